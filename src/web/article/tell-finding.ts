import type { Shown } from '../../answers/index.ts';
import { namesEntity } from '../../exports/index.ts';
import { areMany, tellDeed } from '../../exports/tell-deed.ts';
import type { Fact } from '../../facts/index.ts';
import type { Position } from '../../positions/index.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statements/index.ts';
import { tellDate } from '../tell-date.ts';

/** A finding of a reading. */
export type Finding = Position | Fact | Statement;

/** What is shown of the entity of a story; of one that is not of the story its id. */
export type ShownOf = (id: string) => Shown;

/**
 * A finding as a sentence.
 *
 * @param source the words of the story that name who speaks, for a statement of nobody known
 * @example
 * tellFinding(position, shownIn(reading)) // 'Georgia does not recognise South Ossetia, 5 March 2008'
 */
export function tellFinding(finding: Finding, shownOf: ShownOf, source = ''): string {
  if ('content' in finding) return tellStatement(finding, shownOf, source);
  return 'holder' in finding ? tellPosition(finding, shownOf) : tellFact(finding, shownOf);
}

/** Names and kinds by the entities of a story. */
export function shownIn({ entities }: Pick<Reading, 'entities'>): ShownOf {
  const shown = new Map(entities.map(({ id, name, kind }) => [id, { name, kind }]));
  return (id) => shown.get(id) ?? { name: id, kind: null };
}

function tellPosition(position: Position, shownOf: ShownOf): string {
  const { holder, object, addressees, date } = position;
  const nameOf = (id: string): string => shownOf(id).name;
  const to = listed(addressees.map(nameOf));
  const parts = { many: areMany(shownOf(holder)), object: holder === object ? null : nameOf(object), to };
  return parted([`${nameOf(holder)} ${tellDeed(position, parts)}`, tellWhen(date)]);
}

function tellFact({ about, property, qualifier, value, unit, asOf }: Fact, shownOf: ShownOf): string {
  const named = namesEntity(property) ? shownOf(value).name : value;
  const told = [qualifier, named, unit].filter((part) => part !== null).join(' ');
  return parted([`${shownOf(about).name}, ${property.replaceAll('-', ' ')}: ${told}`, tellWhen(asOf)]);
}

function tellStatement(statement: Statement, shownOf: ShownOf, source: string): string {
  const { speaker, onBehalfOf, addressees, saidOn, polarity } = statement;
  const who = speaker === null ? source || 'somebody' : shownOf(speaker).name;
  const whom = onBehalfOf === null || onBehalfOf === speaker ? '' : ` for ${shownOf(onBehalfOf).name}`;
  const to = addressees.length > 0 ? `to ${listed(addressees.map((id) => shownOf(id).name))}` : '';
  return parted([`${who}${whom}${polarity === 'denied' ? ' (denied)' : ''}`, to, tellWhen(saidOn)]);
}

function tellWhen(date: string | null): string {
  return date !== null && /\d/.test(date) ? tellDate(date) : '';
}

function parted(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** "Russia, Serbia and Spain". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
