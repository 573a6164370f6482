import { formAt, type Line, lowerAt, skipHyphen } from './line.ts';
import type { Found } from './meaning.ts';
import { readOrdinal } from './read-number.ts';
import { decadeNames, unitWords } from './time-words.ts';

/**
 * Reads a decade or a century: "1990s", "'90s", "nineties", "eighteenth century".
 *
 * @example
 * readDecade(line('the 1990s'), 1) // 199
 */
export function readDecade(line: Line, at: number): Found | null {
  return readFigures(line, at) ?? readName(line, at) ?? readCentury(line, at);
}

const DECADE = /^(?:['’]?([2-9])0|((?:1[0-9]|20)[0-9])0)['’]?s$/;

function readFigures(line: Line, at: number): Found | null {
  const form = formAt(line, at);
  const match = DECADE.exec(form);
  if (match) return decade(at + 1, match[2] ? Number(match[2]) : 190 + Number(match[1]));
  // “the 1990's” is cut in two
  if (!/^(?:1[0-9]|20)[0-9]0$/.test(form) || lowerAt(line, at - 1) !== 'the') return null;
  return /^['’]s$/.test(lowerAt(line, at + 1)) && line.pieces[at + 1]!.glued ? decade(at + 2, Number(form) / 10) : null;
}

function readName(line: Line, at: number): Found | null {
  const named = decadeNames.get(lowerAt(line, at));
  if (named === undefined || !/^(?:the|early|late|mid|-)$/.test(lowerAt(line, at - 1))) return null;
  return decade(at + 1, 190 + named);
}

function decade(end: number, value: number): Found {
  return { end, meaning: { kind: 'decade', decade: value }, rule: 'decade' };
}

function readCentury(line: Line, at: number): Found | null {
  const ordinal = readOrdinal(line, at);
  if (!ordinal || ordinal.value > 21 || ordinal.value < 1) return null;
  const unit = skipHyphen(line, ordinal.end);
  if (unitWords.get(lowerAt(line, unit))?.grain !== 'century' || isBeforeChrist(lowerAt(line, unit + 1))) return null;
  return { end: unit + 1, meaning: { kind: 'century', century: ordinal.value - 1 }, rule: 'century' };
}

/** Years that are counted back are not read. */
export function isBeforeChrist(word: string): boolean {
  return /^(?:bc|b\.c\.|bce)$/.test(word);
}
