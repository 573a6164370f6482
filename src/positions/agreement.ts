import type { ActChance } from '../statements/index.ts';
import type { Draft } from './draft.ts';

/** What the trace of a rule's position says of the network of acts begins with. */
const AGREED = 'network: ';

/** So many words to each side of a rule's word, the network may hold another for the one that does the act: "gave … recognition". */
const NEAR = 3;

/** How likely the network of acts holds it that a position's act is done by its words or one near them, for each position of a story. */
export function agreements(chances: readonly ActChance[]): (draft: Draft) => number {
  const byToken = new Map<number, ActChance[]>();
  for (const chance of chances) {
    const beside = byToken.get(chance.token);
    if (beside) beside.push(chance);
    else byToken.set(chance.token, [chance]);
  }
  return ({ act, token, tokens }) => {
    const near = Array.from({ length: 2 * NEAR + 1 }, (_, i) => token - NEAR + i);
    const held = [...near, ...tokens].flatMap((at) => byToken.get(at) ?? []).filter((one) => one.act === act);
    return Math.max(0, ...held.map(({ chance }) => chance));
  };
}

/** The line of a trace that tells how likely the network holds what a rule tells. */
export function tellAgreement(agreement: number): string {
  return `${AGREED}${agreement}`;
}

/** What `tellAgreement` told in a trace; null where only the network tells the position. */
export function agreementIn(trace: readonly string[]): number | null {
  const told = trace.find((line) => line.startsWith(AGREED));
  return told === undefined ? null : Number(told.slice(AGREED.length));
}
