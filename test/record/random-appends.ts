import fc from 'fast-check';
import { appendActs, appendReadings, appendRetraction, type OpenRecord } from '../../src/record/index.ts';
import { makeActsFile } from './make-acts.ts';
import { makeTelling, type StoryOfTellings } from './make-telling.ts';

/** Something that is appended to a record. */
export type RandomAppend =
  | { dataset: string; lines: string[] }
  | { story: StoryOfTellings }
  | { retract: StoryOfTellings };

const ACTORS = ['serbia', 'ghana', 'nauru'];
const OBJECTS = ['kosovo', 'taiwan'];
const date = fc.oneof(
  fc.integer({ min: 2000, max: 2006 }).map(String),
  fc.integer({ min: 2000, max: 2006 }).map((year) => `${year}~`),
  fc
    .tuple(fc.integer({ min: 2000, max: 2006 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${two(month)}`),
  fc
    .tuple(fc.integer({ min: 2000, max: 2006 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
);
const act = fc.constantFrom(
  'recognise',
  'withdraw-recognition',
  'freeze-recognition',
  'reinstate-recognition',
  'refuse-recognition',
  'support-independence',
);

const line = fc
  .tuple(fc.constantFrom(...ACTORS), act, fc.constantFrom(...OBJECTS), date, fc.constantFrom('high', 'medium', 'low'))
  .map((cells) => cells.join(' '));

const telling = fc.record({
  holder: fc.constantFrom(...ACTORS),
  act: act as never,
  object: fc.constantFrom(...OBJECTS),
  date: fc.option(date),
  polarity: fc.constantFrom('affirmed' as const, 'affirmed' as const, 'denied' as const),
  modality: fc.constantFrom('actual' as const, 'actual' as const, 'intended' as const),
  voice: fc.option(fc.constantFrom(...ACTORS)),
}) as fc.Arbitrary<StoryOfTellings['tellings'][number]>;

const story: fc.Arbitrary<StoryOfTellings> = fc.record({
  text: fc.constantFrom('Story one.', 'Story two.', 'Story three.', 'Story four.'),
  outlet: fc.constantFrom('Reuters', 'The Lantern', null),
  published: fc.option(date),
  version: fc.constantFrom('1.0.0', '1.1.0'),
  tellings: fc.array(telling, { maxLength: 3 }),
});

/** Appends of every sort, with collisions on purpose: few actors, few stories, few dates. */
export const randomAppends: fc.Arbitrary<RandomAppend[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        dataset: fc.constantFrom('list', 'other'),
        lines: fc.uniqueArray(line, { maxLength: 4 }),
      }),
    },
    { weight: 4, arbitrary: fc.record({ story }) },
    { weight: 1, arbitrary: fc.record({ retract: story }) },
  ),
  { minLength: 1, maxLength: 8 },
);

/** Appends one thing; what the record refuses (a retraction of what is not there) changes nothing. */
export async function appendRandom(record: OpenRecord, one: RandomAppend): Promise<void> {
  const now = new Date('2026-11-30T12:00:00Z');
  if ('dataset' in one) await appendActs(record, one.dataset, makeActsFile(one.lines), { now });
  else if ('story' in one) await appendReadings(record, [makeTelling(one.story)], { now });
  else
    await appendRetraction(record, makeTelling(one.retract).reading.article.id, 'made for a test', { now }).catch(
      () => undefined,
    );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
