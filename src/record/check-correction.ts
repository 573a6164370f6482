import { ReaderError } from '../errors.ts';
import type { Reading } from '../reading.ts';
import { acts } from '../schema/acts.ts';
import type { Span } from '../span.ts';
import type { Correction } from './correction.ts';
import { isDate } from './date-bounds.ts';
import type { ItemKind } from './tables.ts';

/** An item of a reading by its kind and id, with the stretches of the text that show it. */
export interface CorrectedItem {
  kind: ItemKind;
  id: string;
  spans: readonly Span[];
}

/**
 * A correction as it is kept: checked, entities by the keys by which they are known across readings, and a span that was
 * set right with its words.
 *
 * @throws ReaderError `review-not-possible` where a part of it is not one of the item, or no value that it may have
 */
export function checkCorrection(
  correction: Correction,
  item: CorrectedItem,
  { article }: Reading,
  keyOf: (entity: string) => string,
): Correction {
  const { words: _words, ...given } = correction;
  const parts = Object.entries(given).filter(([, value]) => value !== undefined);
  if (parts.length === 0) throw notPossible(`Expected what is to be set right of ${item.id}, got nothing.`);
  for (const [part, value] of parts) checkPart(part, value, item.kind);
  const known = parts.map(([part, value]) => [
    part,
    NAMES.has(part) && value !== null ? keyOf(value as string) : value,
  ]);
  return withWords(Object.fromEntries(known) as Correction, item, article.text);
}

const PARTS: Readonly<Record<ItemKind, readonly string[]>> = {
  position: ['holder', 'act', 'object', 'date', 'polarity', 'modality', 'start', 'end'],
  statement: ['speaker', 'onBehalfOf', 'content'],
  fact: ['about', 'value', 'asOf', 'start', 'end'],
};
const NAMES: ReadonlySet<string> = new Set(['holder', 'object', 'speaker', 'onBehalfOf', 'about']);
const POLARITIES: readonly unknown[] = ['affirmed', 'denied'];
const MODALITIES: readonly unknown[] = ['actual', 'intended', 'requested', 'hypothetical'];

function checkPart(part: string, value: unknown, kind: ItemKind): void {
  if (!PARTS[kind].includes(part))
    throw notPossible(`Expected a part of a ${kind}, one of ${PARTS[kind].join(', ')}, got "${part}".`);
  if (!CHECKS[part]!(value))
    throw notPossible(`Expected ${EXPECTED[part] ?? 'a name'} as the ${part}, got "${value}".`);
}

const isName = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isNameOrNobody = (value: unknown): boolean => value === null || isName(value);
const isDateOrNone = (value: unknown): boolean => value === null || (typeof value === 'string' && isDate(value));

const isSpan = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);

const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  holder: isName,
  object: isName,
  about: isName,
  value: isName,
  speaker: isNameOrNobody,
  onBehalfOf: isNameOrNobody,
  act: (value) => acts.some(({ act }) => act === value),
  date: isDateOrNone,
  asOf: isDateOrNone,
  polarity: (value) => POLARITIES.includes(value),
  modality: (value) => MODALITIES.includes(value),
  start: Number.isInteger,
  end: Number.isInteger,
  content: (value) => Array.isArray(value) && value.length > 0 && value.every(isSpan),
};

const EXPECTED: Readonly<Record<string, string>> = {
  value: 'words or a number',
  act: `one of ${acts.map(({ act }) => act).join(', ')}`,
  date: 'a date by EDTF, such as 2008-03-05, or null',
  asOf: 'a date by EDTF, such as 2008-03-05, or null',
  polarity: 'affirmed or denied',
  modality: MODALITIES.join(', '),
  start: 'a whole number',
  end: 'a whole number',
  content: 'stretches of the text, such as [[12, 24]],',
};

/** Where one end alone was moved the other is that of the item. */
function withWords(correction: Correction, { spans }: CorrectedItem, text: string): Correction {
  if ('content' in correction && correction.content !== undefined)
    return { ...correction, words: correction.content.map(([start, end]) => cut(text, { start, end })).join(' … ') };
  if (!('start' in correction || 'end' in correction)) return correction;
  const [item] = spans;
  const start = correction.start ?? item!.start;
  const end = correction.end ?? item!.end;
  return { ...correction, start, end, words: cut(text, { start, end }) };
}

function cut(text: string, { start, end }: Span): string {
  if (start >= 0 && end <= text.length && start < end) return text.slice(start, end);
  throw notPossible(`Expected a span within the article, 0 to ${text.length}, got ${start} to ${end}.`);
}

function notPossible(message: string): ReaderError {
  return new ReaderError('review-not-possible', message);
}
