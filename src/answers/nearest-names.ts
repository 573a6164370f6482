import { nearest } from './find-name.ts';
import type { KnownToQuestions } from './question.ts';

/**
 * At most three names that are near to a mistyped one: differing by less than a share of its letters.
 *
 * @example
 * nearestNames('Abkhasia', known) // ['Abkhazia']
 */
export function nearestNames(words: string, known: KnownToQuestions, share = 0.34): string[] {
  return words.length < 3 || words.length > 60 ? [] : nearest(words, namesOf(known), share);
}

function* namesOf({ register, names, sources }: KnownToQuestions): Iterable<string> {
  for (const { id, name } of register.entities.values()) {
    yield name;
    for (const other of register.namesOf(id)) yield other.name;
  }
  for (const { name } of names) yield name;
  yield* sources;
}
