import type { Entity, Position } from '../index.ts';
import { ACT_PHRASES } from './act-phrases.ts';
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
  const many = areMany(cast.get(holder));
  const phrase = ACT_PHRASES[act];
  const rest = phrase.rest
    .replace('{to} ', () => (to === '' ? '' : `${to} `))
    .replace(/\{object('s)?\}/, (_, owning) =>
      holder === object ? itself(many, owning) : nameObject(cast, object, owning),
    );
  const notes = [to === '' || phrase.rest.includes('{to}') ? '' : `to ${to}`, isTold(date) ? oneLine(date) : ''].filter(
    Boolean,
  );
  const told = [` ${predicate(position, many)} ${rest}`, ...notes.map((note) => `, ${note}`)].join('');
  return [...marked(oneLine(nameOf(cast, holder)), 'source', colour), { text: told, style: 'plain' }];
}

/** The verb with whether and how it is meant: "does not recognise", "is asked to recognise". */
function predicate({ act, polarity, modality }: Position, many: boolean): string {
  const phrase = ACT_PHRASES[act];
  const denied = polarity === 'denied';
  const not = denied ? 'not ' : '';
  if (modality === 'intended') return `${many ? 'intend' : 'intends'} ${not}to ${phrase.do}`;
  if (modality === 'requested') return `${many ? 'are' : 'is'} asked ${not}to ${phrase.do}`;
  // "may not" would be a ban.
  if (modality === 'hypothetical') return `might ${not}${phrase.do}`;
  if (denied) return `${many ? 'do' : 'does'} not ${phrase.do}`;
  return many ? phrase.do : phrase.does;
}

/** "Seven states recognise", but "the West recognises" and "United States recognises". */
function areMany(entity: Entity | undefined): boolean {
  return entity?.kind === 'group' && / and |(?:[^s]s|people|men)$/.test(entity.name);
}

function itself(many: boolean, owning: string | undefined): string {
  if (owning !== undefined) return many ? 'their own' : 'its own';
  return many ? 'themselves' : 'itself';
}

function nameObject(cast: Cast, id: string, owning: string | undefined): string {
  const name = oneLine(nameOf(cast, id));
  if (owning === undefined) return name;
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}
