import type { Scene } from '../mentions/index.ts';
import type { Statement } from '../statements/index.ts';
import { firstEnding, type TimeExpression } from '../times/index.ts';
import { cueHeadOf } from './cue-head.ts';

/** When it was said, where the story says so: the date that hangs on the cue ("said on Wednesday"). */
export function findSaidOn(scene: Scene, statement: Statement, times: readonly TimeExpression[]): string | null {
  const cue = cueHeadOf(scene, statement);
  if (cue === null) return null;
  const { sentenceOf, firstOf, tokens } = scene.index.trees.numbered;
  const sentence = sentenceOf[cue]!;
  const start = tokens[firstOf[sentence]!]!.start;
  const end = tokens[firstOf[sentence + 1]! - 1]!.end;
  for (let i = firstEnding(times, start); i < times.length && times[i]!.start < end; i++) {
    const time = times[i]!;
    if (time.type !== 'DATE' && time.type !== 'TIME') continue;
    if (statement.content.some((span) => span.start <= time.start && time.end <= span.end)) continue;
    if (statement.source.some((span) => span.start <= time.start && time.end <= span.end)) continue;
    const isBeside = standsBetween(statement, time);
    if (isBeside || verbAbove(scene, scene.index.tokenAt(time.start), time.end) === cue)
      return /^[X-]+$/.test(time.value) ? null : time.value; // “Wednesday” of a story without a date tells no day
  }
  return null;
}

/** "said on Monday it was": right behind the cue and before the content. */
function standsBetween({ cue, content }: Statement, time: TimeExpression): boolean {
  const gap = time.start - (cue.at(-1)?.end ?? time.start);
  return cue.length > 0 && gap > 0 && gap < 5 && time.end <= content[0]!.start && content[0]!.start - time.end < 8;
}

/** The verb that a time hangs on, over its own words and nouns between. */
function verbAbove({ index }: Scene, first: number, end: number): number | null {
  const { headOf, words } = index.trees.numbered;
  for (let at = first, steps = 0; at >= 0 && steps < 8; at = headOf[at]!, steps++) {
    const isOutside = at < first || index.startOf(at) >= end;
    if (isOutside && (words[at]!.upos === 'VERB' || words[at]!.upos === 'AUX')) return at;
    if (isOutside && words[at]!.deprel === 'root') return at;
  }
  return null;
}
