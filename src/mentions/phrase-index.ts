import type { Span } from '../span.ts';
import type { Phrase } from './find-phrases.ts';
import { namePartsOf } from './name-parts.ts';
import { relationOf, type StoryTrees } from './story-trees.ts';

/** A phrase that says more of another: whose, of what, for whom. */
export interface Specifier {
  phrase: Phrase;
  /** `possessive`, `modifier` ("Chinese", "State Department"), or the preposition. */
  relation: string;
}

/** The phrases of a story by their tokens, and what hangs on them. */
export interface PhraseIndex {
  trees: StoryTrees;
  phrases: readonly Phrase[];
  /** The phrase that has a token for its head or, for names, among its tokens. */
  at(token: number): Phrase | null;
  specifiers(phrase: Phrase): Specifier[];
  /** The place among the phrases of the first whose head is behind a token. */
  firstBehind(token: number): number;
  /** The first token that ends behind an offset of the text. */
  tokenAt(offset: number): number;
  startOf(token: number): number;
}

export function indexPhrases(trees: StoryTrees, phrases: readonly Phrase[]): PhraseIndex {
  const byToken: (Phrase | undefined)[] = new Array(trees.numbered.tokens.length);
  for (const phrase of phrases) {
    byToken[phrase.head] = phrase;
    if (phrase.form === 'name') for (let token = phrase.first; token <= phrase.last; token++) byToken[token] = phrase;
  }
  const at = (token: number): Phrase | null => byToken[token] ?? null;
  const { tokens } = trees.numbered;
  return {
    trees,
    phrases,
    at,
    specifiers: (phrase) => specifiersOf(trees, at, phrase),
    firstBehind: (token) => firstBehind(phrases, token),
    tokenAt: (offset) => tokenAt(tokens, offset),
    startOf: (token) => tokens[token]!.start,
  };
}

function firstBehind(phrases: readonly Phrase[], token: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.head <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first token that ends behind an offset. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const OF = new Set(['of', 'for', 'to', 'from', 'at', 'in', 'with', 'on', 'by']);

function specifiersOf(trees: StoryTrees, at: (token: number) => Phrase | null, phrase: Phrase): Specifier[] {
  const { words, tokens } = trees.numbered;
  const found: Specifier[] = [];
  // “Crystal Lund of the council”, where the tree hangs the council on the surname
  const heads = phrase.form === 'name' ? namePartsOf(trees, phrase) : [phrase.head];
  for (const child of heads.flatMap((head) => [...trees.children(head)])) {
    if (child >= phrase.first && child <= phrase.last && phrase.form === 'name') continue;
    const other = at(child) ?? behindPortfolio(trees, at, child);
    if (other === null || other === phrase) continue;
    const { deprel } = words[child]!;
    if (deprel === 'nmod:poss' || deprel === 'det:poss') found.push({ phrase: other, relation: 'possessive' });
    else if (child < phrase.head && /^(?:compound|amod|nmod|flat)/.test(deprel)) {
      if (!isTitleOf(other, phrase)) found.push({ phrase: other, relation: 'modifier' });
    } else if (relationOf(trees, child) === 'nmod') {
      const preposition = trees
        .children(child)
        .map((c) => (words[c]!.deprel === 'case' ? tokens[c]!.form.toLowerCase() : ''))
        .find((form) => OF.has(form));
      if (preposition) found.push({ phrase: other, relation: preposition });
    }
  }
  const closer = found.some(({ relation }) => relation === 'possessive' || relation === 'modifier');
  if (!closer) found.push(...modifierBefore(trees, at, phrase));
  return found;
}

/** "Minister of Foreign Affairs of Georgia": the state behind the portfolio. */
function behindPortfolio(
  trees: StoryTrees,
  at: (token: number) => Phrase | null,
  token: number,
  depth = 0,
): Phrase | null {
  const relation = relationOf(trees, token);
  if (depth > 3 || (relation !== 'nmod' && relation !== 'conj')) return null;
  for (const child of trees.children(token)) {
    const other = relationOf(trees, child) === 'nmod' ? at(child) : null;
    if (other?.form === 'name' && other.entries.length > 0) return other;
    const further = behindPortfolio(trees, at, child, depth + 1);
    if (further) return further;
  }
  return null;
}

const isTitleOf = (other: Phrase, phrase: Phrase): boolean => other.noun?.kind === 'person' && phrase.form === 'name';

/** "Chinese Foreign Ministry spokesman": where the tree hangs the words on something else, their order still tells. */
function modifierBefore(trees: StoryTrees, at: (token: number) => Phrase | null, phrase: Phrase): Specifier[] {
  const { words, sentenceOf } = trees.numbered;
  for (let token = phrase.first - 1, steps = 0; token >= 0 && steps < 5; token--, steps++) {
    if (sentenceOf[token] !== sentenceOf[phrase.head]) break;
    const { upos } = words[token]!;
    if (upos === 'PART') {
      const owner = at(token - 1);
      return owner ? [{ phrase: owner, relation: 'possessive' }] : [];
    }
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(upos)) break;
    const other = at(token);
    if (other?.form === 'name' && other.entries.length > 0) return [{ phrase: other, relation: 'modifier' }];
  }
  return [];
}
