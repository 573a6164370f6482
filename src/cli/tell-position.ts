import { ACT_PHRASES } from '../exports/act-phrases.ts';
import { areMany, tellDeed } from '../exports/tell-deed.ts';
import type { Position } from '../index.ts';
import type { Piece } from './mark-statements.ts';
import { type Cast, nameOf } from './name-entity.ts';
import { isTold, listed, marked, oneLine } from './tell-speaker.ts';

/**
 * A position as a sentence: who does what about whom, to whom and when.
 *
 * @example
 * // joined: '*Georgia* does not recognise South Ossetia, 2008-03-05'
 */
export function tellPosition(position: Position, cast: Cast, colour: boolean): Piece[] {
  const { act, addressees, date, holder, object } = position;
  const to = listed(addressees.map((id) => oneLine(nameOf(cast, id))));
  const who = cast.get(holder);
  const deed = tellDeed(position, {
    many: who !== undefined && areMany(who),
    object: holder === object ? null : oneLine(nameOf(cast, object)),
    to,
  });
  const takesThem = ACT_PHRASES[act].rest.includes('{to}');
  const notes = [to === '' || takesThem ? '' : `to ${to}`, isTold(date) ? oneLine(date) : ''].filter(Boolean);
  const told = [` ${deed}`, ...notes.map((note) => `, ${note}`)].join('');
  return [...marked(oneLine(nameOf(cast, holder)), 'source', colour), { text: told, style: 'plain' }];
}
