import { expect, test } from 'vitest';
import { joinCutLines } from './join-cut-lines.ts';

test.each([
  ['a line that goes on in lower case', 'The vote\nis set.', 'The vote is set.'],
  [
    'a line with no room for the next word',
    'The vote is set for\nMay in Quellport.\n\nShort.',
    'The vote is set for May in Quellport.\n\nShort.',
  ],
  [
    'a headline over a byline',
    'Vote set\nBy Ana Lopes\n\nThe islands will vote in May.',
    'Vote set\nBy Ana Lopes\n\nThe islands will vote in May.',
  ],
  [
    'a list',
    'Tessaly\nSaint Brisa\n\nThe two say that they did.',
    'Tessaly\nSaint Brisa\n\nThe two say that they did.',
  ],
  ['a paragraph a line', `${'A long line. '.repeat(20)}\nAnother.`, `${'A long line. '.repeat(20)}\nAnother.`],
  ['blank lines', '\n\n \nA.\n', '\n\n \nA.\n'],
])('%s', (_, text, joined) => {
  expect(joinCutLines(text)).toBe(joined);
  expect(joined).toHaveLength(text.length);
});
