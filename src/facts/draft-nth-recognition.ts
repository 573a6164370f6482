import type { Scene } from '../mentions/index.ts';
import { contestedAt } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import { RECOGNISERS } from './fact-words.ts';
import { isSupposed } from './is-doubted.ts';
import { polityAt, stateOfTown } from './polity-at.ts';
import { readOrdinal } from './read-ordinal.ts';
import { recognisable } from './recognisers.ts';
import { counted, recognised } from './recognition-drafts.ts';
import { childrenBy, describedBy, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** "The UK is the 150th country to recognise Palestine", "the only capital to recognise it was Ankara". */
export function draftNthRecognition(scene: Scene, verb: number): FactDraft[] {
  const { words, headOf } = scene.index.trees.numbered;
  const noun = countedNoun(scene, verb);
  if (noun === null) return [];
  const [object] = childrenBy(scene, verb, /^obj$/);
  const abouts = object === undefined ? [] : recognisable(scene, object);
  const ordinal = childrenBy(scene, noun, /^amod$/)
    .map((child) => readOrdinal(formAt(scene, child)))
    .find((n) => n !== null);
  const isOnly = childrenBy(scene, noun, /^amod$/).some((child) => formAt(scene, child) === 'only');
  if (ordinal !== undefined && ordinal !== null && ordinal > 1 && !isSupposed(scene, noun))
    return abouts
      .filter((about) => about !== polityAt(scene, describedBy(scene, noun) ?? noun))
      .map((about) => counted(about, String(ordinal), null, noun - 1, Math.max(verb, object!)));
  if (!isOnly) return [];
  const up = headOf[noun]!;
  const other = /^nsubj/.test(words[noun]!.deprel) ? up : words[noun]!.deprel === 'appos' ? up : subjectOf(scene, noun);
  const by = other === null || other < 0 ? null : (polityAt(scene, other) ?? stateOfTown(scene, other));
  const about = abouts[0] ?? contestedAt(scene, object ?? verb);
  if (!by || !about || by === about) return [];
  return [
    {
      ...recognised(about, by, Math.min(noun, other!), Math.max(verb, object ?? verb, other!), 0.85),
      qualifier: 'only',
    },
  ];
}

/** The noun of "the third country to recognise it", by the tree or beside "became". */
function countedNoun(scene: Scene, verb: number): number | null {
  const { words, headOf } = scene.index.trees.numbered;
  const up = headOf[verb]!;
  if (up < 0) return null;
  if (words[verb]!.deprel.startsWith('acl')) return RECOGNISERS.has(lemmaAt(scene, up)) ? up : null;
  if (lemmaAt(scene, up) !== 'become') return null;
  return (
    childrenBy(scene, up, /^(?:xcomp|obj)$/).find((child) => child < verb && RECOGNISERS.has(lemmaAt(scene, child))) ??
    null
  );
}
