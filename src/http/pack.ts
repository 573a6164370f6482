import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How bytes are packed on their way. */
export type Encoding = 'br' | 'gzip';

/** Below this nothing is won. */
export const LEAST_PACKED = 1024;

/**
 * The packing that a browser takes and that makes the least of it; null where it takes none.
 *
 * @example
 * encodingOf('gzip, deflate, br') // 'br'
 * encodingOf('br;q=0, gzip') // 'gzip'
 */
export function encodingOf(accepted: string | undefined): Encoding | null {
  const taken = (accepted ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => !/;\s*q=0(?:\.0*)?$/.test(one))
    .map((one) => one.split(';')[0]!.trim());
  return ENCODINGS.find((encoding) => taken.includes(encoding)) ?? null;
}

const ENCODINGS: readonly Encoding[] = ['br', 'gzip'];

/** Whether bytes of a type are worth packing: pictures and fonts are packed already. */
export function isPackable(type: string): boolean {
  return /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript))/.test(type);
}

/** Packs bytes: at once, or as small as they get, for what is packed once and sent often. */
export async function pack(
  bytes: Uint8Array,
  encoding: Encoding,
  effort: 'quick' | 'thorough',
): Promise<Uint8Array<ArrayBuffer>> {
  const isQuick = effort === 'quick';
  const packed =
    encoding === 'gzip'
      ? await zip(bytes, { level: isQuick ? 6 : 9 })
      : await squeeze(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: isQuick ? 5 : 11,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        });
  return new Uint8Array(packed);
}

const zip = promisify(gzip) as (bytes: Uint8Array, options: object) => Promise<Buffer>;
const squeeze = promisify(brotliCompress) as (bytes: Uint8Array, options: object) => Promise<Buffer>;
