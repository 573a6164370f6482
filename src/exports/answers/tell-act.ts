import type { CitedAct, Lookup } from '../../answers/index.ts';
import { makeHarmless } from '../make-harmless.ts';
import { areMany, tellDeed } from '../tell-deed.ts';

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
  const nameOf = (key: string): string => makeHarmless(lookUp(key).name).replace(/\s+/g, ' ');
  const parts = { many: areMany(lookUp(actor)), object: actor === object ? null : nameOf(object), to: '' };
  return `${nameOf(actor)} ${tellDeed({ act, polarity, modality }, parts)}`;
}
