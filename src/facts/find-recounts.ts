import type { Actor, Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { RECOGNISERS } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import { counted } from './recognition-drafts.ts';
import { childrenBy, complementsOf, lemmaAt, subjectOf } from './walk-clause.ts';

/** So many sentences on, another number is still one of recognitions. */
const NEAR = 2;

/** Who counts differently: "The minister put the number at 109", "The mission makes it 152", behind a count of recognitions. */
export function findRecounts(scene: Scene, drafts: readonly FactDraft[]): FactDraft[] {
  const { firstOf, sentenceOf } = scene.index.trees.numbered;
  const counts = drafts.filter(({ property }) => property === 'recognition-count' || property === 'recognised-by');
  return counts.flatMap((count) => {
    const sentence = sentenceOf[count.last]!;
    const end = firstOf[Math.min(sentence + NEAR + 1, firstOf.length - 1)]!;
    const found: FactDraft[] = [];
    for (let token = count.last + 1; token < end; token++)
      found.push(...draftRecount(scene, token, count), ...draftBareCount(scene, token, count));
    return found;
  });
}

/** "Benghazi claims 30 in total", "Rabat counts fewer than 40": a number alone, or of states. */
function draftBareCount(scene: Scene, verb: number, { about }: FactDraft): FactDraft[] {
  const { words, sentenceOf } = scene.index.trees.numbered;
  if (words[verb]!.upos !== 'VERB' || isDoubted(scene, verb)) return [];
  if (!/^(?:claim|count|list|cite|tally|reckon|boast|report)$/.test(lemmaAt(scene, verb))) return [];
  const [object] = childrenBy(scene, verb, /^obj$/);
  if (object === undefined || subjectOf(scene, verb) === null) return [];
  const isAlone = words[object]!.upos === 'NUM' && complementsOf(scene, object, /^of$/).length === 0;
  const [number] = RECOGNISERS.has(lemmaAt(scene, object)) ? childrenBy(scene, object, /^nummod$/) : [];
  const quantity = readQuantity(scene, isAlone ? object : (number ?? object));
  if (!quantity || (!isAlone && number === undefined)) return [];
  // “claims 30 dead”: a number of something else.
  const behind = object + 1;
  const isOfOther = sentenceOf[behind] === sentenceOf[object] && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(words[behind]!.upos);
  if (isAlone && isOfOther) return [];
  return [recount(about, quantity, Math.min(subjectOf(scene, verb)!, verb), object)];
}

function draftRecount(scene: Scene, verb: number, { about }: FactDraft): FactDraft[] {
  if (!/^(?:put|make|place|set)$/.test(lemmaAt(scene, verb)) || isDoubted(scene, verb)) return [];
  const object = childrenBy(scene, verb, /^obj$/).find((child) =>
    /^(?:it|number|figure|count|total|tally)$/.test(lemmaAt(scene, child)),
  );
  const number = childrenBy(scene, verb, /^(?:obl|xcomp|obj|nummod)$/).find(
    (child) => readQuantity(scene, child) !== null,
  );
  if (object === undefined || number === undefined) return [];
  return [recount(about, readQuantity(scene, number)!, Math.min(verb, object), Math.max(number, object))];
}

function recount(about: Actor, { value, qualifier }: Quantity, first: number, last: number): FactDraft {
  return { ...counted(about, value, qualifier, first, last), score: 0.7, why: 'recognition: counted again' };
}
