import { type Line, lowerAt } from './line.ts';
import type { Found } from './meaning.ts';
import { directionWords, neighbours, referencePhrases, unitWords } from './time-words.ts';

/**
 * Reads what points at a time without telling one, with its name in TIMEX3: "now", "in recent months", "a few days",
 * "years ago". A reading leaves it out.
 *
 * @example
 * readReference(line('several years'), 0) // PXY
 */
export function readReference(line: Line, at: number): Found | null {
  return readVague(line, at) ?? readPhrase(line, at);
}

function readPhrase(line: Line, at: number): Found | null {
  for (const { words, value } of referencePhrases.get(lowerAt(line, at)) ?? []) {
    if (words.every((word, i) => lowerAt(line, at + i) === word)) return reference(at + words.length, value, 'DATE');
  }
  return null;
}

/** "a few days", "recent months", "the coming years", "weeks ago", "years". */
function readVague(line: Line, at: number): Found | null {
  let next = at;
  let isDirected = false;
  for (let steps = 0; steps < 4; steps++) {
    const lower = lowerAt(line, next);
    if (lower === 'the' || lower === 'a' || neighbours.vague.has(lower)) next++;
    else if (directionWords.get(lower)?.counts) {
      next++;
      isDirected = true;
    } else break;
  }
  const unit = unitWords.get(lowerAt(line, next));
  if (!unit?.plural || (unit.grain === 'quarter' && next === at)) return null;
  const behind = lowerAt(line, next + 1);
  if (behind === 'ago' || behind === 'earlier') return reference(next + 2, 'PAST_REF', 'DATE');
  if (next === at + 1 && lowerAt(line, at) === 'the' && !isDirected) return null;
  const isTime = unit.designator.startsWith('T');
  const letter = unit.count >= 100 ? 'C' : unit.designator.replace('T', '');
  return reference(next + 1, isTime ? `PTX${letter}` : `PX${letter}`, 'DURATION');
}

function reference(end: number, value: string, type: 'DATE' | 'DURATION'): Found {
  return { end, meaning: { kind: 'reference', value, type }, rule: 'reference' };
}
