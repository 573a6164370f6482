import { type Actor, isPolity } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import type { Thing } from './find-things.ts';
import type { Frame } from './frames.ts';
import { OF_PAIRS, REFLEXIVE } from './objects-of-frame.ts';
import type { Told } from './turn-act.ts';

/** Whether somebody may hold an act about an object: nobody recognises himself, a newspaper holds nothing. */
export function mayHold(
  { act, modality }: Told,
  holder: Actor,
  object: Actor,
  frame: Pick<Frame, 'holder'>,
  thing: Pick<Thing, 'about'>,
): boolean {
  if (holder === object && !REFLEXIVE.has(act)) return false;
  if (holder.isMedium) return false;
  // “implored her to bring it back”: parties and companies are neither brought back nor precedents
  if (object.kind === 'organisation' && OF_LANDS.has(act)) return false;
  // “It appealed to every friend”
  if (!holder.named && holder.affiliation === null && holder.kind === 'person' && ANYBODY.test(holder.name))
    return false;
  // “No government has recognised it” has no holder.
  if (!holder.named && (holder.kind === 'body' || holder.kind === 'state' || holder.kind === 'territory')) return false;
  switch (act) {
    case 'recognise':
    case 'withdraw-recognition':
    case 'freeze-recognition':
    case 'reinstate-recognition':
    case 'establish-relations':
    case 'sever-relations':
    case 'vow-reintegration':
      if (OF_PAIRS.has(act) && holder.kind === 'group' && !holder.named) return false;
      return (
        holder.kind !== 'person' && holder.kind !== 'document' && (holder.kind !== 'place' || modality === 'requested')
      );
    case 'declare-independence':
      // A state declares the independence of a part of another only where it is its own.
      return holder.kind !== 'person' && holder.kind !== 'document';
    case 'hold-vote':
      // Territories and peoples vote; who runs their vote does not.
      return isPolity(holder) || (holder.kind === 'group' && holder.named);
    case 'claim-sovereignty':
      // “Bougainville belongs to Papua New Guinea”, said for it.
      if (frame.holder === 'speaker') return thing.about.includes(holder);
      return holder.kind !== 'person' && object.kind !== 'organisation';
    default:
      return holder.kind !== 'document' && holder.kind !== 'place';
  }
}

/** Acts that only a state or territory can be the object of. */
const OF_LANDS: ReadonlySet<Act> = new Set(['vow-reintegration', 'invoke-precedent', 'deny-precedent', 'hold-vote']);

/** Nouns for those who are nobody in particular. */
const ANYBODY = /\b(?:friends?|partners?|one|anyone|somebody|man|woman|person|neighbou?rs?|reader|visitor|caller)$/i;
