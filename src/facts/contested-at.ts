import type { Actor, Scene } from '../mentions/index.ts';
import type { Register } from '../register/index.ts';
import { appearancesBefore, politiesBefore } from './appearances-before.ts';
import { polityAt } from './polity-at.ts';

/** “Somaliland, which broke away in 1991 and which nobody recognises”: the name before the clauses. */
function antecedentAt(scene: Scene, token: number): Actor | null {
  const { trees, at } = scene.index;
  const { headOf, words } = trees.numbered;
  if (at(token)?.pronoun?.person !== 'relative') return null;
  let verb = headOf[token]!;
  for (let steps = 0; steps < 3 && verb >= 0 && words[verb]!.deprel === 'conj'; steps++) verb = headOf[verb]!;
  if (verb < 0 || words[verb]!.deprel !== 'acl:relcl') return null;
  const noun = headOf[verb]!;
  return noun >= 0 && at(noun)?.form === 'name' ? polityAt(scene, noun) : null;
}

/** A scene with the states and territories whose statehood its story is about, by the positions in it. */
export interface FactScene extends Scene {
  atIssue?: ReadonlySet<Actor>;
}

/**
 * The state or territory meant where something is told that holds of the contested: by its name whichever it is, by a pronoun
 * or description one whose statehood is in question. “A former protectorate, it broke away”: not the protector.
 */
export function contestedAt(scene: FactScene, token: number | null): Actor | null {
  const linked = token === null ? null : (antecedentAt(scene, token) ?? polityAt(scene, token));
  if (token !== null && linked !== null) {
    const isByName = scene.index.at(token)?.form === 'name';
    if (isByName) return linked;
    const nearer = atIssueSince(scene, token, linked);
    if (nearer) return nearer;
    if (isContested(scene, linked)) return linked;
  }
  // “Bangladesh, which broke away”: the clause says whose it is.
  const isRelative = token !== null && scene.index.at(token)?.pronoun?.person === 'relative';
  if (isRelative && linked !== null) return linked;
  const isPronoun = token !== null && linked !== null && scene.index.at(token)?.form === 'pronoun';
  return (isPronoun ? mainBefore(scene, token) : null) ?? contestedBefore(scene, token ?? -1) ?? linked;
}

/** Whether the register says that a state or territory is claimed, or that it is none of the United Nations' members. */
export function isContested({ register, atIssue }: FactScene, actor: Actor): boolean {
  const { kind, registerId } = actor;
  if (kind === 'territory' && registerId !== null) return true;
  if (kind !== 'state' || registerId === null) return false;
  // Yugoslavia among those who recognise: it has ended since, but the story is about others.
  if (register.entities.get(registerId)!.un === null && atIssue && atIssue.size > 0) return atIssue.has(actor);
  return register.entities.get(registerId)!.un !== 'member' || isClaimed(register, registerId);
}

/** Claimed by a member of the United Nations, whose own statehood is claimed by nobody of them. */
function isClaimed(register: Register, id: string): boolean {
  return register
    .claimsOn(id)
    .some(({ by, relation }) => relation === 'claims' && register.entities.get(by)?.un === 'member');
}

/** How many mentions back one looks for what a story speaks of. */
const MENTIONS_BACK = 25;

/**
 * The contested state or territory that a story named last before a token; where the register knows of none, a state that its
 * positions are about, which was contested in its day.
 */
export function contestedBefore(scene: FactScene, token: number): Actor | null {
  const before = politiesBefore(scene, token, MENTIONS_BACK);
  return before.find((actor) => isContested(scene, actor)) ?? before.find((actor) => scene.atIssue?.has(actor)) ?? null;
}

/**
 * "Its people", "the new state": the one that most of a story's positions are about, where the story has named it since it named
 * the one that the words were taken for, which no position is about.
 */
function atIssueSince(scene: FactScene, token: number, linked: Actor): Actor | null {
  const [main] = scene.atIssue ?? [];
  if (!main || scene.atIssue!.has(linked)) return null;
  const { appearances, index } = scene;
  const before = appearancesBefore(appearances, token);
  for (let at = before - 1; at >= 0 && at >= before - MENTIONS_BACK; at--) {
    const { actor, token: named } = appearances[at]!;
    if (index.at(named)?.form !== 'name') continue;
    if (actor === main || actor === linked) return actor === main ? main : null;
  }
  return null;
}

/** "Its people": of several contested ones that a story named, the one that most of its positions are about. */
function mainBefore(scene: FactScene, token: number): Actor | null {
  const [main] = scene.atIssue ?? [];
  return main && isContested(scene, main) && politiesBefore(scene, token, MENTIONS_BACK).includes(main) ? main : null;
}

/** "The two entities": as many contested states or territories as are counted, named last before a token. */
export function severalBefore(scene: Scene, token: number): Actor[] {
  const number = scene.index.trees
    .children(token)
    .map((child) => scene.index.trees.numbered.tokens[child]!.form.toLowerCase())
    .find((form) => /^(?:two|three|both)$/.test(form));
  if (number === undefined) return [];
  const wanted = number === 'three' ? 3 : 2;
  const territories = politiesBefore(scene, token, 4 * MENTIONS_BACK).filter(({ kind }) => kind === 'territory');
  const found = [...new Set(territories)].slice(0, wanted);
  return found.length === wanted ? found.reverse() : [];
}
