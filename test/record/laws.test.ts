import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryAt, knownBy, type Perspective, recognition, recognitionMatrix } from '../../src/answers/index.ts';
import { exportRecord, importRecord, type OpenRecord, plainBounds } from '../../src/record/index.ts';
import { emptied } from './emptied.ts';
import { engines, openEmpty } from './engines.ts';
import { appendRandom, type RandomAppend, randomAppends } from './random-appends.ts';

const DATES = ['1999', '2001-06', '2003-02-10', '2004', '2009'];
const OBJECTS = ['kosovo', 'taiwan'];
const RUNS = { numRuns: 25 };

/** All states with their citations, on several dates. */
async function allAnswers(record: OpenRecord, perspective: Perspective): Promise<unknown[]> {
  const answers = [];
  for (const asOf of DATES)
    for (const object of OBJECTS) answers.push(await recognition(record, { object, asOf }, perspective));
  return answers;
}

/** The same without the numbers of entries, which tell the order of recording. */
function withoutOrder(answers: unknown): unknown {
  return JSON.parse(JSON.stringify(answers, (key, value) => (key === 'seq' ? undefined : value)));
}

async function fill(record: OpenRecord, appends: readonly RandomAppend[]): Promise<void> {
  for (const one of appends) await appendRandom(record, one);
}

async function lines(record: OpenRecord): Promise<string> {
  let text = '';
  for await (const line of exportRecord(record)) text += line;
  return text;
}

describe.each(engines)('on $name', (engine) => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openEmpty(engine);
  });
  afterAll(() => record.close());

  test('as of T and known at K is the same for ever: appending never changes an earlier answer', async () => {
    await fc.assert(
      fc.asyncProperty(randomAppends, randomAppends, async (before, after) => {
        await emptied(record, async (inside) => {
          await fill(inside, before);
          const perspective = knownBy(await entryAt(inside, null));
          const then = await allAnswers(inside, perspective);
          await fill(inside, after);
          expect(await allAnswers(inside, perspective)).toEqual(then);
        });
      }),
      RUNS,
    );
  });

  test('the database works out the same states as the rows do', async () => {
    await fc.assert(
      fc.asyncProperty(randomAppends, async (appends) => {
        await emptied(record, async (inside) => {
          await fill(inside, appends);
          const everything = knownBy(await entryAt(inside, null));
          const views: Perspective[] = [
            everything,
            { ...everything, accordingTo: [{ outlet: 'Reuters' }, { voice: 'ghana' }] },
            { ...everything, publishedBy: '2003-06-01' },
          ];
          for (const perspective of views)
            for (const asOf of DATES) {
              const question = { objects: OBJECTS, asOf: plainBounds(asOf) };
              const cells = await recognitionMatrix(inside, question, perspective);
              const rows = [];
              for (const object of OBJECTS) rows.push(...(await recognition(inside, { object, asOf }, perspective)));
              expect(sorted(cells)).toEqual(sorted(rows.map(({ actor, object, state }) => ({ actor, object, state }))));
            }
        });
      }),
      RUNS,
    );
  });

  test('the order of unrelated stories and lists does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(randomAppends, fc.integer(), async (appends, seed) => {
        const unrelated = onePerSource(appends);
        const answersOf = async (order: readonly RandomAppend[]): Promise<unknown> => {
          let answers: unknown;
          await emptied(record, async (inside) => {
            await fill(inside, order);
            answers = withoutOrder(await allAnswers(inside, knownBy(await entryAt(inside, null))));
          });
          return answers;
        };
        expect(await answersOf(shuffled(unrelated, seed))).toEqual(await answersOf(unrelated));
      }),
      RUNS,
    );
  });

  test('appending the same again adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomAppends, async (appends) => {
        const once = onePerSource(appends);
        await emptied(record, async (inside) => {
          await fill(inside, once);
          const before = await lines(inside);
          await fill(inside, once);
          expect(await lines(inside)).toBe(before);
        });
      }),
      RUNS,
    );
  });

  test('export and import is identity', async () => {
    await fc.assert(
      fc.asyncProperty(randomAppends, async (appends) => {
        let exported = '';
        let answers: unknown;
        await emptied(record, async (inside) => {
          await fill(inside, appends);
          exported = await lines(inside);
          answers = await allAnswers(inside, knownBy(await entryAt(inside, null)));
        });
        await emptied(record, async (inside) => {
          await importRecord(inside, exported.split('\n'));
          expect(await lines(inside)).toBe(exported);
          expect(await allAnswers(inside, knownBy(await entryAt(inside, null)))).toEqual(answers);
        });
      }),
      RUNS,
    );
  });
});

test('both databases export the same bytes and give the same answers', async () => {
  const records = await Promise.all(engines.map(openEmpty));
  try {
    await fc.assert(
      fc.asyncProperty(randomAppends, async (appends) => {
        const seen: unknown[] = [];
        for (const record of records)
          await emptied(record, async (inside) => {
            await fill(inside, appends);
            seen.push([await lines(inside), await allAnswers(inside, knownBy(await entryAt(inside, null)))]);
          });
        expect(seen[1]).toEqual(seen[0]);
      }),
      RUNS,
    );
  } finally {
    await Promise.all(records.map((record) => record.close()));
  }
});

/** The first of each story and of each list: what is appended of one source has an order of its own. */
function onePerSource(appends: readonly RandomAppend[]): RandomAppend[] {
  const seen = new Set<string>();
  return appends.filter((one) => {
    if ('retract' in one) return false;
    const source = 'story' in one ? one.story.text : one.dataset;
    return !seen.has(source) && seen.add(source);
  });
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  return [...items].sort((a, b) => hash(a, seed) - hash(b, seed));
}

function hash(item: unknown, seed: number): number {
  return [...JSON.stringify(item)].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) | 0, seed);
}

function sorted(cells: { actor: string; object: string; state: string }[]): string[] {
  return cells.map(({ actor, object, state }) => `${object} ${actor} ${state}`).sort();
}
