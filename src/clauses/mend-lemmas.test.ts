import { expect, it } from 'vitest';
import { verbLemma } from './mend-lemmas.ts';

it.each([
  ['recognis', 'recognise'],
  ['revok', 'revoke'],
  ['switche', 'switch'],
  ['denye', 'deny'],
  ['begg', 'beg'],
  ['freez', 'freeze'],
  ['recognise', 'recognise'],
  ['swim', 'swim'],
])('The verb of "%s" is "%s"', (lemma, verb) => {
  expect(verbLemma(lemma)).toBe(verb);
});
