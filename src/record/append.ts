import { sql, type Transaction } from 'kysely';
import { insertRows } from './insert-rows.ts';
import type { OpenRecord } from './open-record.ts';
import { hasDoubled, refreshStatistics } from './refresh-statistics.ts';
import { settleActs } from './settle-acts.ts';
import { type EntryKind, TABLE_NAMES, type Tables } from './tables.ts';
import type { ToldAct } from './tell-acts.ts';

/** What one transaction is to append: gathered first, then written at once, whole or not at all. */
export interface Append {
  readonly tx: Transaction<Tables>;
  /** Opens the next entry and gives its number. */
  entry(kind: EntryKind): number;
  add<T extends keyof Tables>(table: T, row: Tables[T]): void;
  tell(seq: number, acts: readonly ToldAct[]): void;
  /** From `seq` on these witnesses no longer count. */
  endWitnesses(seq: number, witnesses: readonly number[]): void;
}

/** Who appends, and what their clock says. */
export interface Appender {
  recordedBy?: string | null;
  now?: Date;
}

/** An act told in an entry, with its number. */
export interface NumberedAct extends ToldAct {
  seq: number;
}

/** One writer at a time: without that, an entry with a lower number could come to light after one with a higher. */
const WRITERS_TURN = 7_238_145;

/**
 * Gives `work` a transaction to append in. Entries are numbered in the order of recording, without gaps; their times
 * never go back, so that what was known at a time stays what was known then.
 */
export async function append<T>(
  { db, engine }: OpenRecord,
  { recordedBy = null, now = new Date() }: Appender,
  work: (append: Append) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(WRITERS_TURN)})`.execute(tx);
    const last = await lastEntry(tx);
    const time = [now.toISOString(), last.time].sort().at(-1)!;
    const gathered = new Map<keyof Tables, object[]>();
    const acts: NumberedAct[] = [];
    const ended = new Map<number, number>();
    let seq = last.seq;
    const add = (table: keyof Tables, row: object): void => {
      const rows = gathered.get(table);
      if (rows) rows.push(row);
      else gathered.set(table, [row]);
    };
    const result = await work({
      tx,
      entry: (kind) => {
        seq += 1;
        add('entries', { seq, recorded_at: time, kind, recorded_by: recordedBy });
        return seq;
      },
      add,
      tell: (at, told) => {
        for (const act of told) acts.push({ ...act, seq: at });
      },
      endWitnesses: (at, witnesses) => {
        for (const witness of witnesses) if (!ended.has(witness)) ended.set(witness, at);
      },
    });
    for (const table of TABLE_NAMES) await insertRows(tx, table, (gathered.get(table) ?? []) as never[]);
    const grown = await settleActs(tx, acts, ended);
    const isGrown = hasDoubled(last.seq, seq) || hasDoubled(grown.before, grown.after);
    if (engine === 'pglite' && isGrown) await refreshStatistics(tx);
    return result;
  });
}

async function lastEntry(tx: Transaction<Tables>): Promise<{ seq: number; time: string }> {
  const last = await tx
    .selectFrom('entries')
    .select(['seq', 'recorded_at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { seq: last?.seq ?? 0, time: last?.recorded_at ?? '' };
}
