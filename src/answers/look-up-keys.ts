import type { OpenRecord } from '../record/index.ts';
import type { Register } from '../register/index.ts';

/** What is shown of whoever is known by a key. */
export interface Shown {
  name: string;
  /** `state`, `group` …: the reader's grammar, no verdict; null where nobody knows. */
  kind: string | null;
}

/** Looks up a key; the key is its own name where nobody has one for it. */
export type Lookup = (key: string) => Shown;

/**
 * Names and kinds for the keys of an answer: the register's, else those last seen in a story.
 *
 * @example
 * (await lookUpKeys(record, register, ['south-ossetia']))('south-ossetia').name // 'South Ossetia'
 */
export async function lookUpKeys(record: OpenRecord, register: Register, keys: Iterable<string>): Promise<Lookup> {
  const known = new Map<string, Shown>();
  const unknown: string[] = [];
  for (const key of new Set(keys)) {
    const registered = register.entities.get(key);
    if (registered) known.set(key, { name: registered.name, kind: registered.kind });
    else unknown.push(key);
  }
  if (unknown.length > 0)
    for (const { key, name, kind } of await lastSeen(record, unknown)) known.set(key, { name, kind });
  return (key) => known.get(key) ?? { name: key, kind: null };
}

async function lastSeen({ db }: OpenRecord, keys: string[]): Promise<{ key: string; name: string; kind: string }[]> {
  return db
    .selectFrom('entities_seen')
    .distinctOn('key')
    .select(['key', 'name', 'kind'])
    .where('key', 'in', keys)
    .orderBy('key')
    .orderBy('seq', 'desc')
    .execute();
}
