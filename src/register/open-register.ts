import { buildRegister } from './build-register.ts';
import { findWrongReferences } from './find-wrong-references.ts';
import { loadCountries } from './load-countries.ts';
import { readOwnTables } from './own-tables.ts';
import { type RegisterFile, readTable } from './parse-register-table.ts';
import { type Problem, problemsError } from './problems.ts';
import type { Register } from './register.ts';

/**
 * Opens the register that comes with the package, with a user's own files added. Their rows add to ours; a row of
 * theirs with the id of an entity, the title of an office or the noun of a body of ours goes before it.
 *
 * @example
 * const register = await openRegister();
 * register.lookup('Tskhinvali')[0]?.entity // 'south-ossetia'
 * @throws ReaderError `register-not-readable` that lists every mistake of the user's files
 */
export async function openRegister(extra: readonly RegisterFile[] = []): Promise<Register> {
  const countries = await loadCountries();
  const own = readOwnTables();
  const read = extra.map(readTable);
  const given = read.flatMap(({ table }) => (table ? [table] : []));
  const problems: Problem[] = read.flatMap((file) => file.problems);
  const register = buildRegister([...own, ...given], countries);
  problems.push(...findWrongReferences(given, register));
  if (problems.length > 0) throw problemsError(problems);
  return register;
}
