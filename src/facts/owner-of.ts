import {
  type Actor,
  isPolity,
  mayHaveOffice,
  officeOf,
  type Phrase,
  presentOwner,
  type Scene,
} from '../mentions/index.ts';
import { officeOwner } from './office-owner.ts';
import { isInTitle, isSent, statedOwner } from './stated-owner.ts';

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
  { role, name, holder }: { role: Phrase; name: Phrase; holder: Actor },
): Owner | null {
  const stated = statedOwner(scene, role, name);
  if (stated && stated !== holder) {
    const about = officeOwner(stated);
    if (about && mayOwn(scene, role, about)) return { about, of: stated, isStated: true };
  }
  // Of an envoy without a word of whose he is, the story may know no more than where he is sent.
  const isUnknown = isInTitle(scene, role, holder.affiliation) || (isSent(scene, role) && role.last > role.head);
  const of = isUnknown ? null : holder.affiliation;
  const about = of && officeOwner(of);
  if (of && about && mayOwn(scene, role, about)) {
    const isStated = isSure(holder);
    return isStated || !isPolity(of) ? { about, of, isStated } : ofWhole(scene, { about, of, isStated });
  }
  return isOfState(scene, role) ? ownerThere(scene, name, role) : null;
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

function ownerThere(scene: Scene, { head }: Phrase, role: Phrase): Owner | null {
  const owner = presentOwner(scene, head, (actor) => isPolity(actor) && mayHaveOffice(scene, role, actor));
  return owner && ofWhole(scene, { about: owner.actor, of: owner.actor, isStated: false });
}

/** "President Obama" in a story about Florida: the president of the state that it is a part of, by the register. */
function ofWhole({ register, cast }: Scene, owner: Owner): Owner {
  const entry = owner.about.registerId === null ? undefined : register.entities.get(owner.about.registerId);
  if (entry?.kind !== 'territory' || entry.partOf === null || register.claimsOn(entry.id).length > 0) return owner;
  const whole = cast.registered(entry.partOf);
  return isPolity(whole) ? { about: whole, of: whole, isStated: false } : owner;
}
