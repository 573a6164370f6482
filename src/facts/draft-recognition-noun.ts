import type { Scene } from '../mentions/index.ts';
import { contestedAt } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import { isDoubted, isNegated, isSupposed } from './is-doubted.ts';
import { possessorOf } from './noun-owner.ts';
import { politiesListed } from './polity-at.ts';
import { readQuantity } from './read-quantity.ts';
import { countOf } from './recognisers.ts';
import { counted, recognised, unrecognised } from './recognition-drafts.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** "have not received international recognition", "has 116 recognitions", "Israel's recognition of Somaliland". */
export function draftRecognitionNoun(scene: Scene, noun: number): FactDraft[] {
  const { words, headOf } = scene.index.trees.numbered;
  const up = headOf[noun]!;
  const isObject = up >= 0 && words[noun]!.deprel === 'obj';
  const subject = isObject ? subjectOf(scene, up) : null;
  if (isObject && subject !== null) {
    const lacks =
      /^(?:lack|want)$/.test(lemmaAt(scene, up)) ||
      (isNegated(scene, up) && /^(?:receive|win|gain|get|have|enjoy|obtain|achieve|secure)$/.test(lemmaAt(scene, up)));
    const isAbroad = childrenBy(scene, noun, /^amod$/).some((child) =>
      /^(?:international|diplomatic|foreign|any)$/.test(formAt(scene, child)),
    );
    if (lacks && isAbroad && !isSupposed(scene, up))
      return politiesListed(scene, subject).map((about) =>
        unrecognised(about, 'not internationally recognised', Math.min(subject, up), noun),
      );
    const count = countOf(scene, noun);
    const about = count ? contestedAt(scene, subject) : null;
    if (count && about && /^(?:have|claim|count|hold|enjoy|win)$/.test(lemmaAt(scene, up)) && !isDoubted(scene, up))
      return [counted(about, count.value, count.qualifier, Math.min(subject, up), noun)];
  }
  if (isObject && subject !== null) {
    // “some 80 countries maintain recognition”
    const many = countOf(scene, subject);
    const isGiven = /^(?:maintain|keep|extend|accord|grant|give|retain|uphold)$/.test(lemmaAt(scene, up));
    if (many && isGiven && !isDoubted(scene, up)) {
      const [to] = [...complementsOf(scene, noun, /^(?:of|to)$/), ...complementsOf(scene, up, /^to$/)];
      const about = contestedAt(scene, to ?? noun);
      return about
        ? [counted(about, many.value, many.qualifier, Math.min(many.first, up), Math.max(noun, to ?? noun))]
        : [];
    }
  }
  return draftPossessed(scene, noun);
}

/** "Israel's recognition of Somaliland as a sovereign state": what is withdrawn, sought or urged is none. */
function draftPossessed(scene: Scene, noun: number): FactDraft[] {
  const { words, headOf } = scene.index.trees.numbered;
  const up = headOf[noun]!;
  if (up >= 0 && words[noun]!.deprel === 'obj') return [];
  const [whose] = childrenBy(scene, noun, /^nmod$/).filter((child) => words[child]!.deprel === 'nmod:poss');
  if (whose === undefined || scene.index.at(whose)?.form !== 'name') return [];
  const by = possessorOf(scene, noun);
  const of = complementsOf(scene, noun, /^of$/);
  if (!by || of.length === 0) return [];
  return of.flatMap((token) =>
    politiesListed(scene, token).flatMap((about) => (about === by ? [] : [recognised(about, by, whose, token, 0.6)])),
  );
}

/** "Taiwan's 12 diplomatic allies": those that recognise it. */
export function draftAllies(scene: Scene, noun: number): FactDraft[] {
  const isDiplomatic = childrenBy(scene, noun, /^amod$/).some((child) => formAt(scene, child) === 'diplomatic');
  const about = isDiplomatic ? possessorOf(scene, noun) : null;
  const [number] = about ? childrenBy(scene, noun, /^nummod$/) : [];
  const count = number === undefined ? null : readQuantity(scene, number);
  return about && count ? [counted(about, count.value, count.qualifier, count.first, noun)] : [];
}
