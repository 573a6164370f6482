import { findName } from '../../answers/index.ts';
import { namesEntity } from '../../exports/index.ts';
import { type Finding, findingOf, spansOf } from '../../exports/review-item.ts';
import type { Reading } from '../../reading.ts';
import { type Correction, type Review, readingOf } from '../../record/index.ts';
import type { AppOptions } from '../app-options.ts';
import { NAMING } from './named-by.ts';

type Parts = Readonly<Record<string, unknown>>;

/**
 * A correction as the record takes it, of parts as they are sent: whoever is named is looked up, in the story first; the
 * ends of a statement's words are its content; what is as it was read says nothing.
 */
export async function readCorrection(
  given: object,
  { reading: readingId, kind, item }: Review,
  options: Pick<AppOptions, 'record' | 'register'>,
): Promise<Correction> {
  const reading = await readingOf(options.record.db, readingId);
  const finding = reading ? findingOf({ kind, reading, item }) : undefined;
  // The record says best what is wrong with it.
  if (!reading || !finding) return given as Correction;
  const parts = withSpans(given as Parts, finding);
  const read = { ...finding, ...partsOfSpans(finding) } as Parts;
  const corrected: [string, unknown][] = [];
  for (const [part, value] of Object.entries(parts)) {
    const isName = typeof value === 'string' && isNaming(part, finding);
    const known = isName ? await keyOf(value, reading, options) : value;
    if (JSON.stringify(known) !== JSON.stringify(read[part])) corrected.push([part, known]);
  }
  return Object.fromEntries(corrected) as Correction;
}

function isNaming(part: string, finding: Finding): boolean {
  return NAMING.includes(part) || (part === 'value' && 'property' in finding && namesEntity(finding.property));
}

/** By the id or a name in the story, else as the register or another story knows the name. */
async function keyOf(
  named: string,
  { entities }: Reading,
  { record, register }: Pick<AppOptions, 'record' | 'register'>,
): Promise<string> {
  const wanted = named.trim().toLowerCase();
  const inStory =
    entities.find(({ id }) => id === named) ??
    entities.find(({ name }) => name.toLowerCase() === wanted) ??
    entities.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === wanted));
  return inStory?.id ?? findName(record, register, named);
}

/** Fields of a form are text; the ends of what a statement says are the start of its first stretch and the end of its last. */
function withSpans({ start: from, end: until, ...rest }: Parts, finding: Finding): Parts {
  const [start, end] = [from, until].map((at) => (typeof at === 'string' && /^\d{1,9}$/.test(at) ? Number(at) : at));
  const ends = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  if (!('content' in finding) || Object.keys(ends).length === 0) return { ...rest, ...ends };
  const content = spansOf(finding).map((span): unknown[] => [span.start, span.end]);
  if (content.length === 0) content.push([0, 0]);
  if (start !== undefined) content[0]![0] = start;
  if (end !== undefined) content.at(-1)![1] = end;
  return { ...rest, content };
}

function partsOfSpans(finding: Finding): Parts {
  if ('content' in finding) return { content: finding.content.map(({ start, end }) => [start, end]) };
  return { start: finding.evidence.start, end: finding.evidence.end };
}
