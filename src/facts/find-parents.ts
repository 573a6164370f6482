import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
import { contestedAt } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import { DECLARE, LEAVE, PARTS, SECESSION } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { modifiersBefore } from './modifiers-before.ts';
import { ownerBehind, ownerOfNoun } from './noun-owner.ts';
import { politiesListed, politiesNamed, polityAt } from './polity-at.ts';
import { childrenBy, complementsOf, describedBy, lemmaAt, subjectOf } from './walk-clause.ts';

/** To which state a territory belongs or from which it broke away: "Georgia's region of Abkhazia", "which split from Moldova". */
export function findParents(scene: Scene): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (let token = 0; token < words.length; token++) {
    const { upos } = words[token]!;
    const lemma = lemmaAt(scene, token);
    if (upos === 'VERB') found.push(...draftLeaving(scene, token, lemma));
    else if (upos === 'NOUN' || upos === 'PROPN') {
      if (scene.index.at(token)?.form === 'name' && scene.index.at(token)!.head === token)
        found.push(...draftNamed(scene, token));
      if (PARTS.has(lemma)) found.push(...draftPart(scene, token, lemma));
      else if (SECESSION.has(lemma)) found.push(...draftSecession(scene, token));
    } else if (upos === 'ADJ' && /^(?:separate|independent)$/.test(lemma)) found.push(...draftSeparate(scene, token));
  }
  return found;
}

/** "Transnistria, which split from Moldova", "it broke away from Somalia", "declared independence from Ukraine". */
function draftLeaving(scene: Scene, verb: number, lemma: string): FactDraft[] {
  const declares =
    DECLARE.has(lemma) && childrenBy(scene, verb, /^obj$/).some((child) => SECESSION.has(lemmaAt(scene, child)));
  if ((!LEAVE.has(lemma) && !declares) || isDoubted(scene, verb)) return [];
  const independence = declares ? childrenBy(scene, verb, /^obj$/) : [];
  const from = [verb, ...independence].flatMap((token) => complementsOf(scene, token, /^from$/));
  const state = from.map((token) => ({ token, actor: polityAt(scene, token) })).find(({ actor }) => actor !== null);
  const subject = subjectOf(scene, verb);
  if (!state || subject === null) return [];
  const listed = politiesListed(scene, subject).filter((actor) => actor !== state.actor);
  const about = scene.index.at(subject)?.form === 'name' ? listed[0] : contestedAt(scene, subject);
  if (!about || about === state.actor) return [];
  const first = scene.index.at(subject)?.form === 'pronoun' && subject === verb - 1 ? subject : Math.min(subject, verb);
  return [parent(about, state.actor!, first, Math.max(verb, state.token), declares ? 0.85 : 0.8, `"${lemma} from"`)];
}

/** "its secession from Nigeria", "seeking independence from Serbia". */
function draftSecession(scene: Scene, noun: number): FactDraft[] {
  const { headOf, words } = scene.index.trees.numbered;
  const up = headOf[noun]!;
  const isObject = /^obj/.test(words[noun]!.deprel) && up >= 0;
  if (isObject && DECLARE.has(lemmaAt(scene, up))) return [];
  const from = [noun, ...(isObject ? [up] : [])]
    .flatMap((token) => complementsOf(scene, token, /^from$/))
    .filter((token) => token > noun);
  const state = from.map((token) => ({ token, actor: polityAt(scene, token) })).find(({ actor }) => actor !== null);
  if (!state) return [];
  const [whose] = childrenBy(scene, noun, /^nmod$/).filter((child) => words[child]!.deprel === 'nmod:poss');
  const about = contestedAt(scene, whose ?? noun);
  if (!about || about === state.actor) return [];
  return [parent(about, state.actor!, noun, state.token, 0.6, `"${lemmaAt(scene, noun)} from"`)];
}

/** "proclaimed itself a republic separate from Moldova" */
function draftSeparate(scene: Scene, adjective: number): FactDraft[] {
  const { headOf } = scene.index.trees.numbered;
  const [from] = complementsOf(scene, adjective, /^from$/);
  const verb = headOf[headOf[adjective]!] ?? -1;
  const state = from === undefined ? null : polityAt(scene, from);
  if (state === null || verb < 0 || !DECLARE.has(lemmaAt(scene, verb)) || isDoubted(scene, verb)) return [];
  const subject = subjectOf(scene, verb);
  const about = subject === null ? null : contestedAt(scene, subject);
  return about && about !== state ? [parent(about, state, verb, from!, 0.8, '"separate from"')] : [];
}

/** "Georgia's breakaway region of Abkhazia", "Katanga, a province of the Congo", "is recognised as part of Georgia". */
function draftPart(scene: Scene, noun: number, lemma: string): FactDraft[] {
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
      ...parent(about, owner, first, last, 0.8, `"${lemma}"`),
      qualifier: isFormer ? 'former' : null,
    }));
}

/** "the Iraqi Kurdistan Region": a name that begins with the adjective of a state that claims what it names. */
function draftNamed(scene: Scene, token: number): FactDraft[] {
  const { index, links, register, cast } = scene;
  const phrase = index.at(token)!;
  const about = links.get(phrase)?.actor;
  if (about?.kind !== 'territory' || about.registerId === null || phrase.first === phrase.last) return [];
  const [adjective] = register.lookup(index.trees.numbered.tokens[phrase.first]!.form);
  if (adjective === undefined || !/^(?:adjective|demonym)$/.test(adjective.sort)) return [];
  const isClaimant = register
    .claimsOn(about.registerId)
    .some(({ by, relation }) => by === adjective.entity && relation === 'claims');
  const state = isClaimant ? cast.registered(adjective.entity) : null;
  return state ? [parent(about, state, phrase.first, phrase.last, 0.7, `"${adjective.name}"`)] : [];
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
    : isRecognisedAs && childrenBy(scene, up, /^nsubj$/).some((child) => words[child]!.deprel === 'nsubj:pass')
      ? up
      : null;
  if (predicate === null || isDoubted(scene, predicate)) return [];
  const subject = subjectOf(scene, predicate);
  if (subject === null) return [];
  return politiesListed(scene, subject)
    .filter((about) => about !== owner && isPolity(about))
    .map((about) =>
      parent(about, owner, predicate === noun ? noun : predicate, lastOf(scene, noun), 0.95, '"part of"'),
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

function parent(about: Actor, value: Actor, first: number, last: number, score: number, rule: string): FactDraft {
  return { about, property: 'parent-state', value, first, last, score, rule: `parent state: ${rule}` };
}
