import { type Actor, isPolity } from '../mentions/index.ts';

/** For whom a speaker speaks officially: a state, body or organisation for itself, its officials for it; null for all others. */
export function speaksFor(actor: Actor): Actor | null {
  return followUp(actor, isIndependent, EXECUTIVE);
}

/**
 * For whom somebody acts, whoever it is that speaks: troops do what their state does, while the Security Council decides in its own
 * name.
 */
export function behalfOf(actor: Actor): Actor | null {
  return followUp(actor, () => false, GOVERNING);
}

/** Bodies that act for the whole organisation, and those that speak for it too. */
const GOVERNING = /\b(?:Commission|Secretariat|Presidency|Chairmanship)\b/;
const EXECUTIVE = /\b(?:Commission|Secretariat|Presidency|Chairmanship|Security Council|General Assembly)\b/;

/** Sorts of bodies that speak on their own word: what a court holds or the police say is not what the state says. */
const INDEPENDENT = [
  'court',
  'tribunal',
  'supreme-court',
  'constitutional-court',
  'prosecution',
  'police',
  'army',
  'security-service',
  'border-service',
  'central-bank',
];

const isIndependent = ({ nouns, name, affiliation }: Actor): boolean =>
  INDEPENDENT.some((sort) => nouns.has(sort)) ||
  (affiliation?.kind === 'organisation' && /\b(?:Court|Tribunal)\b/.test(name));

/** "The provincial council": a body of a town. */
const isOfItself = ({ affiliation }: Actor): boolean => affiliation?.kind === 'place';

const isSpokesman = ({ nouns }: Actor): boolean => [...nouns].some((noun) => noun.startsWith('spokes'));

/** Follows roles and parts upwards, to whom they lead. */
function followUp(actor: Actor, standsAlone: (body: Actor) => boolean, executive: RegExp): Actor | null {
  let at: Actor | null = actor;
  for (let steps = 0; at !== null && steps < 5; steps++) {
    if (isPolity(at)) return at;
    switch (at.kind) {
      case 'organisation':
        // Press organs speak for nobody, save those that are the state's by name: “Syrian state media”, “Radio Hanoi”.
        return !at.isMedium ? at : at.speaks || /\bstate\b/i.test(at.name) ? at.affiliation : null;
      case 'body':
        // A parliament speaks for its state, the Security Council for the United Nations, an agency of theirs for itself.
        if (at.affiliation === null || standsAlone(at) || isOfItself(at)) return at;
        if (at === actor && at.named && at.affiliation.kind === 'organisation' && !executive.test(at.name)) return at;
        at = at.affiliation;
        break;
      case 'person':
        // Whose spokesman he is, though that one speaks for nobody himself: a candidate, a family.
        if (!at.speaks) return at !== actor && at.named && isSpokesman(actor) ? at : null;
        at = at.affiliation;
        break;
      case 'group':
        // “Crimean Tatar leaders” speak for a people of somewhere, “a Western diplomat” for no one.
        if (at !== actor && at.members.length > 0) return at.members.every((member) => isPolity(member)) ? at : null;
        if (at !== actor) return at.registerId !== null && at.affiliation !== null ? at : null;
        if (at.members.length > 0) return at.members.every((member) => isPolity(member)) ? at : null;
        if (at.registerId !== null) return at;
        if (!at.speaks) return null;
        at = at.affiliation;
        break;
      case 'place':
        // A mayor speaks for the town; a town itself is where something happens.
        return actor.ofTown && at.named ? at : null;
      default:
        return null;
    }
  }
  return null;
}
