import type { NameEntry, Word } from '../register/index.ts';
import type { AskedName, KnownToQuestions } from './question.ts';
import type { QuestionWord } from './question-words.ts';

/** A name and over how many words it goes. */
export interface NameAt {
  name: Omit<AskedName, 'words' | 'start' | 'end'>;
  length: number;
}

/** Finds who is named at a word of a question. */
export type FindNameAt = (at: number) => NameAt | null;

/**
 * Finds the longest name at a word: of the register, also where a question is typed in small letters, or of somebody
 * that the record has seen.
 *
 * @example
 * findQuestionNames(words, known)(2) // of “does the TRNC …”: { name: { key: 'northern-cyprus', name: 'Northern Cyprus' }, length: 1 }
 */
export function findQuestionNames(words: readonly QuestionWord[], known: KnownToQuestions): FindNameAt {
  const seen = new Map(known.names.map((one) => [one.name.toLowerCase(), one]));
  const titled = words.map(({ form }) => ({ form: inTitleCase(form) }));
  const capitals = words.map(({ form }) => ({ form: form.toUpperCase() }));
  return (at) => {
    const found = [
      registered(known, words, at, () => true),
      registered(known, titled, at, isPolity),
      isInitialism(words, at) ? registered(known, capitals, at, isPolity) : null,
      seenAt(words, at, seen),
    ];
    return found.reduce((best, next) => (next && next.length > (best?.length ?? 0) ? next : best), null);
  };
}

/** Small in the middle of a name. */
const SMALL = /^(?:of|the|and|d|de)$/i;

function inTitleCase(form: string): string {
  if (SMALL.test(form)) return form.toLowerCase();
  return form.replace(/\p{L}+/gu, (letters) => letters[0]!.toUpperCase() + letters.slice(1));
}

/** “uk”, “trnc”; of “us”, which is also a word, only “the us”. */
function isInitialism(words: readonly QuestionWord[], at: number): boolean {
  const { form, lower } = words[at]!;
  return /^[a-z]{2,5}$/.test(form) && (lower !== 'us' || words[at - 1]?.lower === 'the');
}

/** Only of states, territories and groups of them may the letter case be wrong: “reading” is no town here. */
function isPolity({ entity }: NameEntry, { register }: KnownToQuestions): boolean {
  return ['state', 'territory', 'organisation'].includes(register.entities.get(entity)?.kind ?? '');
}

function registered(
  known: KnownToQuestions,
  words: readonly Word[],
  at: number,
  isWanted: (entry: NameEntry, known: KnownToQuestions) => boolean,
): NameAt | null {
  const match = known.register.longestNameAt(words, at);
  const key = match?.entries.find((entry) => isWanted(entry, known))?.entity;
  if (!match || key === undefined) return null;
  return { name: { key, name: known.register.entities.get(key)?.name ?? key }, length: match.length };
}

/** No name of a person or party is longer, in words. */
const LONGEST = 8;

function seenAt(
  words: readonly QuestionWord[],
  at: number,
  seen: ReadonlyMap<string, { key: string; name: string }>,
): NameAt | null {
  if (seen.size === 0) return null;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const one = seen.get(joined(words, at, length));
    if (one) return { name: { key: one.key, name: one.name }, length };
  }
  return null;
}

/** The words as they stand in the question, in small letters, whatever lies between them. */
export function joined(words: readonly QuestionWord[], at: number, length: number): string {
  let text = '';
  for (let i = at; i < at + length; i++) {
    const word = words[i]!;
    const gap = i > at && word.start > words[i - 1]!.end ? ' ' : '';
    text += gap + word.lower;
  }
  return text;
}
