import type { Word } from '../syntax/index.ts';

/** What the network looks up for each nominal word, in this order; a value is a short string. */
export const DESCRIPTIONS = [
  'lemma',
  'suffix',
  'shape',
  'tag',
  'deprel',
  'preposition',
  'determiner',
  'headLemma',
] as const;

export type HeadDescription = Record<(typeof DESCRIPTIONS)[number], string>;

/** Relations in which an adjective or a number stands for a noun: "the poor left", "in 2008". */
const NOMINAL_RELATIONS = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'appos']);

/**
 * Whether a word can head a nominal phrase.
 *
 * @example
 * isNominal({ upos: 'NUM', deprel: 'obl' }); // true: "in 2008"
 */
export function isNominal({ upos, deprel }: Pick<Word, 'upos' | 'deprel'>): boolean {
  if (upos === 'NOUN' || upos === 'PROPN') return true;
  return (upos === 'NUM' || upos === 'ADJ') && NOMINAL_RELATIONS.has(basicRelation(deprel));
}

/** Describes some words of a sentence, given by their indices, by what the parser says of them. */
export function describeHeads(words: readonly Word[], tokens: readonly number[]): HeadDescription[] {
  const marks = marksBelow(words);
  return tokens.map((token) => {
    const word = words[token]!;
    const lemma = word.lemma.toLowerCase();
    return {
      lemma,
      suffix: lemma.length > 3 ? lemma.slice(-3) : '',
      shape: shapeOf(word.lemma),
      tag: tagOf(word),
      deprel: word.deprel,
      preposition: marks.get(token)?.preposition ?? '',
      determiner: marks.get(token)?.determiner ?? '',
      headLemma: words[word.head]?.lemma.toLowerCase() ?? '',
    };
  });
}

function basicRelation(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

interface Marks {
  preposition?: string;
  determiner?: string;
}

/** The first preposition and the first article or possessor of each word that has them. */
function marksBelow(words: readonly Word[]): Map<number, Marks> {
  const marks = new Map<number, Marks>();
  for (const { deprel, head, lemma } of words) {
    const mark = MARKS[deprel];
    if (mark === undefined) continue;
    const found = marks.get(head) ?? {};
    found[mark] ??= deprel === 'nmod:poss' ? 'possessor' : lemma.toLowerCase();
    marks.set(head, found);
  }
  return marks;
}

const MARKS: Readonly<Record<string, keyof Marks>> = {
  case: 'preposition',
  det: 'determiner',
  'nmod:poss': 'determiner',
};

/** The tag, with the number where it is plural. */
function tagOf({ upos, feats }: Word): string {
  return feats.includes('Number=Plur') || feats.includes('Number=Ptan') ? `${upos} Plur` : upos;
}

/** How a lemma is written: "X" in capitals (one or two of them apart), "Xx" with some, "x" without; with digits "d", with stops or hyphens ".". */
function shapeOf(lemma: string): string {
  const letters = lemma === lemma.toLowerCase() ? 'x' : lemma !== lemma.toUpperCase() ? 'Xx' : capitals(lemma);
  return `${letters}${/[0-9]/.test(lemma) ? 'd' : ''}${/[.-]/.test(lemma) ? '.' : ''}`;
}

/** "UN" and "NATO" are initials rather than words; "MOSCOW" may be either. */
function capitals({ length }: string): string {
  return length > 5 ? 'XXXXXX' : 'X'.repeat(Math.min(length, 3));
}
