import { ReaderError } from '../errors.ts';

/** A story's text without its byte order mark, and whether bytes were replaced on the way. */
export interface Decoded {
  text: string;
  encoding: string;
  damaged: boolean;
}

/**
 * Decodes a story's bytes: by byte order mark, by what the document declares of itself, as UTF-8 if it is that, else as
 * Windows-1252, in which old wires and pages without a declaration are written.
 *
 * @example
 * decodeBytes(new Uint8Array([0xe9, 0x74, 0xe9])).text // 'été'
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked) return decode(bytes, marked);
  const utf8 = tryUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', damaged: false };
  const declared = declaredEncoding(bytes);
  if (declared && declared !== 'utf-8') return decode(bytes, declared);
  return mostlyUtf8(bytes) ? decode(bytes, 'utf-8') : decode(bytes, 'windows-1252');
}

/**
 * Refuses bytes that are no text, by their first ones or by what they are full of.
 *
 * @throws ReaderError that names what they seem to be
 */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const kind =
    MAGIC.find(({ start }) => start.every((byte, i) => bytes[i] === byte))?.kind ??
    (isNoise(bytes) ? 'binary data' : null);
  if (kind === null) return;
  throw new ReaderError(
    'story-not-readable',
    `Expected a story as text, HTML, XML or JSON, got ${kind} (${name}). Extract its text first, or leave it out.`,
    { file: name },
  );
}

const MAGIC: readonly { kind: string; start: readonly number[] }[] = [
  { kind: 'a PDF file', start: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'a ZIP archive or an office document', start: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'a gzip file', start: [0x1f, 0x8b] },
  { kind: 'a PNG image', start: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a JPEG image', start: [0xff, 0xd8, 0xff] },
  { kind: 'a GIF image', start: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'an old office document', start: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'a program', start: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'a SQLite database', start: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { kind: 'a bzip2 file', start: [0x42, 0x5a, 0x68] },
  { kind: 'an xz file', start: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { kind: 'a zstd file', start: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: 'a Rich Text document', start: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without its mark: in European text every other byte is zero. */
function byZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]!++;
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.1) return 'utf-16le';
  return zeros[0]! > half * 0.7 && zeros[1]! < half * 0.1 ? 'utf-16be' : null;
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `<?xml … encoding="ISO-8859-1"?>`, `<meta charset="koi8-r">`, `<meta http-equiv … content="text/html; charset=…">` */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const match =
    /^\s{0,20}<\?xml[^>]{0,100}\bencoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})["']/i.exec(head) ??
    /<meta\b[^>]{0,300}\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})/i.exec(head);
  return match ? knownLabel(match[1]!) : null;
}

function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** A few bad bytes among many good sequences: UTF-8 that was cut or spliced. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good > bad * 4 || (bad <= 2 && bytes.length > 200 && good > 0);
}

function decode(bytes: Uint8Array, encoding: string): Decoded {
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? decoded.replace(/[\u0080-\u009f]/g, ofWindows) : decoded;
  return { text, encoding, damaged: encoding.startsWith('utf') && text.includes('\ufffd') };
}

/** Bytes 80 to 9F of Windows-1252: quotation marks, dashes. Some runtimes decode them as Latin-1, which has none there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function ofWindows(control: string): string {
  return WINDOWS_1252[control.charCodeAt(0) - 0x80]!;
}

/** More than one byte in ten of the first ones is a control character that no text has. */
function isNoise(bytes: Uint8Array): boolean {
  if (byMark(bytes) || byZeros(bytes)) return false;
  const sample = bytes.subarray(0, 4_096);
  let controls = 0;
  for (const byte of sample)
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 0x7f) controls++;
  return controls * 10 > sample.length;
}
