import { isPassive, obliquesOf, subjectsOf } from '../clauses/index.ts';
import { type Actor, isPolity, type StoryTrees } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { StoryView } from './story-view.ts';

/** Nouns for states that a list then names. */
const STATES =
  /^(?:state|country|nation|government|capital|power|member|ally|republic|neighbour|neighbor|partner|other|one)$/;

/** Words behind which those are named of whom a noun speaks. */
const OPENERS = /^(?::|including|namely|notably|among|amongst|e\.g\.|like|particularly|especially|\u2013|\u2014|--)$/i;

/**
 * Who does what "twelve states" do where a list names them: "12 states that still recognise the island: Tuvalu, Palau and the
 * Marshall Islands", "by more than 100 states, among them Peru and Chile".
 */
export function listedHolders(view: StoryView, token: number): Actor[] {
  const { trees } = view.scene.index;
  const { words, tokens, sentenceOf } = trees.numbered;
  const heads = isPassive(trees, token) ? obliquesOf(trees, token, 'by') : subjectsOf(trees, token);
  const head = heads.find((at) => STATES.test(words[at]!.lemma.toLowerCase()) && sentenceOf[at] === sentenceOf[token]);
  if (head === undefined) return [];
  for (let at = head + 1; at < tokens.length && sentenceOf[at] === sentenceOf[head]; at++) {
    if (!OPENERS.test(tokens[at]!.form) && !/^such$/i.test(tokens[at]!.form)) continue;
    const named = namedFrom(view, at + 1);
    if (named.length > 0) return named;
  }
  return [];
}

/** The states of a list that begins at a token: "them", "as" and articles may stand before the first. */
function namedFrom({ scene }: StoryView, start: number): Actor[] {
  const { trees } = scene.index;
  const { tokens, sentenceOf } = trees.numbered;
  const found: Actor[] = [];
  for (let at = start; at < tokens.length && sentenceOf[at] === sentenceOf[start - 1]; at++) {
    const phrase = scene.index.at(at);
    if (phrase?.form === 'name') {
      const holders = actorsAt(scene, phrase.head).flatMap(holdersFor).filter(isPolity);
      if (holders.length === 0) break;
      for (const holder of holders) if (!found.includes(holder)) found.push(holder);
      at = Math.max(at, phrase.last);
    } else if (!/^(?:them|these|which|as|the|and|,|;|or|others)$/i.test(tokens[at]!.form)) break;
  }
  return found;
}

/**
 * Who alone does what nobody else does: "no country except Russia recognises it", "nobody but Turkey", "apart from Turkey, no
 * state has".
 */
export function exceptedHolders(view: StoryView, token: number): Actor[] {
  const { trees } = view.scene.index;
  const { tokens, sentenceOf } = trees.numbered;
  const heads = isPassive(trees, token) ? obliquesOf(trees, token, 'by') : subjectsOf(trees, token);
  if (!heads.some((head) => isNobody(trees, head))) return [];
  const [start, end] = sentenceBounds(trees, token);
  for (let at = start; at < end; at++) {
    const form = tokens[at]!.form.toLowerCase();
    const next = tokens[at + 1]?.form.toLowerCase() ?? '';
    const isException =
      /^(?:except|excepting|save|besides|bar|barring)$/.test(form) ||
      (form === 'but' && isNobody(trees, at - 1)) ||
      (form === 'but' && STATES.test(trees.numbered.words[at - 1]?.lemma ?? '')) ||
      (/^(?:other|aside|apart)$/.test(form) && /^(?:than|from)$/.test(next));
    if (!isException || sentenceOf[at] !== sentenceOf[token]) continue;
    const named = namedFrom(view, /^(?:than|from|for)$/.test(next) ? at + 2 : at + 1);
    if (named.length > 0) return named;
  }
  return [];
}

/** Of "No state has recognised it, not even Russia" Russia, which does what nobody does as little as others. */
export function notEvenHolders(view: StoryView, token: number): Actor[] {
  const { trees } = view.scene.index;
  const { tokens } = trees.numbered;
  const heads = isPassive(trees, token) ? obliquesOf(trees, token, 'by') : subjectsOf(trees, token);
  if (!heads.some((head) => isNobody(trees, head))) return [];
  const [, end] = sentenceBounds(trees, token);
  for (let at = token + 1; at < end - 1; at++)
    if (/^not$/i.test(tokens[at]!.form) && /^even$/i.test(tokens[at + 1]!.form)) return namedFrom(view, at + 2);
  return [];
}

function isNobody(trees: StoryTrees, head: number): boolean {
  const { words, tokens } = trees.numbered;
  if (head < 0) return false;
  if (/^(?:nobody|none|no-one|nothing)$/i.test(tokens[head]!.form)) return true;
  return trees
    .children(head)
    .some((child) => /^(?:no|not)$/i.test(tokens[child]!.form) && words[child]!.deprel !== 'cc');
}

function sentenceBounds({ numbered: { sentenceOf, tokens } }: StoryTrees, token: number): [number, number] {
  let start = token;
  while (start > 0 && sentenceOf[start - 1] === sentenceOf[token]) start--;
  let end = token + 1;
  while (end < tokens.length && sentenceOf[end] === sentenceOf[token]) end++;
  return [start, end];
}
