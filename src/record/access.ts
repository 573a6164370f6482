import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Kysely } from 'kysely';
import { ReaderError } from '../errors.ts';
import type { OpenRecord } from './open-record.ts';
import type { AccessTables, Role } from './tables.ts';

/** A token as it is listed: the token itself is known to its owner alone. */
export interface Token {
  id: number;
  role: Role;
  name: string;
  madeAt: string;
  revokedAt: string | null;
}

/**
 * Makes a token for somebody, and gives it: once, for the record keeps its hash only.
 *
 * @example
 * await addToken(record, { role: 'reviewer', name: 'desk' }) // { id: 1, token: 'demarche_…' }
 */
export async function addToken(
  record: OpenRecord,
  { role, name }: Pick<Token, 'role' | 'name'>,
): Promise<{ id: number; token: string }> {
  const token = `demarche_${Buffer.from(randomBytes(32)).toString('base64url')}`;
  const db = accessOf(record);
  const last = await db.selectFrom('tokens').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  const id = (last?.id ?? 0) + 1;
  await db
    .insertInto('tokens')
    .values({ id, hash: hashOf(token), role, name, made_at: now() })
    .execute();
  return { id, token };
}

/** Whose a token is; null where it is none, or was revoked. */
export async function findToken(record: OpenRecord, token: string): Promise<Token | null> {
  const [found] = await tokensWhere(record, hashOf(token));
  return found === undefined || found.revokedAt !== null ? null : found;
}

/** All tokens that were ever made, in the order in which they were. */
export async function listTokens(record: OpenRecord): Promise<Token[]> {
  return tokensWhere(record, null);
}

/**
 * Makes a token open nothing any more.
 *
 * @throws ReaderError `token-not-known`, also of one that is revoked
 */
export async function revokeToken(record: OpenRecord, id: number): Promise<void> {
  const tokens = await listTokens(record);
  if (!tokens.some((token) => token.id === id && token.revokedAt === null))
    throw new ReaderError(
      'token-not-known',
      `Expected the number of a token that is not revoked, got ${id}. "demarche token list" shows them.`,
    );
  await accessOf(record).insertInto('token_revocations').values({ token: id, made_at: now() }).execute();
}

async function tokensWhere(record: OpenRecord, hash: string | null): Promise<Token[]> {
  const all = accessOf(record)
    .selectFrom('tokens as t')
    .leftJoin('token_revocations as r', 'r.token', 't.id')
    .select(['t.id', 't.role', 't.name', 't.made_at as madeAt', 'r.made_at as revokedAt'])
    .orderBy('t.id');
  return (hash === null ? all : all.where('t.hash', '=', hash)).execute();
}

function accessOf({ db }: OpenRecord): Kysely<AccessTables> {
  return db as unknown as Kysely<AccessTables>;
}

function hashOf(token: string): string {
  return bytesToHex(sha256(utf8ToBytes(token)));
}

function now(): string {
  return new Date().toISOString();
}
