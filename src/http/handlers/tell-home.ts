import { sql } from 'kysely';
import type { HomeData } from '../../web/index.ts';
import type { Asked, Told } from '../asked.ts';

/** How much is in the record. */
export async function tellHome({ options: { record } }: Asked): Promise<Told> {
  const { rows } = await sql<HomeData>`
    select (select coalesce(max(seq), 0) from entries)::integer as entries,
      (select count(*) from articles)::integer as articles,
      (select count(distinct name) from datasets)::integer as datasets`.execute(record.db);
  return { title: 'What the record holds', form: null, data: rows[0] };
}
