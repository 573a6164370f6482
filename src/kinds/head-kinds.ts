/** What a nominal phrase may name. Governments, media, parties and teams are organisations; things, stuff and ideas are other. */
export const KINDS = ['person', 'organisation', 'place', 'time', 'event', 'other'] as const;

export type Kind = (typeof KINDS)[number];

/**
 * In a sentence of n tokens, the chance of each kind for each token, in 255ths: n x 6, in the order of KINDS. A token
 * that heads no nominal phrase has only zeros.
 */
export interface HeadKinds {
  chances: Uint8Array;
}

/**
 * The likeliest kind of what a token's phrase names, with its chance (0..1), or null where the token heads none.
 *
 * @example
 * const [kinds] = scoreKinds(model, parser.parse(sentences)); // Tbilisi denied the claims.
 * kindAt(kinds, 0); // { kind: 'place', chance: 0.93 }
 */
export function kindAt({ chances }: HeadKinds, token: number): { kind: Kind; chance: number } | null {
  const row = chances.subarray(token * KINDS.length, (token + 1) * KINDS.length);
  let best = 0;
  for (let kind = 1; kind < row.length; kind++) if (row[kind]! > row[best]!) best = kind;
  const most = row[best] ?? 0;
  return most > 0 ? { kind: KINDS[best]!, chance: most / 255 } : null;
}
