import type { Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { isDoubted } from './is-doubted.ts';
import { politiesListed } from './polity-at.ts';
import { recognised } from './recognition-drafts.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf, withConjuncts } from './walk-clause.ts';

/** So many sentences on, "the first" is still the first to recognise. */
const NEAR = 2;

/** Who is named of those counted: "Algeria was the first", "Cuba and India are among them", behind a count of recognitions. */
export function findNamedRecognisers(scene: Scene, drafts: readonly FactDraft[]): FactDraft[] {
  const { firstOf, sentenceOf, words } = scene.index.trees.numbered;
  const counts = drafts.filter(({ property, value }) => property === 'recognition-count' && value !== '0');
  return counts.flatMap((count) => {
    const sentence = sentenceOf[count.last]!;
    const end = firstOf[Math.min(sentence + NEAR + 1, firstOf.length - 1)]!;
    const found: FactDraft[] = [];
    for (let token = count.last + 1; token < end; token++) {
      // “They include Turkey and Pakistan”
      if (words[token]!.upos === 'VERB' && lemmaAt(scene, token) === 'include')
        found.push(...draftIncluded(scene, token, count));
      else if (isOneOfThem(scene, token)) found.push(...draftNamed(scene, token, count));
    }
    return found;
  });
}

/** "the first", "the latest", "among the rest", "among them", "one of them". */
function isOneOfThem(scene: Scene, token: number): boolean {
  if (childrenBy(scene, token, /^cop$/).length === 0) return false;
  const form = formAt(scene, token);
  if (/^(?:first|latest|last)$/.test(form))
    return childrenBy(scene, token, /^det$/).some((child) => formAt(scene, child) === 'the');
  const isAmong = childrenBy(scene, token, /^case$/).some((child) => /^among(?:st)?$/.test(formAt(scene, child)));
  if (isAmong) return OTHERS.test(form);
  return form === 'one' && complementsOf(scene, token, /^of$/).some((child) => OTHERS.test(formAt(scene, child)));
}

const OTHERS = /^(?:them|these|those|others|rest|first)$/;

function draftNamed(scene: Scene, predicate: number, { about }: FactDraft): FactDraft[] {
  const subject = subjectOf(scene, predicate);
  if (subject === null || isDoubted(scene, predicate) || scene.index.at(subject)?.form !== 'name') return [];
  return politiesListed(scene, subject)
    .filter((by) => by !== about)
    .map((by) => recognised(about, by, Math.min(subject, predicate), Math.max(subject, predicate), 0.7));
}

/** "They include Turkey and Pakistan", "including …": those counted. */
function draftIncluded(scene: Scene, verb: number, { about }: FactDraft): FactDraft[] {
  const subject = subjectOf(scene, verb);
  const isThem = subject !== null && /^(?:they|these|those)$/.test(formAt(scene, subject));
  const [object] = childrenBy(scene, verb, /^obj$/);
  if (!isThem || object === undefined || isDoubted(scene, verb)) return [];
  return politiesListed(scene, object)
    .filter((by) => by !== about)
    .map((by) => recognised(about, by, subject!, withConjuncts(scene, object).at(-1)!, 0.7));
}
