import { cues } from '../lang/en.ts';
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

/**
 * The lexicon's entry for a word, with the word after it where both make a phrase ("call on", "according to").
 *
 * @example
 * cueEntry('say', 'VERB', 'that')?.type // 'communication'
 */
export function cueEntry(lemma: string, upos: string, next: string): CueEntry | undefined {
  const part = PARTS[upos];
  if (!part) return undefined;
  const word = lemma.toLowerCase();
  const phrase = `${word} ${next.toLowerCase()}`;
  const asPhrase = entries.get(`phrase ${phrase}`) ?? (part === 'verb' ? entries.get(`phrase ${word}`) : undefined);
  return asPhrase ?? entries.get(`${part} ${phrase}`) ?? entries.get(`${part} ${word}`);
}
