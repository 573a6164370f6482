import type { Article } from '../article/index.ts';
import type { Tree, Word } from '../syntax/index.ts';
import type { Quotation, Sentence } from '../tokens/index.ts';
import { actEntry } from './act-lexicon.ts';
import { cueEntry, cueLemma } from './cue-lexicon.ts';

/** What the labeller looks up for each token, in this order; a value is a short string. */
export const DESCRIPTIONS = [
  'tag',
  'deprel',
  'headTag',
  'lemma',
  'cue',
  'headCue',
  'children',
  'quote',
  'block',
] as const;

/** What the labeller of acts looks up. */
export const ACT_DESCRIPTIONS = [
  'tag',
  'deprel',
  'headTag',
  'lemma',
  'act',
  'headAct',
  'childAct',
  'children',
  'quote',
  'form',
] as const;

export type Description = Record<(typeof DESCRIPTIONS)[number] | (typeof ACT_DESCRIPTIONS)[number], string>;

/** Where a token stands to quotation marks. */
export interface QuoteState {
  place: 'out' | 'open' | 'in' | 'close';
  /** Index of the outermost quotation around it, or -1. */
  quotation: number;
}

/** Relations whose presence below a word tells whether it reports something. */
const CHILDREN: Record<string, string> = {
  nsubj: 's',
  'nsubj:pass': 'p',
  'nsubj:outer': 's',
  csubj: 's',
  ccomp: 'c',
  xcomp: 'x',
  obj: 'o',
  iobj: 'i',
  obl: 'l',
  'obl:agent': 'b',
  parataxis: 'a',
  'aux:pass': 'u',
  advcl: 'v',
  'advcl:relcl': 'v',
  acl: 'd',
  mark: 'm',
  nmod: 'n',
  'nmod:poss': 'g',
  cop: 'k',
  expl: 'e',
};

/**
 * What the labeller knows of each token of each sentence besides the network's own states: tag, relation, lemma, what
 * the lexicon says of it and of its head, which relations hang on it, where it stands to quotation marks.
 */
export function describeTokens(
  article: Article,
  sentences: readonly Sentence[],
  trees: readonly Tree[],
  quotations: readonly Quotation[],
): Description[][] {
  const stateOf = quoteStates(quotations);
  return sentences.map((sentence, s) => describeSentence(article, sentence, trees[s]!.words, stateOf));
}

function describeSentence(
  article: Article,
  sentence: Sentence,
  words: Word[],
  stateOf: (start: number) => QuoteState,
): Description[] {
  const cues = words.map((word, i) => {
    const entry = cueEntry(word.lemma, word.upos, sentence.tokens[i + 1]?.form ?? '');
    return entry ? `${entry.type}.${entry.frame}.${entry.often}` : '-';
  });
  const acts = words.map(({ lemma, upos }) => actEntry(lemma, upos));
  const below = words.map(() => '-');
  words.forEach(({ head }, i) => {
    if (head >= 0 && acts[i] !== '-' && below[head] === '-') below[head] = acts[i]!;
  });
  const children = childrenOf(words);
  const block = article.blocks[sentence.block]?.kind ?? 'paragraph';
  return words.map((word, i) => {
    const head = words[word.head];
    return {
      tag: tagOf(word),
      deprel: word.deprel,
      headTag: head ? tagOf(head) : 'root',
      lemma: cueLemma(word.lemma, word.upos),
      cue: cues[i]!,
      headCue: head ? cues[word.head]! : '-',
      children: children[i]!,
      quote: stateOf(sentence.tokens[i]!.start).place,
      block,
      act: acts[i]!,
      headAct: head ? acts[word.head]! : '-',
      childAct: below[i]!,
      form: sentence.tokens[i]!.form.toLowerCase(),
    };
  });
}

/** "VERB-Fin", "VERB-Inf", "NOUN": the tag and, for verbs, their form. */
function tagOf({ upos, feats }: Word): string {
  const form = /VerbForm=(\w+)/.exec(feats)?.[1];
  return form && (upos === 'VERB' || upos === 'AUX') ? `${upos}-${form}` : upos;
}

/** For each word the sorted letters of the relations below it: "cs" for a verb with a subject and a clause. */
function childrenOf(words: readonly Word[]): string[] {
  const sets = words.map(() => new Set<string>());
  for (const { head, deprel } of words) {
    const letter = CHILDREN[deprel];
    if (letter && head >= 0) sets[head]!.add(letter);
  }
  return sets.map((set) => [...set].sort().join(''));
}

/** A function from a token's start to its state; starts must be asked for in rising order. */
export function quoteStates(quotations: readonly Quotation[]): (start: number) => QuoteState {
  const outer = quotations
    .map((quotation, index) => ({ quotation, index }))
    .filter(({ quotation }) => quotation.within === null);
  let next = 0;
  return (start) => {
    while (next < outer.length && outer[next]!.quotation.end <= start) next++;
    const found = outer[next];
    if (!found || found.quotation.start > start) return { place: 'out', quotation: -1 };
    const { opening, closing } = found.quotation;
    if (opening && start < opening.end) return { place: 'open', quotation: found.index };
    if (closing && start >= closing.start) return { place: 'close', quotation: found.index };
    return { place: 'in', quotation: found.index };
  };
}
