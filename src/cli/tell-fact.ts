import { namesEntity } from '../exports/index.ts';
import type { Fact } from '../index.ts';
import type { Piece } from './mark-statements.ts';
import { type Cast, nameOf } from './name-entity.ts';
import { isTold, marked, oneLine } from './tell-speaker.ts';

/**
 * A fact in a line: of whom, which property, and its value as the story narrows it.
 *
 * @example
 * // joined: '*South Ossetia*, population: about 70,000, as of 2008'
 */
export function tellFact(
  { about, property, value, unit, qualifier, asOf }: Fact,
  cast: Cast,
  colour: boolean,
): Piece[] {
  const named = namesEntity(property) ? nameOf(cast, value) : value;
  const narrowed = [qualifier, named, unit].filter((part) => part !== null).map(oneLine);
  const since = isTold(asOf) ? `, as of ${oneLine(asOf)}` : '';
  const told = `, ${property.replaceAll('-', ' ')}: ${narrowed.join(' ')}${since}`;
  return [...marked(oneLine(nameOf(cast, about)), 'source', colour), { text: told, style: 'plain' }];
}
