import { expect, test } from 'vitest';
import type { Act } from '../schema/acts.ts';
import { agreementIn, agreements, tellAgreement } from './agreement.ts';
import type { Draft } from './draft.ts';

const chances = [
  { token: 4, act: 'recognise', chance: 0.2 },
  { token: 4, act: 'request-recognition', chance: 0.7 },
  { token: 6, act: 'recognise', chance: 0.4 },
  { token: 40, act: 'recognise', chance: 0.9 },
] as const;

test.each<[string, Act, number, number[], number]>([
  ['the chance of the same act at its word', 'request-recognition', 4, [], 0.7],
  ['the likeliest near it', 'recognise', 4, [], 0.4],
  ['none where the act is held nowhere near', 'recognise', 20, [], 0],
  ['that at other words of its evidence', 'recognise', 20, [40], 0.9],
])('%s', (_, act, token, tokens, agreement) => {
  expect(agreements(chances)({ act, token, tokens } as unknown as Draft)).toBe(agreement);
});

test('a trace tells it, and that of a position without rules does not', () => {
  expect(agreementIn(['frame: recognise', tellAgreement(0.43)])).toBe(0.43);
  expect(agreementIn(['seen: recognise (0.9)'])).toBeNull();
});
