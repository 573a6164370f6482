import type { Scene } from '../mentions/index.ts';
import { contestedAt } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import { DECLARE, LEAVE, SECESSION } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { parentDraft } from './parent-draft.ts';
import { politiesListed, polityAt } from './polity-at.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** "Transnistria, which split from Moldova", "it broke away from Somalia", "declared independence from Ukraine". */
export function draftLeaving(scene: Scene, verb: number, lemma: string): FactDraft[] {
  const declares =
    DECLARE.has(lemma) && childrenBy(scene, verb, /^obj$/).some((child) => SECESSION.has(lemmaAt(scene, child)));
  if ((!LEAVE.has(lemma) && !declares) || (isDoubted(scene, verb) && !isVotedFor(scene, verb))) return [];
  const independence = declares ? childrenBy(scene, verb, /^obj$/) : [];
  const from = [verb, ...independence].flatMap((token) => complementsOf(scene, token, /^from$/));
  // “proclaimed its independence of China”
  from.push(
    ...independence.filter((token) => isOwn(scene, token)).flatMap((token) => complementsOf(scene, token, /^of$/)),
  );
  const state = from.map((token) => ({ token, actor: polityAt(scene, token) })).find(({ actor }) => actor !== null);
  const subject = subjectOf(scene, verb);
  if (!state || subject === null) return [];
  const listed = politiesListed(scene, subject).filter((actor) => actor !== state.actor);
  const about = scene.index.at(subject)?.form === 'name' ? listed[0] : contestedAt(scene, subject);
  if (!about || about === state.actor) return [];
  const first = scene.index.at(subject)?.form === 'pronoun' && subject === verb - 1 ? subject : Math.min(subject, verb);
  return [
    parentDraft(about, state.actor!, first, Math.max(verb, state.token), declares ? 0.85 : 0.8, `"${lemma} from"`),
  ];
}

/** "its independence", "their republic" */
function isOwn(scene: Scene, noun: number): boolean {
  return childrenBy(scene, noun, /^nmod$/).some((child) => /^(?:its|their|her)$/.test(formAt(scene, child)));
}

/** "voted to break away from": what a people has decided. */
function isVotedFor(scene: Scene, verb: number): boolean {
  const { headOf, words } = scene.index.trees.numbered;
  const up = headOf[verb]!;
  return (
    words[verb]!.deprel === 'xcomp' && /^(?:vote|decide|resolve)$/.test(lemmaAt(scene, up)) && !isDoubted(scene, up)
  );
}

/** "proclaimed the independence of northern Mali": a part that the register knows by another name, of the state that is named. */
export function draftDirection(scene: Scene, noun: number): FactDraft[] {
  const { headOf, tokens } = scene.index.trees.numbered;
  const verb = headOf[noun]!;
  if (verb < 0 || !DECLARE.has(lemmaAt(scene, verb)) || isDoubted(scene, verb)) return [];
  return complementsOf(scene, noun, /^of$/).flatMap((token) => {
    const about = polityAt(scene, token);
    const [entry] = scene.register.lookup(tokens[token]!.form);
    const state = entry && entry.entity !== about?.registerId ? scene.cast.registered(entry.entity) : null;
    return about?.kind === 'territory' && state?.kind === 'state'
      ? [parentDraft(about, state, noun, token, 0.7, '"independence of"')]
      : [];
  });
}

/** "its secession from Nigeria", "seeking independence from Serbia". */
export function draftSecession(scene: Scene, noun: number): FactDraft[] {
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
  return [parentDraft(about, state.actor!, noun, state.token, 0.6, `"${lemmaAt(scene, noun)} from"`)];
}

/** "proclaimed itself a republic separate from Moldova", "declared itself independent of Colombia" */
export function draftSeparate(scene: Scene, adjective: number): FactDraft[] {
  const { headOf } = scene.index.trees.numbered;
  const [from] = complementsOf(
    scene,
    adjective,
    lemmaAt(scene, adjective) === 'independent' ? /^(?:from|of)$/ : /^from$/,
  );
  const up = headOf[adjective]!;
  const verb = DECLARE.has(lemmaAt(scene, up)) ? up : (headOf[up] ?? -1);
  const state = from === undefined ? null : polityAt(scene, from);
  if (state === null || verb < 0 || !DECLARE.has(lemmaAt(scene, verb)) || isDoubted(scene, verb)) return [];
  const subject = subjectOf(scene, verb);
  const about = subject === null ? null : contestedAt(scene, subject);
  return about && about !== state ? [parentDraft(about, state, verb, from!, 0.8, '"separate from"')] : [];
}
