import { deepStrictEqual } from 'node:assert';
import { sql } from 'kysely';
import type { ReadStory } from '../../src/record/append-readings.ts';
import type { OpenRecord } from '../../src/record/open-record.ts';
import { tellActs } from '../../src/record/tell-acts.ts';
import { makeTelling } from './make-telling.ts';

/** How many stories are appended at once. */
export const STORIES_AT_ONCE = 10;

/** The story of a number, always the same one. Some tell what an earlier one told. */
export function storyOf(number: number): ReadStory {
  const holder = `state-${number % 50}`;
  const tellings = Array.from({ length: 1 + (number % 3) }, (_, index) => ({
    holder,
    act: 'recognise' as const,
    object: `territory-${(number + index) % 7}`,
    date: `20${String(number % 20).padStart(2, '0')}`,
    voice: index === 1 ? 'state-0' : null,
  }));
  return makeTelling({ text: `Story ${number} of ${holder}.`, outlet: 'Outlet', published: '2026-11-30', tellings });
}

export async function countStories({ db }: OpenRecord): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from articles`.execute(db);
  return rows[0]!.count;
}

/** Throws unless a record holds the first so many stories, each with all that it gives, and nothing else. */
export async function assertWhole({ db }: OpenRecord, stories: number): Promise<void> {
  const expected = Array.from({ length: stories }, (_, number) => storyOf(number));
  const { rows: entries } = await sql<{ seq: number }>`select seq from entries order by seq`.execute(db);
  deepStrictEqual(
    entries.map(({ seq }) => seq),
    expected.map((_, index) => index + 1),
    'entries have gaps',
  );
  const { rows: articles } = await sql`
    select a.id, length(a.text) as text,
      (select count(*)::integer from readings r where r.article = a.id) as readings,
      (select count(*)::integer from readings r join entities_seen e on e.reading = r.id where r.article = a.id) as entities,
      (select count(*)::integer from readings r join statements s on s.reading = r.id where r.article = a.id) as statements,
      (select count(*)::integer from readings r join positions p on p.reading = r.id where r.article = a.id) as positions,
      (select count(*)::integer from witnesses w join acts on acts.id = w.act where w.article = a.id) as witnesses
    from articles a order by a.seq`.execute(db);
  deepStrictEqual(
    articles.map((row) => ({ ...(row as object) })),
    expected.map(rowsOf),
    'a story is not whole',
  );
  const { rows: acts } = await sql<{ key: string }>`
    select key from acts a where exists (select from witnesses w where w.act = a.id) order by key collate "C"`.execute(
    db,
  );
  const keys = expected.flatMap(({ reading }) => tellActs(reading, '').map(({ act }) => act.key));
  deepStrictEqual(
    acts.map(({ key }) => key),
    [...new Set(keys)].sort(),
    'acts are not those that were told',
  );
}

function rowsOf({ reading }: ReadStory): object {
  return {
    id: reading.article.id,
    text: reading.article.text.length,
    readings: 1,
    entities: reading.entities.length,
    statements: reading.statements.length,
    positions: reading.positions.length,
    witnesses: reading.positions.length,
  };
}
