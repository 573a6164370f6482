import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  changes,
  conflicts,
  dossier,
  entryAt,
  knownBy,
  type Perspective,
  positions,
  precedents,
  quotes,
  timeline,
} from '../../src/answers/index.ts';
import { readStory } from '../../src/pipeline.ts';
import {
  appendReadings,
  appendRetraction,
  appendReview,
  type OpenRecord,
  type ReadStory,
} from '../../src/record/index.ts';
import { loadModels } from '../load-models.ts';
import { engines, openEmpty } from './engines.ts';

const FILES = [
  'test/stories/recognition-request/story.txt',
  ...['PA-06-azawad-2012', 'PB-02-buka-count', 'PB-07-bamako-azawad', 'PB-03-noumea-live'].map(
    (name) => `test/positions/text/${name}.txt`,
  ),
];
const ABOUT = ['south-ossetia', 'azawad', 'bougainville', 'south-sudan'];

/** Every answer about everybody, from a perspective. */
async function answerAll(record: OpenRecord, perspective: Perspective): Promise<unknown[]> {
  const answers: unknown[] = [await conflicts(record, {}, perspective)];
  for (const about of ABOUT)
    answers.push(
      await positions(record, { object: about }, perspective),
      await positions(record, { actor: about, limit: 3 }, perspective),
      await timeline(record, { about }, perspective),
      await quotes(record, { about }, perspective),
      await quotes(record, { speaker: about, limit: 2 }, perspective),
      await precedents(record, { case: about }, perspective),
      await precedents(record, { by: about }, perspective),
      await conflicts(record, { about }, perspective),
      await dossier(record, { about }, perspective),
    );
  answers.push(await changes(record, { since: 0 }, perspective));
  if (perspective.knownAt > 1) answers.push(await changes(record, { since: perspective.knownAt - 1 }, perspective));
  return answers;
}

/** What is appended after the readings, one entry each. */
async function reviewAll(record: OpenRecord, stories: readonly ReadStory[]): Promise<void> {
  const readings = await record.db.selectFrom('readings').select(['id', 'article']).orderBy('seq').execute();
  for (const { id, article } of readings) {
    const { reading } = stories.find((story) => story.reading.article.id === article)!;
    for (const [kind, item] of [
      ['statement', reading.statements[0]],
      ['position', reading.positions[0]],
      ['fact', reading.facts[0]],
    ] as const)
      if (item) await appendReview(record, { reading: id, kind, item: item.id, verdict: 'rejected', reviewer: 'Nino' });
  }
  const anew = { ...stories[0]!.reading, reader: { ...stories[0]!.reading.reader, version: '9.9.9' } };
  await appendReadings(record, [{ ...stories[0]!, reading: anew }]);
  await appendRetraction(record, stories[1]!.reading.article.id, 'made up');
}

describe('of stories that were really read', () => {
  const records: OpenRecord[] = [];
  let stories: ReadStory[];

  beforeAll(async () => {
    const models = await loadModels();
    stories = FILES.map((name) => {
      const bytes = readFileSync(name);
      return { name, bytes, reading: readStory(bytes, models) };
    });
    for (const engine of engines) records.push(await openEmpty(engine));
  });
  afterAll(async () => {
    for (const record of records) await record.close();
  });

  test('no answer changes when more is appended, and both databases give the same', async () => {
    const first = new Map<number, unknown[]>();
    for (const record of records) {
      const seen = new Map<number, unknown[]>();
      const look = async (): Promise<void> => {
        const entry = await entryAt(record, null);
        seen.set(entry, await answerAll(record, knownBy(entry)));
      };
      for (const story of stories) {
        await appendReadings(record, [story]);
        await look();
      }
      await reviewAll(record, stories);
      await look();
      for (const [entry, answers] of seen) {
        expect(await answerAll(record, knownBy(entry))).toEqual(answers);
        if (first.has(entry)) expect(answers).toEqual(first.get(entry));
        first.set(entry, answers);
      }
    }
    expect([...first.keys()].slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  test('the words of every citation are those of its article', async () => {
    const [record] = records;
    const texts = new Map(stories.map(({ reading }) => [reading.article.id, reading.article.text]));
    let cited = 0;
    for (const about of ABOUT) {
      for (const { article, spans, words } of await quotes(record!, { about }, knownBy(5))) {
        expect(spans.map(([start, end]) => texts.get(article)!.slice(start, end)).join(' … ')).toBe(words);
        cited += 1;
      }
      const held = await positions(record!, { object: about }, knownBy(5));
      const { facts } = await dossier(record!, { about }, knownBy(5));
      for (const citation of [...held.flatMap(({ citations }) => citations), ...facts])
        if ('article' in citation) {
          const { article, start, end, words } = citation;
          expect(texts.get(article)!.slice(start, end)).toBe(words);
          cited += 1;
        }
    }
    expect(cited).toBeGreaterThan(20);
  });
});
