import type { Phrase } from './find-phrases.ts';
import { isFirstName } from './first-names.ts';
import { LOCATIVE } from './locative.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { prepositionOf, relationOf, type StoryTrees } from './story-trees.ts';

/** From so many points on, a name that nobody knows is that of a state or territory. */
const ENOUGH = 2;

/**
 * Names that the register lacks and that a story treats as those of states or territories, in lower case: "the Sultanate of
 * Buvar", "Buvar declared its independence", "the secession of Buvar", "Chile recognised Buvar" beside "in Buvar" or "the assembly of Buvar".
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
    // “the Eastern Region” is what a land was before it had a name.
    if (words.length > 1 && /^(?:Region|Province|District|State|County)$/.test(words.at(-1)!)) continue;
    const key = words.join(' ').toLowerCase();
    const told = points.get(key) ?? { statehood: 0, located: 0 };
    points.set(key, told);
    told.statehood += statehoodOf(index.trees, phrase);
    if (isLocated(index.trees, phrase) || hasBodies(index.trees, phrase)) told.located = 1;
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
  /^(?:republic|kingdom|sultanate|emirate|principality|confederation|federation|caliphate|khanate|commonwealth|protectorate|statelet|micronation|mini-state|microstate|region|islands?|atolls?|archipelago|province|enclave|territory|peninsula|colony|state)$/i;
const LEAVING = /^(?:secession|separation|breakaway|annexation|statehood|referendum|plebiscite|sovereignty)$/;
const FREEDOM = /^(?:independence|recognition|self-rule|autonomy)$/;

/** Those by whom a land acts. */
const OWN =
  /^(?:people|government|parliament|assembly|council|legislature|leader|president|junta|congress|diet|voter|citizen|islander|ruler|sultan|king|chief|population|senate)$/;
const DECLARED = /^(?:declaration|proclamation|movement|campaign|vote|referendum|bid|claim)$/;

/** "the assembly of Buvar", "the people of Buvar": a place or a union at least. */
function hasBodies(trees: StoryTrees, { head }: Phrase): boolean {
  const up = trees.numbered.headOf[head]!;
  return (
    up >= 0 &&
    relationOf(trees, head) === 'nmod' &&
    prepositionOf(trees, head) === 'of' &&
    /^(?:people|government|parliament|assembly|legislature|junta|senate|population)$/.test(
      trees.numbered.words[up]!.lemma.toLowerCase(),
    )
  );
}

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
    // “Buvar, which declared its independence”
    if (words[child]!.deprel === 'acl:relcl' && isItsSubject(trees, child) && leavesBy(trees, child) > 0) return 2;
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
    // “the people of Buvar have set up a republic”, “Buvar's parliament declared independence”
    if (
      isOf &&
      OWN.test(above) &&
      relationOf(trees, up) === 'nsubj' &&
      headOf[up]! >= 0 &&
      leavesBy(trees, headOf[up]!) > 0
    )
      return 2;
    // “Buvar's declaration of independence”, “the Buvar independence movement”
    if (
      isOf &&
      trees.children(up).some((child) => child !== head && FREEDOM.test(lemmaOf(child)) && DECLARED.test(above))
    )
      return 2;
    if (preposition === 'in' && /^(?:referendum|plebiscite)$/.test(above)) return 2;
    if (isOf && FREEDOM.test(above)) return 1;
  }
  return 0;
}

/** "which declared", not "whose leader declared" */
function isItsSubject(trees: StoryTrees, verb: number): boolean {
  return trees
    .children(verb)
    .some(
      (child) =>
        relationOf(trees, child) === 'nsubj' && /^(?:which|that|who)$/i.test(trees.numbered.tokens[child]!.form),
    );
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
  // “have thrown off the Sultan's government and set up a republic”
  const conjuncts = children.filter((child) => relationOf(trees, child) === 'conj' && words[child]!.upos === 'VERB');
  if (conjuncts.some((child) => leavesBy(trees, child) > 0)) return 2;
  if (/^(?:vote|decide|resolve|agree)$/.test(lemma)) {
    const verbs = children.filter((child) => /^(?:xcomp|advcl|ccomp)$/.test(relationOf(trees, child)));
    return verbs.some((child) => leavesBy(trees, child) > 0) ? 2 : 0;
  }
  if (/^(?:sett?|form|found|establish|create|become)$/.test(lemma))
    return children.some(
      (child) =>
        /^(?:obj|xcomp)$/.test(relationOf(trees, child)) &&
        /^(?:republic|state|sultanate)$/i.test(words[child]!.lemma) &&
        isAnew(trees, child),
    )
      ? 2
      : 0;
  if (!/^(?:declare?|proclaim)/.test(lemma)) return 0;
  return children.some((child) => {
    const isSaid = /^(?:obj|xcomp)$/.test(relationOf(trees, child));
    return isSaid && /^(?:independence|independent|sovereignty|secession|itself|republic)$/i.test(words[child]!.lemma);
  })
    ? 2
    : 0;
}

/** "a republic", "an independent state", "their own state" */
function isAnew(trees: StoryTrees, token: number): boolean {
  const { tokens } = trees.numbered;
  return (
    trees
      .children(token)
      .some((child) => child < token && /^(?:independent|sovereign|separate|own|new)$/i.test(tokens[child]!.form)) ||
    /^republic$/i.test(tokens[token]!.form)
  );
}

function isLocated(trees: StoryTrees, { head }: Phrase): boolean {
  const preposition = prepositionOf(trees, head);
  if (preposition === null || !LOCATIVE.has(preposition) || preposition === 'to') return false;
  return /^(?:obl|nmod)$/.test(relationOf(trees, head));
}
