import type { CitedAct, Lookup } from '../answers/index.ts';
import type { Entity } from '../index.ts';
import { tellPosition } from './tell-position.ts';

/**
 * An act as a sentence without its date.
 *
 * @example
 * // 'Georgia does not recognise South Ossetia'
 */
export function tellAct(
  { act, actor, object, polarity, modality }: Pick<CitedAct, 'act' | 'actor' | 'object' | 'polarity' | 'modality'>,
  lookUp: Lookup,
): string {
  const cast = new Map([actor, object].map((key) => [key, entityOf(key, lookUp)]));
  const position = {
    ...{ id: '', holder: actor, act, object, addressees: [], date: null, polarity, modality },
    ...{ evidence: { start: 0, end: 0 }, statement: null, score: 1, trace: [] },
  };
  // In colour a holder has no marks around it; the colour itself is left out.
  return tellPosition(position, cast, true)
    .map(({ text }) => text)
    .join('');
}

function entityOf(id: string, lookUp: Lookup): Entity {
  const { name, kind } = lookUp(id);
  return {
    ...{ id, name, aliases: [], kind: (kind ?? 'state') as Entity['kind'], partOf: null, speaksFor: null, role: null },
    ...{ named: true, alternatives: [], trace: [], mentions: [] },
  };
}
