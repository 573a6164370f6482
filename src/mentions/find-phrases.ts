import type { NameEntry, Register } from '../register/index.ts';
import { isWeekday } from '../times/index.ts';
import { type ActorNoun, actorNoun } from './actor-nouns.ts';
import type { MentionForm } from './entity.ts';
import { findNames, type Name } from './find-names.ts';
import { type PronounEntry, pronounOf } from './pronouns.ts';
import { relationOf, type StoryTrees } from './story-trees.ts';

/** How a description is introduced: "the minister", "a minister", "ministers", "this minister", "its minister". */
export type Determiner = 'definite' | 'indefinite' | 'bare' | 'demonstrative' | 'possessive';

/** A noun phrase that may name somebody or something that acts or speaks. */
export interface Phrase {
  /** The token that it hangs on the tree by. */
  head: number;
  first: number;
  last: number;
  form: MentionForm;
  /** Readings of a name in the register. */
  entries: readonly NameEntry[];
  noun: ActorNoun | null;
  pronoun: PronounEntry | null;
  plural: boolean;
  determiner: Determiner;
}

/**
 * The phrases of a story that may be mentions, in the order of their heads: names, descriptions with a noun for those who
 * act or speak (`lang/en/actor-nouns.tsv`), and pronouns.
 */
export function findPhrases(trees: StoryTrees, register: Register, isTime: (token: number) => boolean): Phrase[] {
  const { tokens, words } = trees.numbered;
  const phrases: Phrase[] = [];
  /** For each token of a name, one more than the last token of that name; 0 elsewhere. */
  const named = new Int32Array(tokens.length);
  for (const name of findNames(trees, register, isTime)) {
    phrases.push(phraseOfName(trees, name));
    named.fill(name.last + 1, name.first, name.last + 1);
  }
  const inOffice = officeWords(trees, register);
  for (let token = 0; token < tokens.length; token++) {
    if (named[token]! > 0 || inOffice[token] === 1) continue;
    const { upos, lemma, feats } = words[token]!;
    const { form } = tokens[token]!;
    if (upos === 'PRON' || upos === 'DET' || upos === 'SCONJ') {
      const pronoun = pronounOf(form, words[token]!);
      if (pronoun) phrases.push({ ...blank(token), form: 'pronoun', pronoun, plural: pronoun.number === 'plural' });
    } else if (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'NUM') {
      const noun =
        upos === 'NOUN' || upos === 'PROPN'
          ? nounAt(trees, token)
          : isNominal(trees, token)
            ? actorNoun(lemma, form)
            : null;
      if (noun && !isModifier(trees, token, noun))
        phrases.push(describe(trees, token, noun, named, isPlural(feats, form)));
    }
  }
  return phrases.sort((a, b) => a.head - b.head || a.first - b.first);
}

/** Marks the words of an office or body besides its noun: "State" of "Secretary of State". */
function officeWords({ numbered: { tokens, firstOf, headOf } }: StoryTrees, register: Register): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  for (let s = 0; s + 1 < firstOf.length; s++) {
    const base = firstOf[s]!;
    const sentence = tokens.slice(base, firstOf[s + 1]!);
    for (let i = 0; i < sentence.length; ) {
      const length = Math.max(
        register.longestOfficeAt(sentence, i)?.length ?? 1,
        register.longestBodyAt(sentence, i)?.length ?? 1,
      );
      for (let token = base + i; length > 1 && token < base + i + length; token++)
        if (headOf[token]! >= base + i && headOf[token]! < base + i + length) inside[token] = 1;
      i += length;
    }
  }
  return inside;
}

function blank(token: number): Phrase {
  return {
    head: token,
    first: token,
    last: token,
    form: 'name',
    entries: [],
    noun: null,
    pronoun: null,
    plural: false,
    determiner: 'bare',
  };
}

function phraseOfName(trees: StoryTrees, { first, last, head, entries }: Name): Phrase {
  const plural = isPlural(trees.numbered.words[last]!.feats, '');
  return { ...blank(head), first, last, entries, plural, determiner: determinerOf(trees, head) };
}

/** "The faithful", "the accused", "dozens": other words that stand where a noun stands. */
function isNominal(trees: StoryTrees, token: number): boolean {
  const relation = relationOf(trees, token);
  return relation === 'nsubj' || relation === 'obj' || relation === 'obl' || relation === 'nmod';
}

/** From so much on the weights overrule the list: "a source of tension" is nobody. */
const SURELY_OTHER = 0.85;

/** The noun for those who act that a word is, by the list and the weights. */
function nounAt(trees: StoryTrees, token: number): ActorNoun | null {
  const { lemma } = trees.numbered.words[token]!;
  const noun = actorNoun(lemma, trees.numbered.tokens[token]!.form);
  if (noun === null) return nounByWeights(trees, token);
  if (noun.kind !== 'person' && noun.kind !== 'group') return noun;
  const told = trees.kindOf(token);
  const isOther = told !== null && told.kind !== 'person' && told.kind !== 'organisation' && told.chance > SURELY_OTHER;
  return isOther ? null : noun;
}

