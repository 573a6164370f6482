import { expect, test } from 'vitest';
import { readText } from '../mentions/test-read.ts';

test.each([
  ['its website', 'The Oriel Safety Board is shut. Its website says the plan is dead.', 'oriel-safety-board'],
  ['whose projections they are', 'Projections by the Oriel Institute said the plan was dead.', 'oriel-institute'],
  [
    'whose projections they are, of two',
    'Projections by the Oriel Institute and the Oriel Bank said the plan was dead.',
    'oriel-institute-and-oriel-bank',
  ],
  ['whose account it is', "Ana Lund's account said the plan was dead.", 'ana-lund'],
  ['nobody else’s rules', 'The rules say the plan is dead.', 'rules'],
])('a record speaks for its owner: %s', (_, text, speaker) => {
  expect(readText(text).statements.at(-1)).toMatchObject({ speaker });
});
