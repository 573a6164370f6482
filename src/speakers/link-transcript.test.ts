import { expect, test } from 'vitest';
import { readText } from '../mentions/test-read.ts';

const INTERVIEW = 'Ana Lund leads the Oriel Party.\n\nQ: Is the plan dead?\n\nA: It is alive.';

test('"Q" is who wrote the interview, "A" whom its opening names', () => {
  const { statements } = readText(INTERVIEW, { byline: ['Tom Hale'] });
  expect(statements.map(({ speaker }) => speaker)).toEqual(['tom-hale', 'ana-lund']);
});

test('"Q" is a journalist where nobody or several are told to have written it', () => {
  for (const byline of [[], ['Tom Hale', 'Kim Vale']])
    expect(readText(INTERVIEW, { byline }).statements[0]).toMatchObject({ speaker: 'journalist' });
});

test('a label is whom its first line names in brackets', () => {
  const told = readText(
    'SPOKESPERSON (ARIF MEMON): Good morning.\n\nQUESTION (Peter Lund, Oriel Radio): Is the plan dead?\n\nSPOKESPERSON: The plan is alive.',
  );
  expect(told.statements.at(-1)).toMatchObject({ speaker: 'arif-memon' });
});
