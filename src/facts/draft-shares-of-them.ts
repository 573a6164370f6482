import type { Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { formAt } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** "270,000 people, 41 percent of them Kanak": which part of those just counted are of one people. */
export function draftSharesOfThem(scene: Scene, counts: readonly FactDraft[]): FactDraft[] {
  return counts.flatMap((count) => {
    const { tokens, firstOf, sentenceOf } = scene.index.trees.numbered;
    const end = firstOf[sentenceOf[count.last]! + 1]!;
    for (let token = count.last + 2; token < end - 1; token++) {
      if (!/^(?:them|whom)$/.test(formAt(scene, token)) || formAt(scene, token - 1) !== 'of') continue;
      const [first, last] = partAround(scene, token, count.last);
      const people = peopleBehind(scene, last + 1, end);
      if (first === null || people === null || !/^\p{Lu}/u.test(tokens[people]!.form)) return [];
      const part = first > token ? wordsBetween(scene, first, last) : wordsBetween(scene, first, token - 2);
      const value = `${part} ${wordsBetween(scene, formAt(scene, people - 1) === 'ethnic' ? people - 1 : people, people)}`;
      return [draftShare(scene, count, { first, last: people, value })];
    }
    return [];
  });
}

function draftShare(
  scene: Scene,
  { about, score }: FactDraft,
  { first, last, value }: { first: number; last: number; value: string },
): FactDraft {
  return {
    about,
    property: 'population',
    value,
    sort: `share ${formAt(scene, last)}`,
    first,
    last,
    score,
    why: 'population: "of them"',
  };
}

const PART =
  /^(?:\d[\d.,]*|percent|per|cent|%|half|thirds?|quarters?|fifths?|tenths?|majority|most|nearly|about|almost|some|fewer|more|less|than|over|just|two|three|four|five|nine|in|ten|a)$/;

/** "41 percent of them", "of whom fewer than half": the words for the part, before or behind. */
function partAround(scene: Scene, token: number, after: number): [number | null, number] {
  let first = token - 1;
  while (first - 1 > after && PART.test(formAt(scene, first - 1))) first--;
  if (first < token - 1) return [first, token];
  let last = token;
  while (PART.test(formAt(scene, last + 1))) last++;
  return [last > token ? token + 1 : null, last];
}

/** "Kanak", "were Turkish", "ethnic Serbs" */
function peopleBehind(scene: Scene, from: number, end: number): number | null {
  let token = from;
  while (token < end && /^(?:is|are|were|was|ethnic|of)$/.test(formAt(scene, token))) token++;
  return token < end ? token : null;
}
