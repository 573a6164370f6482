import type { Word } from '../syntax/index.ts';
import { aheadLemmas, plannedLemmas, promiseLemmas, sayingLemmas } from './time-words.ts';

/**
 * Whether what happens at a time lies behind or ahead of who tells it. What is told in the present ("votes on Sunday") lies
 * ahead, or is always so; null where no verb tells.
 */
export type Tense = 'past' | 'present' | 'future' | null;

/** How many steps up a tree, and how many words before a verb, are looked at. */
const HIGHEST = 10;
const BEFORE = 10;

/**
 * Reads the tense of the clause that a word hangs in: "announced on Wednesday", "will meet on Wednesday", "a meeting
 * scheduled for Wednesday". Until a limit is promised what lies ahead: "promised an election by December".
 *
 * @example
 * readTense(tree.words, indexOfWednesday) // 'past'
 */
export function readTense(words: readonly Word[], at: number, isLimit = false): Tense {
  if (isOfKnownEvent(words, at)) return null;
  let [below, node] = [at, words[at]?.head ?? -1];
  for (let step = 1; step < HIGHEST && node >= 0; step++) {
    const word = words[node];
    if (!word) return null;
    const helpers = helpersOf(words, node);
    const isPromised = isLimit || (below !== at && words[below]?.deprel === 'obj');
    if (isPromised && promiseLemmas.has(word.lemma)) return 'future';
    // “to bring them back before June”
    if (isLimit && helpers.some(({ deprel }) => deprel === 'mark')) return 'future';
    const tense = plannedLemmas.has(word.lemma) && !isFiniteVerb(word) ? tenseOfPlan(helpers) : tenseOf(word, helpers);
    if (tense !== 'above') return tense;
    [below, node] = [node, word.head];
  }
  return null;
}

/** “to get around Wednesday's ruling”: the verb tells when it is got around; “Sunday's vote will …” is told of by its verb. */
function isOfKnownEvent(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.deprel === 'nmod:poss' && !/^(?:nsubj|root)/.test(words[word.head]?.deprel ?? '');
}

function isFiniteVerb({ feats }: Word): boolean {
  return feats.includes('VerbForm=Fin');
}

/** The auxiliaries, copula and "to" of a predicate. */
function helpersOf(words: readonly Word[], node: number): Word[] {
  return words
    .slice(Math.max(0, node - BEFORE), node + 3)
    .filter(
      ({ head, deprel, lemma }) => head === node && (isAuxiliary(deprel) || (deprel === 'mark' && lemma === 'to')),
    );
}

function isAuxiliary(deprel: string): boolean {
  return deprel === 'cop' || deprel.startsWith('aux');
}

/** What is planned lies ahead, save what had been. */
function tenseOfPlan(helpers: readonly Word[]): Tense {
  return helpers.some(({ lemma, feats }) => lemma === 'have' && feats.includes('Tense=Past')) ? 'past' : 'future';
}

/** The tense of a predicate by its helpers and itself; that of the one above it where it has none. */
function tenseOf(word: Word, helpers: readonly Word[]): Tense | 'above' {
  const auxiliaries = helpers.filter(({ deprel }) => isAuxiliary(deprel));
  if (word.upos !== 'VERB' && word.upos !== 'AUX' && auxiliaries.length === 0) return 'above';
  if (auxiliaries.some(({ lemma }) => lemma === 'have')) return 'past';
  if (auxiliaries.some(({ lemma }) => aheadLemmas.has(lemma.toLowerCase()))) return 'future';
  // “agreed to meet on Monday” lies ahead, “met to mark Monday's anniversary” where its verb does.
  if (helpers.length > auxiliaries.length)
    return word.deprel === 'xcomp' || word.deprel === 'root' ? 'future' : 'above';
  const finite = auxiliaries.find(isFiniteVerb) ?? (isFiniteVerb(word) ? word : null);
  if (finite) return finite.feats.includes('Tense=Past') ? 'past' : tenseOfPresent(word, auxiliaries.length > 0);
  return word.feats.includes('Tense=Past') && !/^[cx]comp/.test(word.deprel) ? 'past' : 'above';
}

/** "is meeting on Wednesday" lies ahead; “says on Wednesday” is how headlines tell what was said. */
function tenseOfPresent({ feats, lemma }: Word, isHelped: boolean): Tense {
  if (feats.includes('VerbForm=Ger') || feats.includes('Tense=Pres|VerbForm=Part')) return 'future';
  return isHelped || sayingLemmas.has(lemma) ? null : 'present';
}
