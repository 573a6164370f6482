import { expect, test } from 'vitest';
import { positionsIn } from './test-positions.ts';

const DECLARED = 'Kosovo declared its independence in February.';

test.each([
  [`${DECLARED} Peru gave the new state its blessing on Monday.`, 'Peru | recognise | Kosovo | affirmed actual'],
  [`${DECLARED} Lima came round to the new republic in May.`, 'Peru | recognise | Kosovo | affirmed actual'],
  [
    'Nauru recognised Abkhazia in 2009. Georgia dismissed the ballot there as a puppet show.',
    'Georgia | reject-vote | Abkhazia | affirmed actual',
  ],
  [
    "Lesotho refused to recognise Biafra. The proclamation of Biafra's independence took place at midnight.",
    'Biafra | declare-independence | Biafra | affirmed actual',
  ],
])('%s', (text, told) => {
  expect(positionsIn(text)).toContain(told);
});

test.each([
  `${DECLARED} Fiji recognised the handwriting.`,
  `${DECLARED} Peru gave the band its blessing.`,
  'PERU AND TONGA GIVE KOSOVO THEIR BLESSING',
  'The club declared its debts. A visitor recognised the referee and gave him her seat.',
])('%s: nothing is seen in it', (text) => {
  expect(positionsIn(text).filter((line) => !line.includes('declare-independence'))).toEqual([]);
});
