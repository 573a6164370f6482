/** Keys that are no character of their own. */
const NAMED: Readonly<Record<string, string>> = {
  '\r\n': 'enter',
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u007f': 'backspace',
  '\b': 'backspace',
  '\u0003': 'ctrl-c',
  '\u0004': 'ctrl-d',
  '\u001b': 'escape',
  '\u001b[D': 'left',
  '\u001bOD': 'left',
  '\u001b[C': 'right',
  '\u001bOC': 'right',
};

/** A sequence that a key sends, an Enter, or one character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: keys are sent as control characters.
const KEY = /\u001b\[[0-9;]*[A-Za-z~]|\u001bO[A-Z]|\r\n|./gsu;

/**
 * What came from a keyboard, or from a file in its place, key by key: characters as themselves, others by their names.
 * Keys that mean nothing here are left out.
 *
 * @example
 * cutKeys('ché\r\u001b[D') // ['c', 'h', 'é', 'enter', 'left']
 */
export function cutKeys(input: string): string[] {
  return (input.match(KEY) ?? []).flatMap((key) => {
    const named = NAMED[key];
    if (named !== undefined) return [named];
    return /^[\p{Cc}\p{Cs}]/u.test(key) ? [] : [key];
  });
}
