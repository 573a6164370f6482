import { distance } from 'fastest-levenshtein';
import { sql } from 'kysely';
import { ReaderError } from '../errors.ts';
import type { OpenRecord } from '../record/index.ts';
import type { Register } from '../register/index.ts';

/**
 * By what the record knows whom a name means: an id, an ISO 3166-1 code, a name of the register, or of somebody who was
 * seen in a story.
 *
 * @throws ReaderError `name-not-known` with the nearest names
 */
export async function findName(record: OpenRecord, register: Register, name: string): Promise<string> {
  const found = await whoIs(record, register, name.trim());
  if (found !== null) return found;
  const near = nearest(name, await knownNames(record, register));
  const hint = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : '';
  throw new ReaderError(
    'name-not-known',
    `Expected a name that the register or the record knows, got "${name}".${hint}`,
  );
}

async function whoIs(record: OpenRecord, register: Register, name: string): Promise<string | null> {
  const registered = register.entities.get(name)?.id ?? register.byIso3(name)?.id ?? register.lookup(name)[0]?.entity;
  if (registered !== undefined) return registered;
  const seen = await record.db
    .selectFrom('entities_seen')
    .select('key')
    .where((where) => where.or([where('key', '=', name), where(where.fn('lower', ['name']), '=', name.toLowerCase())]))
    .where('named', '=', true)
    .limit(1)
    .executeTakeFirst();
  return seen?.key ?? (await personOfSurname(record, name));
}

/** "Rice" is Condoleezza Rice where the record knows no other person of that name. */
async function personOfSurname({ db }: OpenRecord, name: string): Promise<string | null> {
  if (!/^\p{Lu}\S+$/u.test(name)) return null;
  const persons = await db
    .selectFrom('entities_seen')
    .distinctOn('key')
    .select(['key', 'name'])
    .where('kind', '=', 'person')
    .where('named', '=', true)
    .where((where) => where(where.fn('right', ['name', sql.lit(name.length + 1)]), '=', ` ${name}`))
    .orderBy('key')
    .limit(MOST_NAMESAKES)
    .execute();
  if (persons.length > 1)
    throw new ReaderError(
      'name-not-known',
      `Expected the name of one person, got "${name}", which is that of ${persons.map((one) => one.name).join(', ')}.`,
    );
  return persons[0]?.key ?? null;
}

const MOST_NAMESAKES = 5;

/** All names that the register or the record knows, for completion. */
export async function knownNames({ db }: OpenRecord, register: Register): Promise<string[]> {
  const seen = await db
    .selectFrom('entities_seen')
    .select('name')
    .distinct()
    .where('named', '=', true)
    .limit(20_000)
    .execute();
  const registered = [...register.entities.values()].flatMap(({ id, name }) => [
    name,
    ...register.namesOf(id).map((entry) => entry.name),
  ]);
  return [...new Set([...registered, ...seen.map(({ name }) => name)])];
}

/**
 * At most three, the nearest first: those that differ by no more than a share of their letters, or begin so.
 *
 * @example
 * nearest('Kosvo', ['Serbia', 'Kosovo']) // ['Kosovo']
 */
export function nearest(name: string, known: Iterable<string>, share = 0.4): string[] {
  const wanted = name.toLowerCase();
  const found = new Map<string, number>();
  for (const candidate of known) {
    const far = farness(wanted, candidate.toLowerCase(), share);
    if (far <= share) found.set(candidate, far);
  }
  return [...found]
    .sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([candidate]) => candidate);
}

/** 0 for the same, 1 for nothing in common or what is too long to be meant; a name that begins so is near. */
function farness(wanted: string, candidate: string, share: number): number {
  if (wanted.length >= 3 && candidate.startsWith(wanted)) return Math.min(share, 0.3);
  const longest = Math.max(wanted.length, candidate.length);
  if (Math.abs(wanted.length - candidate.length) > share * longest) return 1;
  return distance(wanted, candidate) / longest;
}