/** From so much on the weights are believed where no list knows a noun. */
const SURE_KIND = 0.7;

/** A noun for persons that no list has, by the weights: "geochemist", "bandmaster". */
function nounByWeights({ numbered: { words, tokens }, kindOf }: StoryTrees, token: number): ActorNoun | null {
  if (words[token]!.upos !== 'NOUN') return null;
  const told = kindOf(token);
  if (told?.kind !== 'person' || told.chance < SURE_KIND) return null;
  return { lemma: words[token]!.lemma.toLowerCase() || tokens[token]!.form, kind: 'person', sex: null, speaks: false };
}

/** "rebel regions", "police officers": a noun that only says what kind another is, unless it is a body with holders. */
function isModifier(trees: StoryTrees, token: number, noun: ActorNoun): boolean {
  const { words, headOf } = trees.numbered;
  const head = headOf[token]!;
  if (!/^(?:compound|amod)/.test(words[token]!.deprel) || head < token) return false;
  if (noun.kind === 'person') return words[head]!.upos !== 'PROPN';
  return noun.kind === 'group' || noun.kind === 'document' || noun.kind === 'place';
}

function isPlural(feats: string, form: string): boolean {
  return feats.includes('Number=Plur') || form.toLowerCase() === 'police';
}

/** What belongs to a description on its left, and the complements on its right. */
const LEFT = new Set(['det', 'amod', 'compound', 'nmod', 'nummod', 'flat', 'nmod:poss', 'det:predet']);
const COMPLEMENTS = new Set(['of', 'for', 'in', 'at', 'to', 'from', 'with', 'on']);

function describe(trees: StoryTrees, head: number, noun: ActorNoun, named: Int32Array, plural: boolean): Phrase {
  const { firstOf, sentenceOf } = trees.numbered;
  let first = head;
  const low = firstOf[sentenceOf[head]!]!;
  while (first > low && belongsLeft(trees, first - 1, head)) first--;
  while (first < head && trees.numbered.words[first]!.upos === 'PUNCT') first++;
  let last = head;
  for (const child of trees.children(head)) {
    if (child > last && isComplement(trees, child)) last = Math.max(last, complementEnd(trees, child, named));
  }
  return { ...blank(head), first, last, form: 'description', noun, plural, determiner: determinerOf(trees, head) };
}

/** Whether a token left of a phrase's head hangs on it without leaving the phrase. */
function belongsLeft({ numbered: { words, headOf } }: StoryTrees, token: number, head: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 8; steps++) {
    const { deprel } = words[at]!;
    const up = headOf[at]!;
    if (up === head)
      return LEFT.has(deprel) || LEFT.has(deprel.split(':')[0]!) || (deprel === 'punct' && token > 0 && steps === 0);
    if (deprel === 'punct' && steps > 0) return false;
    at = up;
  }
  return false;
}

function isComplement(trees: StoryTrees, child: number): boolean {
  // “police on Thursday”: the day is not which police.
  const { form } = trees.numbered.tokens[child]!;
  if (relationOf(trees, child) !== 'nmod' || (/^\p{Lu}\p{Ll}/u.test(form) && isWeekday(form))) return false;
  return trees
    .children(child)
    .some(
      (c) =>
        trees.numbered.words[c]!.deprel === 'case' && COMPLEMENTS.has(trees.numbered.tokens[c]!.form.toLowerCase()),
    );
}

/** The last token of "of the Republic", "for South Ossetia's separatist leader": without clauses and appositions. */
function complementEnd(trees: StoryTrees, child: number, named: Int32Array): number {
  let last = child;
  if (named[last]! > 0) last = named[last]! - 1;
  for (const below of trees.children(child)) {
    // “authorities in the United Kingdom and the United States”
    const isListed = relationOf(trees, below) === 'conj' && named[below]! > 0;
    if (below > last && (isListed || isComplement(trees, below) || relationOf(trees, below) === 'flat'))
      last = Math.max(last, complementEnd(trees, below, named));
  }
  return last;
}

function determinerOf(trees: StoryTrees, head: number): Determiner {
  const { words, tokens } = trees.numbered;
  for (const child of trees.children(head)) {
    const { deprel } = words[child]!;
    if (deprel === 'nmod:poss') return 'possessive';
    if (deprel !== 'det') continue;
    const form = tokens[child]!.form.toLowerCase();
    if (form === 'the' || form === 'both') return 'definite';
    return form === 'this' || form === 'that' || form === 'these' || form === 'those' ? 'demonstrative' : 'indefinite';
  }
  return 'bare';
}
