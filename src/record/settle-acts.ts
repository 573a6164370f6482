import { sql, type Transaction } from 'kysely';
import type { NumberedAct } from './append.ts';
import { insertRows } from './insert-rows.ts';
import type { ActRow, Tables, WitnessRow } from './tables.ts';

/**
 * Writes acts as they are told: an act that lives already gets one more witness, any other is born. Then ends witnesses,
 * and with them the acts that have none left.
 */
export async function settleActs(
  tx: Transaction<Tables>,
  told: readonly NumberedAct[],
  ended: ReadonlyMap<number, number>,
): Promise<Grown> {
  const grown = told.length > 0 ? await writeTold(tx, told) : { before: 0, after: 0 };
  if (ended.size > 0) await writeEnds(tx, ended);
  return grown;
}

/** How many acts there were and are; none of both where none was told. */
interface Grown {
  before: number;
  after: number;
}

async function writeTold(tx: Transaction<Tables>, told: readonly NumberedAct[]): Promise<Grown> {
  const living = await livingActs(tx, [...new Set(told.map(({ act }) => act.key))]);
  const before = await lastId(tx, 'acts');
  let nextAct = before;
  let nextWitness = await lastId(tx, 'witnesses');
  const acts: ActRow[] = [];
  const witnesses: WitnessRow[] = [];
  for (const { act, witness, seq } of told) {
    let id = living.get(act.key);
    if (id === undefined) {
      nextAct += 1;
      id = nextAct;
      living.set(act.key, id);
      acts.push({ id, seq, ...act });
    }
    nextWitness += 1;
    witnesses.push({ id: nextWitness, seq, act: id, ...witness });
  }
  await insertRows(tx, 'acts', acts);
  await insertRows(tx, 'witnesses', witnesses);
  return { before, after: nextAct };
}

async function livingActs(tx: Transaction<Tables>, keys: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; id: number }>`
    select a.key, a.id from acts a
    where a.key = any(${keys}::text[]) and (select e.seq from act_ends e where e.act = a.id) is null`.execute(tx);
  return new Map(rows.map(({ key, id }) => [key, id]));
}

async function lastId(tx: Transaction<Tables>, table: 'acts' | 'witnesses'): Promise<number> {
  const { rows } = await sql<{ id: number | null }>`select max(id) as id from ${sql.table(table)}`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** Each act is looked up by itself, and no table is gone through: an append must not slow down as the record grows. */
async function writeEnds(tx: Transaction<Tables>, ended: ReadonlyMap<number, number>): Promise<void> {
  await insertRows(
    tx,
    'witness_ends',
    [...ended].map(([witness, seq]) => ({ witness, seq })),
  );
  await sql`
    insert into act_ends
    select act.id, told.last, act.actor, act.object
    from (
      select distinct (select w.act from witnesses w where w.id = gone.id) as id
      from unnest(${[...ended.keys()]}::integer[]) as gone (id)) touched
    cross join lateral (
      select max(ended) as last, count(ended) = count(*) as all_ended
      from (
        select (select e.seq from witness_ends e where e.witness = w.id) as ended
        from witnesses w where w.act = touched.id) witness) told
    join acts act on act.id = touched.id
    where told.all_ended and (select e.seq from act_ends e where e.act = touched.id) is null`.execute(tx);
}
