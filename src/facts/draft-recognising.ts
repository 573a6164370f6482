import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
import { contestedBefore } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import { isDoubted, isSupposed } from './is-doubted.ts';
import { actorAt, politiesListed } from './polity-at.ts';
import { countOf, noOne, recognisable } from './recognisers.ts';
import { counted, recognised, unrecognised } from './recognition-drafts.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf, withConjuncts } from './walk-clause.ts';

/** "Tuvalu has recognised Taiwan since 1979", "which no state recognises", "the 12 states that still recognise the island". */
export function draftRecognising(scene: Scene, verb: number): FactDraft[] {
  const [object] = childrenBy(scene, verb, /^obj$/);
  const subject = subjectOf(scene, verb);
  if (subject === null) return [];
  const recogniser = antecedentOf(scene, subject, verb);
  const none = noOne(scene, recogniser);
  const abouts = object === undefined ? [] : recognisable(scene, object);
  if (none) {
    // “no state has recognised the illegal regime”: not the government of another.
    const [told] = abouts;
    const about = told?.kind === 'body' ? contestedBefore(scene, verb) : told;
    if (!about || isSupposed(scene, verb)) return [];
    // “not a single state has recognised it”: counted so far.
    if (childrenBy(scene, verb, /^aux$/).some((child) => /^(?:has|have|'s|’s)$/.test(formAt(scene, child))))
      return [counted(about, '0', null, Math.min(recogniser, verb), Math.max(verb, object ?? verb))];
    return [
      unrecognised(about, `not recognised by ${none}`, Math.min(recogniser, verb), Math.max(verb, object ?? verb)),
    ];
  }
  if (object === undefined || isDoubted(scene, verb)) return [];
  const count = countOf(scene, recogniser);
  const last = Math.max(verb, object);
  if (count)
    return abouts.flatMap((about) => [
      counted(about, count.value, count.qualifier, Math.min(count.first, verb), last),
      ...listBehind(scene, recogniser).map(({ actor }, _, all) =>
        recognised(about, actor, Math.min(recogniser, verb), Math.max(last, all.at(-1)!.token), 0.85),
      ),
    ]);
  if (!isLasting(scene, verb) && !isOnlyOne(scene, recogniser, verb)) return [];
  return politiesListed(scene, recogniser).flatMap((by) =>
    abouts.flatMap((about) => (by === about ? [] : [recognised(about, by, Math.min(recogniser, verb), last, 0.75)])),
  );
}

/** "recognises", "continues to recognise", "has recognised since 1979": a state of affairs and no act. */
function isLasting(scene: Scene, verb: number): boolean {
  const { words, headOf } = scene.index.trees.numbered;
  const { feats, deprel } = words[verb]!;
  const isOn = deprel === 'xcomp' && /^(?:continue|keep)$/.test(lemmaAt(scene, headOf[verb]!));
  if (deprel === 'xcomp') return isOn && /Tense=Pres/.test(words[headOf[verb]!]!.feats);
  // “Ireland formally recognises Palestine” is the act itself.
  if (
    childrenBy(scene, verb, /^advmod$/).some((child) => /^(?:formally|hereby|officially)$/.test(formAt(scene, child)))
  )
    return false;
  // “recognises the islands as a sovereign State” is what a treaty or decree does.
  if ([verb, ...childrenBy(scene, verb, /^obj$/)].some((token) => complementsOf(scene, token, /^as$/).length > 0))
    return false;
  const hasAuxiliary = childrenBy(scene, verb, /^aux$/).length > 0;
  if (/Tense=Pres/.test(feats) && /VerbForm=Fin/.test(feats) && !hasAuxiliary) return true;
  return complementsOf(scene, verb, /^since$/).length > 0;
}

/** "which only Japan has recognised": so far. */
function isOnlyOne(scene: Scene, subject: number, verb: number): boolean {
  const isOnly = childrenBy(scene, subject, /^advmod$/).some((child) => /^(?:only|just)$/.test(formAt(scene, child)));
  return isOnly && childrenBy(scene, verb, /^aux$/).some((child) => /^(?:has|have|had)$/.test(formAt(scene, child)));
}

/** Three of them: Tuvalu, Palau and the Marshall Islands. */
function listBehind(scene: Scene, noun: number): { actor: Actor; token: number }[] {
  const { tokens, words, firstOf, sentenceOf } = scene.index.trees.numbered;
  const end = firstOf[sentenceOf[noun]! + 1]!;
  for (let token = noun + 1; token < end; token++) {
    if (tokens[token]!.form !== ':' || !/^punct/.test(words[token]!.deprel)) continue;
    const first = scene.index.at(token + 1) ?? scene.index.at(token + 2);
    if (first === null) return [];
    return withConjuncts(scene, first.head).flatMap((at) => {
      const actor = actorAt(scene, at);
      return actor && isPolity(actor) ? [{ actor, token: at }] : [];
    });
  }
  return [];
}

/** The noun that a relative pronoun stands for: "states that still recognise the island". */
function antecedentOf(scene: Scene, subject: number, verb: number): number {
  const { words, headOf } = scene.index.trees.numbered;
  const isRelative = /^(?:that|which|who)$/.test(formAt(scene, subject)) && words[verb]!.deprel === 'acl:relcl';
  return isRelative && headOf[verb]! >= 0 ? headOf[verb]! : subject;
}
