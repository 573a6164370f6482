// The metrics of the CoNLL 2018 shared task on parsing from raw text to Universal Dependencies (Zeman et al. 2018).
import type { ConlluSentence, ConlluWord } from './conllu.ts';

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  correct: number;
  gold: number;
  system: number;
}

/** F1 and its parts, in percent, for each metric. `uas` … `lemmas` count words that are not aligned as wrong. */
export interface Conll18Scores {
  tokens: Score;
  words: Score;
  sentences: Score;
  upos: Score;
  ufeats: Score;
  lemmas: Score;
  uas: Score;
  /** Labels without their subtypes, as the shared task counts. */
  las: Score;
  /** Labels with their subtypes: "nsubj:pass" is not "nsubj". */
  lasFull: Score;
}

/** A word, where its token stands in the text without white space, and its head. */
interface PlacedWord extends ConlluWord {
  start: number;
  end: number;
  /** One of several words that are written as one token. */
  multi: boolean;
  parent: PlacedWord | null;
}

interface Placed {
  text: string;
  tokens: string[];
  sentences: string[];
  words: PlacedWord[];
}

const universalFeatures = new Set([
  ...['PronType', 'NumType', 'Poss', 'Reflex', 'Foreign', 'Abbr', 'Gender', 'Animacy', 'Number', 'Case', 'Definite'],
  ...['Degree', 'VerbForm', 'Mood', 'Tense', 'Aspect', 'Voice', 'Evident', 'Polarity', 'Person', 'Polite'],
]);

/**
 * Scores what a system made of a text against the gold. Both must spell the same text, white space aside.
 *
 * @example
 * scoreConll18(gold, gold).las.f1 // 100
 */
export function scoreConll18(gold: readonly ConlluSentence[], system: readonly ConlluSentence[]): Conll18Scores {
  const [g, s] = [place(gold), place(system)];
  if (g.text !== s.text) throw new Error(differenceOf(g.text, s.text));
  const pairs = align(g.words, s.words);
  const heads = new Map(pairs.map(([a, b]) => [b, a]));
  const sameHead = (a: PlacedWord, b: PlacedWord) => (b.parent ? heads.get(b.parent) : null) === a.parent;
  const count = (same: (a: PlacedWord, b: PlacedWord) => boolean) =>
    score(pairs.filter(([a, b]) => same(a, b)).length, g.words.length, s.words.length);
  return {
    tokens: scoreSpans(g.tokens, s.tokens),
    words: score(pairs.length, g.words.length, s.words.length),
    sentences: scoreSpans(g.sentences, s.sentences),
    upos: count((a, b) => a.upos === b.upos),
    ufeats: count((a, b) => universal(a.feats) === universal(b.feats)),
    lemmas: count((a, b) => a.lemma === '_' || a.lemma === b.lemma),
    uas: count(sameHead),
    las: count((a, b) => sameHead(a, b) && basic(a.deprel) === basic(b.deprel)),
    lasFull: count((a, b) => sameHead(a, b) && a.deprel === b.deprel),
  };
}

function place(sentences: readonly ConlluSentence[]): Placed {
  const placed: Placed = { text: '', tokens: [], sentences: [], words: [] };
  const parts: string[] = [];
  let at = 0;
  for (const { tokens } of sentences) {
    const [from, first] = [at, placed.words.length];
    for (const token of tokens) {
      const form = withoutSpace(token.form);
      const [start, end] = [at, at + form.length];
      parts.push(form);
      at = end;
      placed.tokens.push(`${start} ${end}`);
      const multi = token.words.length > 1;
      placed.words.push(...token.words.map((word) => ({ ...word, start, end, multi, parent: null })));
    }
    placed.sentences.push(`${from} ${at}`);
    for (const word of placed.words.slice(first)) word.parent = placed.words[first + word.head - 1] ?? null;
    for (const word of placed.words.slice(first)) if (word.head === 0) word.parent = null;
  }
  placed.text = parts.join('');
  return placed;
}

function withoutSpace(form: string): string {
  return form.replace(/\s/gu, '');
}

/** The words of both sides that are the same: by place, and within what either side writes as one token by form. */
function align(gold: PlacedWord[], system: PlacedWord[]): [PlacedWord, PlacedWord][] {
  const pairs: [PlacedWord, PlacedWord][] = [];
  let [g, s] = [0, 0];
  while (g < gold.length && s < system.length) {
    const [a, b] = [gold[g] as PlacedWord, system[s] as PlacedWord];
    if (a.multi || b.multi) {
      const [toG, toS] = endOfRange(gold, system, g, s);
      pairs.push(...alignByForm(gold.slice(g, toG), system.slice(s, toS)));
      [g, s] = [toG, toS];
    } else if (a.start === b.start && a.end === b.end) {
      pairs.push([a, b]);
      g++;
      s++;
    } else if (a.start <= b.start) g++;
    else s++;
  }
  return pairs;
}

/** Both sides up to where no token that holds several words reaches over any more. */
function endOfRange(gold: PlacedWord[], system: PlacedWord[], g: number, s: number): [number, number] {
  let end = Math.max(reach(gold[g]), reach(system[s]));
  while (true) {
    const before = end;
    while ((gold[g]?.start ?? Number.POSITIVE_INFINITY) < end) end = Math.max(end, reach(gold[g++]));
    while ((system[s]?.start ?? Number.POSITIVE_INFINITY) < end) end = Math.max(end, reach(system[s++]));
    if (end === before) return [g, s];
  }
}

function reach(word: PlacedWord | undefined): number {
  return word?.multi ? word.end : 0;
}

/** The longest common run of forms, capitals aside. */
function alignByForm(gold: PlacedWord[], system: PlacedWord[]): [PlacedWord, PlacedWord][] {
  const same = (i: number, j: number) => gold[i]?.form.toLowerCase() === system[j]?.form.toLowerCase();
  const longest = gold.concat(gold[0] as PlacedWord).map(() => new Array<number>(system.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = gold.length - 1; i >= 0; i--) {
    for (let j = system.length - 1; j >= 0; j--) {
      const row = longest[i] as number[];
      row[j] = same(i, j) ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [PlacedWord, PlacedWord][] = [];
  for (let i = 0, j = 0; i < gold.length && j < system.length; ) {
    if (same(i, j)) pairs.push([gold[i++] as PlacedWord, system[j++] as PlacedWord]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** The features that are universal, in order. */
function universal(feats: string): string {
  return feats
    .split('|')
    .filter((feature) => universalFeatures.has(feature.split('=')[0] as string))
    .sort()
    .join('|');
}

function basic(deprel: string): string {
  return deprel.split(':')[0] as string;
}

function scoreSpans(gold: string[], system: string[]): Score {
  const spans = new Set(gold);
  return score(system.filter((span) => spans.has(span)).length, gold.length, system.length);
}

function score(correct: number, gold: number, system: number): Score {
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    precision: percent(correct, system),
    recall: percent(correct, gold),
    f1: percent(2 * correct, gold + system),
    correct,
    gold,
    system,
  };
}

function differenceOf(gold: string, system: string): string {
  let at = 0;
  while (gold[at] === system[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20));
  return `Expected both sides to spell the same text, but at character ${at} the gold has ${around(gold)} and the system ${around(system)}.`;
}
