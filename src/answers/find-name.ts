import { distance } from 'fastest-levenshtein';
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
  return seen?.key ?? null;
}

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

/** At most three, the nearest first. */
export function nearest(name: string, known: readonly string[]): string[] {
  const wanted = name.toLowerCase();
  return known
    .map((candidate) => ({ candidate, far: farness(wanted, candidate.toLowerCase()) }))
    .filter(({ far }) => far <= 0.4)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** 0 for the same, 1 for nothing in common; a name that begins so is near. */
function farness(wanted: string, candidate: string): number {
  const far = distance(wanted, candidate) / Math.max(wanted.length, candidate.length);
  return wanted.length >= 3 && candidate.startsWith(wanted) ? Math.min(far, 0.3) : far;
}
