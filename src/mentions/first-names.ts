import { firstNames } from '../lang/en.ts';

const SEX: ReadonlyMap<string, string> = new Map(firstNames.map(({ name, sex }) => [name.toLowerCase(), sex]));

/** Whether a word is a first name that the list knows. */
export function isFirstName(word: string): boolean {
  return SEX.has(word.toLowerCase());
}

/** The sex that the first of a name's words tells, or null. */
export function sexOfFirstName(words: readonly string[]): 'f' | 'm' | null {
  const sex = SEX.get((words[0] ?? '').toLowerCase());
  return sex === 'f' || sex === 'm' ? sex : null;
}
