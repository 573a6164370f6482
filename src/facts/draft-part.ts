import { isPolity, type Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { isDoubted } from './is-doubted.ts';
import { modifiersBefore } from './modifiers-before.ts';
import { ownerBehind, ownerOfNoun } from './noun-owner.ts';
import { parentDraft } from './parent-draft.ts';
import { politiesListed, politiesNamed, polityAt } from './polity-at.ts';
import { childrenBy, complementsOf, describedBy, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** "Georgia's breakaway region of Abkhazia", "Katanga, a province of the Congo", "is recognised as part of Georgia". */
export function draftPart(scene: Scene, noun: number, lemma: string): FactDraft[] {
  if (lemma === 'part') return draftPartOf(scene, noun);
  const isName = scene.index.at(noun)?.form === 'name';
  const owner = isName ? null : ownerOfNoun(scene, noun);
  if (owner?.kind !== 'state') return [];
  const isFormer = modifiersBefore(scene, noun).some(({ words }) => /^(?:former|ex|one-time|onetime)$/.test(words));
  // “the former Spanish colony”: what it was, not whose it is held to be.
  if (isFormer && /^(?:colony|protectorate|possession|dependency)$/.test(lemma)) return [];
  const described = describedBy(scene, noun);
  if (described !== null && childrenBy(scene, noun, /^cop$/).length > 0 && isDoubted(scene, noun)) return [];
  const subject = described === null ? null : polityAt(scene, described);
  const targets = subject ? [subject] : politiesNamed(scene, noun);
  const { first, last } = stretchOf(scene, noun, described);
  return targets
    .filter((about) => about !== owner && about.kind === 'territory')
    .map((about) => ({
      ...parentDraft(about, owner, first, last, 0.8, `"${lemma}"`),
      qualifier: isFormer ? 'former' : null,
    }));
}

/** "is part of Serbia", "is recognised internationally as part of Georgia". */
function draftPartOf(scene: Scene, noun: number): FactDraft[] {
  const { headOf, words } = scene.index.trees.numbered;
  const owner = ownerBehind(scene, noun);
  if (owner === null) return [];
  const isPredicate = childrenBy(scene, noun, /^cop$/).length > 0;
  const up = headOf[noun]!;
  const isRecognisedAs =
    up >= 0 &&
    /^(?:obl|xcomp|advcl)/.test(words[noun]!.deprel) &&
    /^(?:recogni[sz]e|regard|consider|see|view)$/.test(lemmaAt(scene, up));
  const predicate = isPredicate
    ? noun
    : up >= 0 && /^(?:remain|stay|form)$/.test(lemmaAt(scene, up)) && /^(?:obj|xcomp)$/.test(words[noun]!.deprel)
      ? up
      : isRecognisedAs && childrenBy(scene, up, /^nsubj$/).some((child) => words[child]!.deprel === 'nsubj:pass')
        ? up
        : null;
  if (predicate === null || isDoubted(scene, predicate) || isOver(scene, predicate)) return [];
  const subject = subjectOf(scene, predicate);
  if (subject === null) return [];
  return politiesListed(scene, subject)
    .filter((about) => about !== owner && isPolity(about))
    .map((about) =>
      parentDraft(about, owner, predicate === noun ? noun : predicate, lastOf(scene, noun), 0.95, '"part of"'),
    );
}

/** "was part of Ukraine until 2014", "was once part of": no more. */
function isOver(scene: Scene, predicate: number): boolean {
  if (complementsOf(scene, predicate, /^until$/).length > 0) return true;
  return childrenBy(scene, predicate, /^advmod$/).some((child) =>
    /^(?:once|formerly|previously)$/.test(formAt(scene, child)),
  );
}

function stretchOf(scene: Scene, noun: number, described: number | null): { first: number; last: number } {
  const owners = childrenBy(scene, noun, /^(?:nmod|amod|compound|det)$/).filter((child) => child < noun);
  const phrase = scene.index.at(noun);
  const first = Math.min(noun, ...owners);
  const last = Math.max(lastOf(scene, noun), phrase?.head === noun ? phrase.last : noun);
  return described !== null && described < noun ? { first: described, last } : { first, last };
}

/** The last name that hangs on a noun: "regions of Abkhazia and South Ossetia". */
function lastOf(scene: Scene, noun: number): number {
  let last = noun;
  for (const child of complementsOf(scene, noun, /^(?:of|including)$/)) {
    last = Math.max(last, child);
    for (const other of childrenBy(scene, child, /^conj$/)) last = Math.max(last, other);
  }
  return last;
}
