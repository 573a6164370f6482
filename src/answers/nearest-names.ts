import { distance } from 'fastest-levenshtein';
import type { KnownToQuestions } from './question.ts';

/**
 * At most three names that are near to a mistyped one: differing by less than a share of its letters.
 *
 * @example
 * nearestNames('Abkhasia', known) // ['Abkhazia']
 */
export function nearestNames(words: string, known: KnownToQuestions, share = 0.34): string[] {
  const wanted = words.toLowerCase();
  if (wanted.length < 3 || wanted.length > 60) return [];
  const found: { name: string; far: number }[] = [];
  for (const name of namesOf(known)) {
    const longest = Math.max(wanted.length, name.length);
    if (Math.abs(wanted.length - name.length) > share * longest) continue;
    const far = distance(wanted, name.toLowerCase()) / longest;
    if (far <= share) found.push({ name, far });
  }
  found.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  return [...new Set(found.map(({ name }) => name))].slice(0, 3);
}

function* namesOf({ register, names, sources }: KnownToQuestions): Iterable<string> {
  for (const { id, name } of register.entities.values()) {
    yield name;
    for (const other of register.namesOf(id)) yield other.name;
  }
  for (const { name } of names) yield name;
  yield* sources;
}
