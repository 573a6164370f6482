import type { Quote } from '../../answers/index.ts';

/** When it was said, in EDTF: as the story says, else when it was published; `XXXX` where nobody knows. */
export function dateOfQuote({ saidOn, published }: Quote): string {
  return saidOn ?? published ?? 'XXXX';
}

/**
 * Who speaks, and for whom.
 *
 * @example
 * // 'Condoleezza Rice for United States'
 */
export function voiceOf({ speaker, onBehalfOf }: Quote): string {
  if (speaker === null) return onBehalfOf ?? 'somebody';
  return onBehalfOf === null || onBehalfOf === speaker ? speaker : `${speaker} for ${onBehalfOf}`;
}
