import { type Actor, isPolity, type Phrase, type Scene, statedAffiliation } from '../mentions/index.ts';

/** Of whom an office is. */
export interface Owner {
  /** The state, territory, organisation or town whose office it is, or a body of an organisation. */
  about: Actor;
  /** Whom the words themselves name, such as the ministry. */
  of: Actor;
  isStated: boolean;
}

/** Of whom the office of a role is: what its own words say, else to whom its holder belongs. */
export function ownerOf(scene: Scene, role: Phrase, holder: Actor): Owner | null {
  const stated = statedAffiliation(scene, role)?.actor ?? null;
  const of = stated && stated !== holder && ownsOffices(stated) ? stated : holder.affiliation;
  if (of === null) return null;
  const about = aboutOf(of);
  return about && { about, of, isStated: of === stated };
}

const ownsOffices = (actor: Actor): boolean => aboutOf(actor) !== null;

/** A ministry's officials hold offices of the state, the Security Council's those of the Council, a chancellor's those of his country. */
function aboutOf(actor: Actor): Actor | null {
  let at: Actor | null = actor;
  for (let steps = 0; at !== null && steps < 5; steps++) {
    if (isPolity(at)) return at;
    if (at.kind === 'organisation') return at.named && !at.isMedium ? at : null;
    if (at.kind === 'place') return at.named ? at : null;
    if (at.kind === 'body' && (at.affiliation === null || at.affiliation.kind === 'organisation'))
      return at.named ? at : at.affiliation;
    if (at.kind === 'group' && at.registerId !== null && at.affiliation === null) return at;
    if (at.kind === 'document') return null;
    at = at.affiliation;
  }
  return null;
}
