import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Append, append } from '../../src/record/append.ts';
import type { OpenRecord } from '../../src/record/index.ts';
import type { ToldAct } from '../../src/record/tell-acts.ts';
import { dayAt, madeAct, type Shape } from './made-acts.ts';
import { chance, pick, type Random, randomOf } from './random.ts';

export const ACTS_OF_A_STORY = 10;
const NEW_ACTS = 1 / 3;
/** One entry in so many is an import, and one in so many takes the place of an earlier one. */
const IMPORTS = 20;
const REPLACED = 50;
const OUTLETS = Array.from({ length: 40 }, (_, index) => `Outlet ${index}`);
const AGENCIES = ['Agence 1', 'Agence 2', 'Agence 3', null, null];
const NOW = new Date('2026-11-30T12:00:00Z');

/** How far a record that is being made has come. */
export interface Progress {
  stories: number;
  acts: number;
}

/**
 * Appends made stories in one transaction, each an entry with about ten tellings: a third of acts that are new, the rest
 * of earlier ones, most of them of late.
 */
export async function appendMadeStories(
  record: OpenRecord,
  shape: Shape,
  { stories, acts }: Progress,
  count: number,
): Promise<Progress> {
  let made = acts;
  await append(record, { now: NOW }, async (to) => {
    for (let story = stories; story < stories + count; story++) made = addStory(to, shape, story, made);
  });
  return { stories: stories + count, acts: made };
}

function addStory(to: Append, shape: Shape, story: number, acts: number): number {
  const random = randomOf(-1 - story);
  const frame =
    story % IMPORTS === 0 ? importFrame(to, story) : articleFrame(to, random, story, dayAt(acts / shape.acts));
  let made = acts;
  const numbers = Array.from({ length: ACTS_OF_A_STORY }, () => {
    if (made === 0 || chance(random, NEW_ACTS)) return made++;
    return Math.floor(chance(random, 0.8) ? made - 1 - random() * Math.min(made, 20_000) : random() * made);
  });
  to.tell(
    frame.seq,
    numbers.map((number, index) => {
      const act = madeAct(Math.max(0, number), shape);
      return { act, witness: frame.witness(act, index) };
    }),
  );
  if (story % REPLACED === REPLACED - 1) to.endWitnesses(frame.seq, witnessesOf(story - REPLACED / 2));
  return made;
}

interface Frame {
  seq: number;
  witness(act: ToldAct['act'], index: number): ToldAct['witness'];
}

function articleFrame(to: Append, random: Random, story: number, published: string): Frame {
  const seq = to.entry('reading');
  const article = idOf('article', story);
  const reading = idOf('reading', story);
  const outlet = pick(random, OUTLETS);
  const agency = pick(random, AGENCIES);
  const text = `Story ${story}. ${'Its ministry said on Tuesday where it stands. '.repeat(8)}`;
  to.add('articles', {
    ...{ id: article, seq, name: `${story}.txt`, headline: `Story ${story}`, agency, outlet },
    ...{ published, published_from: published, published_until: published, language: 'en' },
    ...{ url: null, text, text_json: null, original: `\\x${Buffer.from(text).toString('hex')}` },
  });
  to.add('readings', { id: reading, seq, article, reader: 'demarche', version: '0', model: 'made', body: '{}' });
  return {
    seq,
    witness(act, index) {
      const position = `p${index}`;
      const own = chance(random, 0.7);
      const score = 0.3 + 0.7 * random();
      to.add('positions', {
        ...{ reading, id: position, seq, holder: act.actor, act: act.act, object: act.object, addressees: '[]' },
        ...{ date: act.date, polarity: act.polarity, modality: act.modality, start: 10, end: 55, score },
        ...{ words: 'Its ministry said on Tuesday where it stands.', statement: null },
      });
      return {
        ...{ article, reading, position, dataset: null, row: null, review: null, target: `${act.act} 10-55` },
        ...{ outlet, agency, voice: own ? act.actor : null, behalf: null, own, told_on: published, score },
      };
    },
  };
}

function importFrame(to: Append, story: number): Frame {
  const seq = to.entry('dataset');
  const dataset = 'made acts';
  to.add('datasets', { name: dataset, hash: `${idOf('dataset', story)}#${seq}`, seq, file: `${story}.csv` });
  return {
    seq,
    witness({ actor, act, object, date }, index) {
      const row = `${story}-${index}`;
      to.add('dataset_acts', {
        ...{
          dataset,
          row,
          hash: idOf('row', story * ACTS_OF_A_STORY + index),
          seq,
          actor,
          act,
          object,
          date: date ?? '',
        },
        ...{ source_title: 'A list', source_ref: 'https://example.org', confidence: 'medium', note: '' },
      });
      return {
        ...{ article: null, reading: null, position: null, dataset, row, review: null, target: null, outlet: null },
        ...{ agency: null, voice: null, behalf: null, own: true, told_on: null, score: 0.8 },
      };
    },
  };
}

/** The record was empty, so witnesses bear the numbers in which stories tell them. */
function witnessesOf(story: number): number[] {
  return Array.from({ length: ACTS_OF_A_STORY }, (_, index) => story * ACTS_OF_A_STORY + index + 1);
}

function idOf(kind: string, number: number): string {
  return `sha256:${createHash('sha256').update(`${kind} ${number}`).digest('hex')}`;
}

/** What a record holds, in figures. */
export async function countMade({ db }: OpenRecord): Promise<string> {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*) from acts) as acts, (select count(*) from acts where effect is not null) as states,
      (select count(*) from act_ends) as act_ends, (select count(*) from witnesses) as witnesses,
      (select count(*) from witness_ends) as witness_ends, (select count(*) from entries) as entries`.execute(db);
  return Object.entries(rows[0]!)
    .map(([name, count]) => `${Number(count).toLocaleString('en')} ${name.replace('_', ' ')}`)
    .join(', ');
}
