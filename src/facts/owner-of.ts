import {
  type Actor,
  isPolity,
  mayHaveOffice,
  officeOf,
  type Phrase,
  presentOwner,
  type Scene,
} from '../mentions/index.ts';
import { appearancesBefore } from './appearances-before.ts';
import { officeOwner } from './office-owner.ts';
import { isInTitle, isSent, statedOwner } from './stated-owner.ts';
import { subjectBefore } from './subject-before.ts';

/** Of whom an office is. */
export interface Owner {
  /** The state, territory, organisation or town whose office it is, or a body of an organisation. */
  about: Actor;
  /** Whom the words themselves name, such as the ministry. */
  of: Actor;
  isStated: boolean;
}

/** Of whom the office of a role is: what its own words say, else to whom its holder belongs. */
export function ownerOf(
  scene: Scene,
  { role, name, holder, taken }: { role: Phrase; name: Phrase; holder: Actor; taken: ReadonlySet<Actor> },
): Owner | null {
  const stated = statedOwner(scene, role, name);
  if (stated && stated !== holder) {
    const about = officeOwner(stated);
    if (about && mayOwn(scene, role, about)) return { about, of: stated, isStated: true };
  }
  // Of an envoy without a word of whose he is, the story may know no more than where he is sent.
  const isUnknown =
    (holder.affiliation !== null && taken.has(holder.affiliation)) ||
    isInTitle(scene, role, holder.affiliation) ||
    (isSent(scene, role) && role.last > role.head);
  const of = isUnknown ? null : holder.affiliation;
  const about = of && officeOwner(of);
  if (of && about && mayOwn(scene, role, about)) {
    const isStated = isSure(holder);
    const owner = { about, of, isStated };
    if (isStated || !isPolity(of)) return owner;
    return thereOrHere(scene, role, name) ?? goingOn(scene, name, role) ?? ofWhole(scene, owner, role);
  }
  if (isOfState(scene, role)) return ownerThere(scene, name, role, taken);
  return ownerByPronoun(scene, role) ?? senderMeant(scene, role);
}

/** "Colombia will not let it go. Her Minister at Washington said": of the state that was told of. */
function ownerByPronoun(scene: Scene, role: Phrase): Owner | null {
  const { tokens } = scene.index.trees.numbered;
  const isPronoun =
    isSent(scene, role) && role.determiner === 'possessive' && /^(?:its|her|their)$/i.test(tokens[role.first]!.form);
  const about = isPronoun ? subjectBefore(scene, role.head) : null;
  return about && mayHaveOffice(scene, role, about) ? { about, of: about, isStated: true } : null;
}

/** "The Special Representative for East Timor": where a story tells of the United Nations, theirs. */
function senderMeant(scene: Scene, role: Phrase): Owner | null {
  const { tokens } = scene.index.trees.numbered;
  if (!/^representative$/.test(role.noun!.lemma) || tokens[role.head - 1]?.form !== 'Special') return null;
  const about = scene.cast.actors.find(({ registerId }) => registerId === 'united-nations');
  return about ? { about, of: about, isStated: true } : null;
}

/** No town has a foreign minister. */
function mayOwn(scene: Scene, role: Phrase, { kind }: Actor): boolean {
  return kind !== 'place' || officeOf(scene, role)?.speaksFor !== 'state';
}

/** Whether the story says by name to whom somebody belongs. */
function isSure({ affiliationTrace, affiliationAlternatives }: Actor): boolean {
  return (
    affiliationAlternatives.length === 0 && !affiliationTrace.some((told) => told.includes('of whom the story speaks'))
  );
}

function isOfState(scene: Scene, role: Phrase): boolean {
  const office = officeOf(scene, role);
  return office?.speaksFor === 'state' && office.sort !== 'envoy' && role.determiner !== 'possessive';
}

function ownerThere(scene: Scene, { head }: Phrase, role: Phrase, taken: ReadonlySet<Actor>): Owner | null {
  const there = thereOrHere(scene, role, { head }) ?? goingOn(scene, { head }, role);
  if (there && !taken.has(there.about)) return there;
  const isFree = (actor: Actor): boolean => isPolity(actor) && !taken.has(actor) && mayHaveOffice(scene, role, actor);
  const owner = presentOwner(scene, head, isFree);
  return owner && ofWhole(scene, { about: owner.actor, of: owner.actor, isStated: false }, role);
}

/** "Lesotho is in a harder position. Foreign Minister Holm said": a sentence that sets out from an official goes on with his state. */
function goingOn(scene: Scene, { head }: { head: number }, role: Phrase): Owner | null {
  const { firstOf, sentenceOf } = scene.index.trees.numbered;
  if (Math.min(role.first, head) > firstOf[sentenceOf[head]!]! + 1) return null;
  const about = isOfState(scene, role) ? subjectBefore(scene, head) : null;
  return about && mayHaveOffice(scene, role, about)
    ? ofWhole(scene, { about, of: about, isStated: false }, role)
    : null;
}

/** "President Obama" in a story about Florida: the president of the state that it is a part of, by the register. */
function ofWhole(scene: Scene, owner: Owner, role: Phrase): Owner {
  const { register, cast } = scene;
  const entry = owner.about.registerId === null ? undefined : register.entities.get(owner.about.registerId);
  if (entry?.kind !== 'territory' || entry.partOf === null || register.claimsOn(entry.id).length > 0) return owner;
  const whole = cast.registered(entry.partOf);
  // “the First Minister” is Scotland's.
  return isPolity(whole) && mayHaveOffice(scene, role, whole) ? { about: whole, of: whole, isStated: false } : owner;
}

/** "There, President Lund swore", "the foreign minister here": of the state in whose place that is. */
function thereOrHere(scene: Scene, role: Phrase, { head }: { head: number }): Owner | null {
  const { tokens, firstOf, sentenceOf } = scene.index.trees.numbered;
  const first = firstOf[sentenceOf[head]!]!;
  const isThere = /^there$/i.test(tokens[first]!.form) && tokens[first + 1]?.form === ',' && first < role.first;
  const isHere = tokens[role.last + 1]?.form === 'here' || tokens[role.head + 1]?.form === 'here';
  if (!isThere && !isHere) return null;
  const place = placeBefore(scene, first, isHere);
  const about = place && officeOwner(place);
  return about && mayOwn(scene, role, about) && mayHaveOffice(scene, role, about)
    ? { about, of: about, isStated: true }
    : null;
}

/** The town of which a story spoke last before a token; for "here" one from which somebody reports. */
function placeBefore({ appearances, index, links }: Scene, before: number, isHere: boolean): Actor | null {
  for (let at = appearancesBefore(appearances, before) - 1; at >= 0; at--) {
    const { actor, token } = appearances[at]!;
    const phrase = index.at(token);
    if (actor === null || phrase?.form !== 'name' || links.get(phrase)?.actor !== actor) continue;
    const isTown =
      actor.kind === 'place' || phrase.entries.some(({ sort }) => sort === 'capital' || sort === 'metonym');
    const isReported = /^From$/.test(index.trees.numbered.tokens[phrase.first - 1]?.form ?? '');
    if (!isTown || (isHere && !isReported)) continue;
    return isPolity(actor) ? actor : actor.affiliation;
  }
  return null;
}
