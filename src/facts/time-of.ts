import type { Scene } from '../mentions/index.ts';
import { firstEnding, type TimeExpression } from '../times/index.ts';

/** When a clause says that it holds: "has recognised Taiwan since 1979" from 1979 on; null where no date hangs on its verb. */
export function timeOf({ index }: Scene, times: readonly TimeExpression[], predicate: number): string | null {
  const { tokens, firstOf, sentenceOf, headOf } = index.trees.numbered;
  const sentence = sentenceOf[predicate]!;
  const start = tokens[firstOf[sentence]!]!.start;
  const end = tokens[firstOf[sentence + 1]! - 1]!.end;
  for (let i = firstEnding(times, start); i < times.length && times[i]!.start < end; i++) {
    const { type, value, start: from, end: to } = times[i]!;
    if (type !== 'DATE' || /X|^PRESENT/.test(value)) continue;
    let at = index.tokenAt(from);
    while (at >= 0 && tokens[at]!.start >= from && tokens[at]!.start < to) at = headOf[at]!;
    if (at === predicate) return value;
  }
  return null;
}
