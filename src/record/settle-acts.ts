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
): Promise<void> {
  if (told.length > 0) await writeTold(tx, told);
  if (ended.size > 0) await writeEnds(tx, ended);
}

async function writeTold(tx: Transaction<Tables>, told: readonly NumberedAct[]): Promise<void> {
  const living = await livingActs(tx, [...new Set(told.map(({ act }) => act.key))]);
  let nextAct = await lastId(tx, 'acts');
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
}

async function livingActs(tx: Transaction<Tables>, keys: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; id: number }>`
    select a.key, a.id from acts a
    where a.key = any(${keys}::text[]) and not exists (select from act_ends e where e.act = a.id)`.execute(tx);
  return new Map(rows.map(({ key, id }) => [key, id]));
}

async function lastId(tx: Transaction<Tables>, table: 'acts' | 'witnesses'): Promise<number> {
  const { rows } = await sql<{ id: number | null }>`select max(id) as id from ${sql.table(table)}`.execute(tx);
  return rows[0]?.id ?? 0;
}

async function writeEnds(tx: Transaction<Tables>, ended: ReadonlyMap<number, number>): Promise<void> {
  await insertRows(
    tx,
    'witness_ends',
    [...ended].map(([witness, seq]) => ({ witness, seq })),
  );
  await sql`
    insert into act_ends
    select w.act, max(e.seq)
    from witnesses w join witness_ends e on e.witness = w.id
    where w.act in (select act from witnesses where id = any(${[...ended.keys()]}::integer[]))
      and not exists (select from act_ends gone where gone.act = w.act)
      and not exists (
        select from witnesses other
        where other.act = w.act and not exists (select from witness_ends left_off where left_off.witness = other.id))
    group by w.act`.execute(tx);
}
