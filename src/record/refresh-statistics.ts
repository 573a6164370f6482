import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Has the database look at how much its tables hold. A server does so by itself; PGlite never does, and without it goes
 * through whole tables for what an index has.
 */
export async function refreshStatistics(tx: Transaction<Tables>): Promise<void> {
  await sql`select refresh_statistics()`.execute(tx);
}

/** Whether a count has passed a power of two, from a thousand on: below that no way through a table is slow. */
export function hasDoubled(before: number, after: number): boolean {
  return after >= SMALL && Math.floor(Math.log2(before)) < Math.floor(Math.log2(after));
}

const SMALL = 1024;
