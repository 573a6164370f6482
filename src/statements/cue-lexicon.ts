import { cues, lemmaMends } from '../lang/en.ts';
import type { StatementType } from './statement.ts';

/** What the lexicon (`lang/en/cues.tsv`) says of a word that can be a cue. */
export interface CueEntry {
  type: StatementType;
  frame: string;
  often: string;
}

const PARTS: Record<string, string> = {
  VERB: 'verb',
  AUX: 'verb',
  NOUN: 'noun',
  PROPN: 'noun',
  ADJ: 'adjective',
  ADV: 'adverb',
  ADP: 'phrase',
};

const entries = new Map<string, CueEntry>(
  cues.map(({ lemma, part, type, frame, often }) => [
    `${part} ${lemma}`,
    { type: type as StatementType, frame, often },
  ]),
);
const mends = new Map(lemmaMends.map(({ lemma, mended }) => [lemma, mended]));
const verbs = new Set(cues.filter(({ part }) => part === 'verb').map(({ lemma }) => lemma.split(' ')[0]!));

/**
 * The lexicon's entry for a word, with the word after it where both make a phrase ("call on", "according to").
 *
 * @example
 * cueEntry('say', 'VERB', 'that')?.type // 'communication'
 */
export function cueEntry(lemma: string, upos: string, next: string): CueEntry | undefined {
  const part = PARTS[upos];
  if (!part) return undefined;
  const word = cueLemma(lemma, upos);
  const phrase = `${word} ${next.toLowerCase()}`;
  const asPhrase = entries.get(`phrase ${phrase}`) ?? (part === 'verb' ? entries.get(`phrase ${word}`) : undefined);
  return asPhrase ?? entries.get(`${part} ${phrase}`) ?? entries.get(`${part} ${word}`);
}

/**
 * A word's lemma in lower case, mended where the parser gives a verb of the lexicon a lemma that it cannot have: "cit" of
 * "cited", "denie" of "denied", "begg" of "begged".
 *
 * @example
 * cueLemma('denie', 'VERB') // 'deny'
 */
export function cueLemma(lemma: string, upos: string): string {
  const word = lemma.toLowerCase();
  if (upos !== 'VERB' || verbs.has(word)) return word;
  const guesses = [mends.get(word), `${word}e`, word.replace(/ie?$/, 'y'), word.replace(/e$/, ''), withoutDouble(word)];
  return guesses.find((guess) => guess !== undefined && verbs.has(guess)) ?? word;
}

function withoutDouble(word: string): string {
  return word.at(-1) === word.at(-2) ? word.slice(0, -1) : word;
}
