import { mkdirSync, writeFileSync } from 'node:fs';

/**
 * Writes the result of each case to `eval/results/NAME.tsv`, which is committed: the difference of a change shows which
 * cases it flipped.
 *
 * @example
 * writeResults('tokens', ['document', 'right'], [['GUM_news_iodine', 512]])
 */
export function writeResults(
  name: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  mkdirSync('eval/results', { recursive: true });
  const lines = [head, ...rows].map((cells) => `${cells.join('\t')}\n`);
  writeFileSync(`eval/results/${name}.tsv`, lines.join(''));
}
