import type { Desk, Visit } from './desk.ts';
import { encodingOf } from './pack.ts';

/** A file of the pages. One that has a hash in its name stays as it is for ever; others are asked for anew. */
export async function sendAsset(c: Visit, { assetOf }: Desk): Promise<Response> {
  const name = c.req.param('name') ?? '';
  const asset = await assetOf(name);
  if (asset === null) return c.notFound();
  const { bytes, type, tag } = asset;
  const told = {
    ETag: tag,
    'Cache-Control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'public, no-cache',
  };
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, told);
  const encoding = encodingOf(c.req.header('accept-encoding'));
  const packed = encoding === null ? null : asset.packed(encoding);
  const head = { ...told, 'Content-Type': type, Vary: 'Accept-Encoding' };
  if (encoding === null || packed === null) return c.body(bytes as Uint8Array<ArrayBuffer>, 200, head);
  return c.body((await packed) as Uint8Array<ArrayBuffer>, 200, { ...head, 'Content-Encoding': encoding });
}

/** `style-b4bozAwW.css` */
const HASHED = /-[\w-]{8}\.\w+$/;
