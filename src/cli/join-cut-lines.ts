/** Lines longer than this were not cut by hand; then every line is a paragraph of its own. */
const LONGEST_CUT_LINE = 140;

/**
 * The text with the line ends inside its paragraphs made spaces, one for one, so that it can be cut anew: a line goes on
 * in the next where that begins in the middle of a sentence, or where its first word had no room any more.
 *
 * @example
 * joinCutLines('The islands will vote\nin May.\n\nBy Ana Lopes') // 'The islands will vote in May.\n\nBy Ana Lopes'
 */
export function joinCutLines(text: string): string {
  const lines = text.split('\n');
  const longest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  const room = longest <= LONGEST_CUT_LINE ? longest : Number.POSITIVE_INFINITY;
  const ends = lines.map((line, i) => (goesOn(line, lines[i + 1], room) ? ' ' : '\n'));
  return lines.map((line, i) => (i < lines.length - 1 ? line + ends[i] : line)).join('');
}

function goesOn(line: string, next: string | undefined, room: number): boolean {
  const word = /^ *([^ ]+)/.exec(next ?? '')?.[1];
  if (word === undefined || line.trim() === '') return false;
  return /^\p{Ll}/u.test(word) || line.trimEnd().length + 1 + word.length > room;
}
