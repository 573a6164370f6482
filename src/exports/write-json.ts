/**
 * Characters that JSON may hold as they are but that a terminal obeys (DEL, C1) or that turn the order of what is shown
 * (bidirectional overrides), and the two line ends that tools cutting lines trip over.
 */
const OBEYED = /(?!\n)\p{Cc}|[\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * JSON of the same value as `JSON.stringify` writes, harmless where it is shown on a terminal.
 *
 * @example
 * writeJson('a\u009bb') // '"a\\u009bb"'
 */
export function writeJson(value: unknown, space = 0): string {
  return JSON.stringify(value, null, space).replace(OBEYED, unicodeEscape);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
