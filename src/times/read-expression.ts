import { formAt, isHyphen, type Line, lowerAt, wordAt } from './line.ts';
import { canOpen, type Found, isDay, type Meaning } from './meaning.ts';
import { readPortion } from './read-portion.ts';
import { edgeWords } from './time-words.ts';

/**
 * Reads the time that begins at a piece of a line, with all that belongs to it: "since the early 1990s", "from May to
 * July 1992", "10 a.m. on Monday, 13 July".
 *
 * @example
 * readExpression(line('since 1992'), 0) // 1992, open to the end
 */
export function readExpression(line: Line, at: number): Found | null {
  return readOpen(line, at) ?? readFromTo(line, at) ?? readRange(line, at);
}

/** "since July 2013", "by the end of April". */
function readOpen(line: Line, at: number): Found | null {
  const edge = edgeWords.get(lowerAt(line, at));
  if (!edge) return null;
  const found = readRange(line, at + 1) ?? (edge === 'from' ? readDayOfEvent(line, at + 1) : null);
  if (!found || !canOpen(found.meaning) || isOwner(line, found.end)) return null;
  // “the vote isn't until Wednesday”: that is its day.
  if (lowerAt(line, at) === 'until' && isDenied(line, at)) return null;
  return { ...found, meaning: { kind: 'open', edge, of: found.meaning }, rule: `${lowerAt(line, at)}, ${found.rule}` };
}

const OWNER = /^(?:my|our|your|his|her|its|their|the|that)$/;

/** "since my report of 20 July": the day of what is told of, in few words without a verb or a mark. */
function readDayOfEvent(line: Line, at: number): Found | null {
  if (!OWNER.test(lowerAt(line, at))) return null;
  for (let of = at + 2; of <= at + 5; of++) {
    if (lowerAt(line, of) === 'of') {
      const found = readPortion(line, of + 1);
      return found && isDay(found.meaning) ? found : null;
    }
    if (!/^\p{L}+$/u.test(lowerAt(line, of)) || /^(?:VERB|AUX)$/.test(wordAt(line, of)?.upos ?? '')) return null;
  }
  return null;
}

/** "before Monday's vote". */
function isOwner(line: Line, at: number): boolean {
  return /^['’]s?$/.test(formAt(line, at)) && line.pieces[at]!.glued;
}

function isDenied(line: Line, at: number): boolean {
  return [at - 1, at - 2, at - 3].some((before) => /^(?:not|n['’]t)$/.test(lowerAt(line, before)));
}

/** "from May to July 1992", "between 1992 and 1995". */
function readFromTo(line: Line, at: number): Found | null {
  const links = FROM_TO[lowerAt(line, at)];
  const from = links && readPortion(line, at + 1);
  if (!from || !links.test(lowerAt(line, from.end)) || !canOpen(from.meaning)) return null;
  const to = readPortion(line, from.end + 1);
  return to && canOpen(to.meaning) ? range(from, to) : null;
}

const FROM_TO: Readonly<Record<string, RegExp>> = {
  from: /^(?:to|until|till|through|-|–)$/,
  between: /^and$/,
};

/** "Friday through Sunday". */
function readRange(line: Line, at: number): Found | null {
  const from = readPortion(line, at);
  if (!from || !canOpen(from.meaning)) return from;
  const link = lowerAt(line, from.end);
  const isLinked = link === 'through' || link === 'to' || (isHyphen(link) && from.meaning.kind === 'name');
  const to = isLinked ? readPortion(line, from.end + 1) : null;
  return to && isAlike(from.meaning, to.meaning) ? range(from, to) : from;
}

function range(from: Found, to: Found): Found {
  return { end: to.end, meaning: { kind: 'range', from: from.meaning, to: to.meaning }, rule: 'range' };
}

function isAlike(a: Meaning, b: Meaning): boolean {
  if (a.kind === 'name' && b.kind === 'name') return a.name.grain === b.name.grain;
  return a.kind === 'year' && b.kind === 'year';
}
