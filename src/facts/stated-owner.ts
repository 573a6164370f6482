import { type Actor, isPolity, officeOf, type Phrase, type Scene, statedAffiliation } from '../mentions/index.ts';
import { appearancesBefore } from './appearances-before.ts';
import { officeOwner } from './office-owner.ts';
import { actorAt } from './polity-at.ts';
import { complementsOf } from './walk-clause.ts';

/** Whose an office is by the words of the role, the body in its title or the body around it; null where they do not say. */
export function statedOwner(scene: Scene, role: Phrase, name: Phrase): Actor | null {
  const stated = ownerBeforeWhose(scene, role) ?? affiliationOf(scene, role);
  if (stated !== null && !isInTitle(scene, role, stated) && !(isPolity(stated) && isWhereBased(scene, role)))
    return stated;
  const around = bodyAround(scene, name);
  return bodyInTitle(scene, role) ?? (around && officeOwner(around));
}

/** "Taipei, whose foreign minister declared": the name before the clause. */
function ownerBeforeWhose({ index, links }: Scene, { first }: Phrase): Actor | null {
  const { tokens } = index.trees.numbered;
  const whose = [first, first - 1].find((token) => /^whose$/i.test(tokens[token]?.form ?? ''));
  if (whose === undefined) return null;
  const phrase = index.at(tokens[whose - 1]?.form === ',' ? whose - 2 : whose - 1);
  const actor = phrase?.form === 'name' ? links.get(phrase)?.actor : null;
  if (!actor || actor.kind === 'person') return null;
  return actor.kind === 'place' ? actor.affiliation : actor;
}

/** "the UN envoy for Western Sahara" is the UN's: where one is sent comes behind "for" and "to". */
function affiliationOf(scene: Scene, role: Phrase): Actor | null {
  if (!isSent(scene, role)) return statedAffiliation(scene, role)?.actor ?? null;
  for (const relation of ['possessive', 'modifier', 'of']) {
    const stated = statedAffiliation(scene, role, relation);
    if (stated) return stated.actor;
  }
  return null;
}

/** Ambassadors and envoys. */
export function isSent(scene: Scene, role: Phrase): boolean {
  return officeOf(scene, role)?.sort === 'envoy' || isPosted(scene, role);
}

/** "Her Minister at Washington", "the Estonian Minister in Paris", "its agent in Rome": who stands for a state at another's capital. */
function isPosted(scene: Scene, { noun, head }: Phrase): boolean {
  if (!/^(?:minister|agent|commissioner|delegate)$/.test(noun!.lemma)) return false;
  return complementsOf(scene, head, /^(?:at|in)$/).some((token) => {
    const phrase = scene.index.at(token);
    const isTown = actorAt(scene, token)?.kind === 'place';
    return phrase?.form === 'name' && (isTown || phrase.entries.some(({ sort }) => sort === 'capital'));
  });
}

/** "the Commonwealth Secretary": the name is part of what the office is called. */
export function isInTitle(scene: Scene, role: Phrase, owner: Actor | null): boolean {
  const office = officeOf(scene, role);
  if (!office || owner === null || office.speaksFor !== 'state' || isPolity(owner)) return false;
  const first = owner.name.split(' ')[0]!.toLowerCase();
  return owner.kind === 'organisation' && office.title.toLowerCase().split(' ').includes(first);
}

/** "a Florida-based president of a caucus": where somebody is, not whose. */
function isWhereBased({ index }: Scene, { first, head }: Phrase): boolean {
  const { tokens } = index.trees.numbered;
  for (let token = first; token < head; token++)
    if (/^(?:based|born|educated)$/i.test(tokens[token]!.form)) return true;
  return false;
}

/** "Council President for February": the body of an organisation that the story names, by the noun in the title. */
function bodyInTitle(scene: Scene, { head, first }: Phrase): Actor | null {
  const { tokens } = scene.index.trees.numbered;
  for (let token = first; token < head; token++) {
    const { form } = tokens[token]!;
    if (!/^(?:Council|Assembly|Commission|Committee|Tribunal|Court)$/.test(form)) continue;
    const named = bodyNamed(scene, form, head);
    if (named) return named;
  }
  return null;
}

/** The body of an organisation with a word in its name that a story spoke of last before a token. */
function bodyNamed({ appearances }: Scene, word: string, before: number): Actor | null {
  const isIt = ({ kind, named, name, affiliation }: Actor): boolean =>
    kind === 'body' && named && affiliation?.kind === 'organisation' && name.split(' ').includes(word);
  const at = appearancesBefore(appearances, before);
  for (let i = at - 1; i >= 0 && i >= at - FAR; i--) {
    const { actor } = appearances[i]!;
    if (actor !== null && isIt(actor)) return actor;
  }
  return null;
}

/** So many mentions back, a council is still "the Council". */
const FAR = 200;

/** "the government of President Stelios Kypriadis": the body of which a name with its title tells whose it is. */
function bodyAround({ index, links }: Scene, { head }: Phrase): Actor | null {
  const { words, headOf } = index.trees.numbered;
  const up = headOf[head]!;
  const phrase = up >= 0 && words[head]!.deprel === 'nmod' ? index.at(up) : null;
  const actor = phrase?.noun?.kind === 'body' ? links.get(phrase)?.actor : null;
  return actor?.kind === 'body' ? actor : null;
}
