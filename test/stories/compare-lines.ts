/** No more lines than this of either side are shown. */
const MOST_SHOWN = 12;

/**
 * Where two texts differ, in a few lines: what is the same at both ends is left out. Empty where they are the same.
 *
 * @example
 * compareLines('a\nb\nc\n', 'a\nx\nc\n') // 'line 2:\n- b\n+ x'
 */
export function compareLines(expected: string, got: string): string {
  if (expected === got) return '';
  const [was, is] = [expected.split('\n'), got.split('\n')];
  let first = 0;
  while (first < was.length && was[first] === is[first]) first++;
  let last = 0;
  while (last < Math.min(was.length, is.length) - first && was.at(-1 - last) === is.at(-1 - last)) last++;
  const show = (mark: string, lines: string[]): string[] => {
    const shown = lines.slice(0, MOST_SHOWN).map((line) => `${mark} ${line}`);
    return lines.length > MOST_SHOWN ? [...shown, `${mark} … and ${lines.length - MOST_SHOWN} lines more`] : shown;
  };
  const [gone, come] = [was, is].map((lines) => lines.slice(first, lines.length - last)) as [string[], string[]];
  return [`line ${first + 1}:`, ...show('-', gone), ...show('+', come)].join('\n');
}
