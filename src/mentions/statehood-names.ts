import type { Phrase } from './find-phrases.ts';
import { isFirstName } from './first-names.ts';
import { LOCATIVE } from './locative.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { prepositionOf, relationOf, type StoryTrees } from './story-trees.ts';

/** From so many points on, a name that nobody knows is that of a state or territory. */
const ENOUGH = 2;

/**
 * Names that the register lacks and that a story treats as those of states or territories, in lower case: "the Sultanate of
 * Buvar", "Buvar declared its independence", "the secession of Buvar", "Chile recognised Buvar" beside "in Buvar".
 */
export function statehoodNames(
  index: PhraseIndex,
  names: readonly { phrase: Phrase; words: readonly string[] }[],
): ReadonlySet<string> {
  const points = new Map<string, Points>();
  for (const { phrase, words } of names) {
    if (words.length > 3 || (words.length > 1 && isFirstName(words[0]!)) || /\.$/.test(words.at(-1)!)) continue;
    // “the Independent Stitchers” are people, “the Suvadive Islands” are none.
    if (words.length > 1 && /[^s]s$/.test(words.at(-1)!) && !/^(?:Islands|Isles|States|Emirates)$/.test(words.at(-1)!))
      continue;
    const key = words.join(' ').toLowerCase();
    const told = points.get(key) ?? { statehood: 0, located: 0 };
    points.set(key, told);
    told.statehood += statehoodOf(index.trees, phrase);
    if (isLocated(index.trees, phrase)) told.located = 1;
  }
  const found = new Set<string>();
  for (const [key, { statehood, located }] of points)
    if (statehood > 0 && statehood + located >= ENOUGH) found.add(key);
  return found;
}

interface Points {
  statehood: number;
  located: number;
}

const REALMS =
  /^(?:republic|kingdom|sultanate|emirate|principality|confederation|federation|caliphate|khanate|commonwealth|protectorate|statelet|region|island|islands|archipelago|province|enclave|territory|peninsula|colony|state)$/i;
const LEAVING = /^(?:secession|separation|breakaway|annexation|statehood|referendum|plebiscite|sovereignty)$/;
const FREEDOM = /^(?:independence|recognition|self-rule|autonomy)$/;

/** How much a mention says that a name is one that may be recognised: 2 where it can hardly be another. */
function statehoodOf(trees: StoryTrees, { head, first }: Phrase): number {
  const { words, tokens, headOf } = trees.numbered;
  const up = headOf[head]!;
  const relation = relationOf(trees, head);
  const lemmaOf = (token: number): string => words[token]!.lemma.toLowerCase();
  for (const child of trees.children(head)) {
    const isBefore = child < head && words[child]!.deprel === 'amod';
    if (
      isBefore &&
      /^(?:independent|breakaway|self-proclaimed|unrecogni[sz]ed|secessionist|separatist|sovereign)$/.test(
        tokens[child]!.form.toLowerCase(),
      )
    )
      return 2;
    // “Buvar, the smallest of the islands”
    if (relationOf(trees, child) === 'appos' && (REALMS.test(lemmaOf(child)) || isOneOfRealms(trees, child))) return 2;
  }
  if (up < 0) return 0;
  const above = lemmaOf(up);
  const preposition = prepositionOf(trees, head);
  if (relation === 'nsubj') return words[up]!.upos === 'VERB' ? leavesBy(trees, up) : 0;
  if (relation === 'obj' || (relation === 'nsubj' && words[head]!.deprel.endsWith('pass')))
    return /^recogni[sz]e$/.test(above) ? 1 : /^(?:annex|secede|reannex)$/.test(above) ? 2 : 0;
  if (relation === 'nmod' || relation === 'compound' || relation === 'appos') {
    const isOf = preposition === 'of' || words[head]!.deprel === 'nmod:poss' || preposition === null;
    if (isOf && REALMS.test(above) && (preposition === 'of' || first > up)) return 2;
    // “the Oriel islands”
    if (relation === 'compound' && /^(?:islands?|isles?|archipelago|republic|enclave|peninsula)$/.test(above)) return 2;
    if (isOf && LEAVING.test(above)) return 2;
    if (preposition === 'in' && /^(?:referendum|plebiscite)$/.test(above)) return 2;
    if (isOf && FREEDOM.test(above)) return 1;
  }
  return 0;
}

/** "the smallest of the islands" */
function isOneOfRealms(trees: StoryTrees, token: number): boolean {
  return trees
    .children(token)
    .some(
      (child) =>
        relationOf(trees, child) === 'nmod' &&
        prepositionOf(trees, child) === 'of' &&
        REALMS.test(trees.numbered.words[child]!.lemma.replace(/s$/, '')),
    );
}

/** "declared its independence", "seceded", "broke away from" */
function leavesBy(trees: StoryTrees, verb: number): number {
  const { words, tokens } = trees.numbered;
  const { lemma } = words[verb]!;
  if (/^seced/.test(lemma)) return 2;
  const children = trees.children(verb);
  if (/^(?:break|split|broke)/.test(lemma))
    return children.some((child) => /^(?:away|off)$/i.test(tokens[child]!.form)) ? 2 : 0;
  if (!/^(?:declare?|proclaim)/.test(lemma)) return 0;
  return children.some((child) => {
    const isSaid = /^(?:obj|xcomp)$/.test(relationOf(trees, child));
    return isSaid && /^(?:independence|independent|sovereignty|secession|itself|republic)$/i.test(words[child]!.lemma);
  })
    ? 2
    : 0;
}

function isLocated(trees: StoryTrees, { head }: Phrase): boolean {
  const preposition = prepositionOf(trees, head);
  if (preposition === null || !LOCATIVE.has(preposition) || preposition === 'to') return false;
  return /^(?:obl|nmod)$/.test(relationOf(trees, head));
}
