import { ReaderError } from '../errors.ts';
import { findMisfit } from './find-misfit.ts';
import type { Schema } from './schema.ts';

/** What was sent: its parts, checked, and a file where there is one. */
export interface Body {
  parts: Readonly<Record<string, unknown>>;
  file: { name: string; bytes: Uint8Array } | null;
}

/**
 * The body of a request, JSON or a form, as its schema says.
 *
 * @throws ReaderError `body-not-readable`, `body-not-understood`
 */
export async function readBody(request: Request, schema: Schema): Promise<Body> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const body = type === 'application/json' ? await readJsonBody(request) : await readForm(request, type, schema);
  const misfit = findMisfit(schema, body.parts, 'what is sent');
  if (misfit !== null) throw new ReaderError('body-not-understood', `Expected what fits: ${misfit}.`);
  return body;
}

async function readJsonBody(request: Request): Promise<Body> {
  const text = await request.text();
  try {
    return { parts: JSON.parse(text) as Body['parts'], file: null };
  } catch (cause) {
    throw notReadable(`JSON that breaks off or is none (${(cause as Error).message})`);
  }
}

async function readForm(request: Request, type: string, schema: Schema): Promise<Body> {
  if (type !== 'multipart/form-data' && type !== 'application/x-www-form-urlencoded')
    throw notReadable(type === '' ? 'nothing that says what it is' : type);
  const form = await request.formData().catch((cause: Error) => {
    throw notReadable(`a form that breaks off (${cause.message})`);
  });
  const parts: Record<string, unknown> = {};
  let file: Body['file'] = null;
  for (const [name, value] of form) {
    if (typeof value !== 'string') {
      if (value.size > 0) file = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
    } else if (!takePart(parts, name, value, schema) && (value !== '' || schema.required?.includes(name)))
      parts[name] = typedValue(value, schema.properties?.[name]);
  }
  return { parts, file };
}

/** A field `correction.holder` is the part `holder` of `correction`; what was emptied is nothing. */
function takePart(parts: Record<string, unknown>, name: string, value: string, schema: Schema): boolean {
  const [, whole = '', part = ''] = /^(\w+)\.(\w+)$/.exec(name) ?? [];
  if (!Object.hasOwn(schema.properties ?? {}, whole) || schema.properties![whole]!.type !== 'object') return false;
  parts[whole] = { ...(parts[whole] as object | undefined), [part]: value === '' ? null : value };
  return true;
}

/** A part of a form that is more than text comes as a number or JSON. */
function typedValue(text: string, schema: Schema | undefined): unknown {
  if (schema?.type === 'integer' && /^\d{1,9}$/.test(text)) return Number(text);
  if (schema?.type !== 'object') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function notReadable(got: string): ReaderError {
  return new ReaderError(
    'body-not-readable',
    `Expected JSON (application/json) or a form (multipart/form-data), got ${got}.`,
  );
}
