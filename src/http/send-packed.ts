import type { Next } from 'hono';
import type { Visit } from './desk.ts';
import { encodingOf, isPackable, LEAST_PACKED, pack } from './pack.ts';

/** Packs what is answered, in the way that whoever asks takes; what is packed already stays as it is. */
export async function sendPacked(c: Visit, next: Next): Promise<void> {
  await next();
  const { headers, body, status } = c.res;
  if (body === null || headers.has('Content-Encoding') || !isPackable(headers.get('Content-Type') ?? '')) return;
  c.header('Vary', 'Accept-Encoding');
  const encoding = encodingOf(c.req.header('accept-encoding'));
  if (encoding === null) return;
  const bytes = new Uint8Array(await c.res.arrayBuffer());
  const isWorth = bytes.length >= LEAST_PACKED;
  c.res = new Response(isWorth ? await pack(bytes, encoding, 'quick') : bytes, { status, headers: c.res.headers });
  c.res.headers.delete('Content-Length');
  if (isWorth) c.res.headers.set('Content-Encoding', encoding);
}
