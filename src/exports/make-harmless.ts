/** What a terminal obeys (C0, DEL, C1), what turns the order of shown text, and halves of characters. */
const OBEYED = /(?!\n)\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The text with every character that a terminal would obey made a visible one, one code unit for one, so that offsets
 * into the text stay true. Line ends stay; a tab and a carriage return become a space.
 *
 * @example
 * makeHarmless('\u001b[2Jgone') // '␛[2Jgone'
 */
export function makeHarmless(text: string): string {
  return text.replace(OBEYED, visible);
}

function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x09 || code === 0x0d || code === 0x2028 || code === 0x2029) return ' ';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
