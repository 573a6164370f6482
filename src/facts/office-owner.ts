import { type Actor, isPolity } from '../mentions/index.ts';

/** A ministry's officials hold offices of the state, the Security Council's those of the Council, a chancellor's those of his country. */
export function officeOwner(actor: Actor): Actor | null {
  let at: Actor | null = actor;
  for (let steps = 0; at !== null && steps < 5; steps++) {
    if (isPolity(at)) return at;
    if (at.kind === 'organisation') return at.named && !at.isMedium && isOrganisationName(at) ? at : null;
    if (at.kind === 'place') return at.named ? at : null;
    if (at.kind === 'body' && (at.affiliation === null || at.affiliation.kind === 'organisation'))
      return at.named ? at : at.affiliation;
    if (at.kind === 'group' && at.registerId !== null && at.affiliation === null) return at;
    if (at.kind === 'document') return null;
    at = at.affiliation;
  }
  return null;
}

/** "(R-Wis.)", "(D)": a party's letter behind a name is no organisation that has offices. */
function isOrganisationName({ registerId, name }: Actor): boolean {
  return registerId !== null || (name.length > 2 && !/^[A-Z](?:-|$)/.test(name));
}
