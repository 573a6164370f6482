import type { Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { isDoubted } from './is-doubted.ts';
import { readQuantity } from './read-quantity.ts';
import { childrenBy, lemmaAt } from './walk-clause.ts';

/** So many sentences on, another number is still one of recognitions. */
const NEAR = 2;

/** Who counts differently: "The minister put the number at 109", "The mission makes it 152", behind a count of recognitions. */
export function findRecounts(scene: Scene, drafts: readonly FactDraft[]): FactDraft[] {
  const { firstOf, sentenceOf } = scene.index.trees.numbered;
  const counts = drafts.filter(({ property }) => property === 'recognition-count');
  return counts.flatMap((count) => {
    const sentence = sentenceOf[count.last]!;
    const end = firstOf[Math.min(sentence + NEAR + 1, firstOf.length - 1)]!;
    const found: FactDraft[] = [];
    for (let token = firstOf[sentence + 1]!; token < end; token++) found.push(...draftRecount(scene, token, count));
    return found;
  });
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
  const { value, qualifier } = readQuantity(scene, number)!;
  const [first, last] = [Math.min(verb, object), Math.max(number, object)];
  return [
    {
      about,
      property: 'recognition-count',
      value,
      qualifier,
      unit: 'states',
      first,
      last,
      score: 0.7,
      why: 'recognition: counted again',
    },
  ];
}
