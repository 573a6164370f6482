import { expect, test } from 'vitest';
import { readArticle } from './index.ts';

test.each([
  [
    'a headline of two sentences',
    'I teach third grade in Oriel. Here is my bill.\n\nBy Ana Lund\n\nThe shop was shut when I came on Monday.\n',
    'I teach third grade in Oriel. Here is my bill.',
  ],
  [
    'a deck that is a sentence',
    'The baker of Oriel\n\nTom Hale learned to bake in a garage. Now a town queues for it.\n\nBy Ana Lund\n\nThe shop was shut when I came on Monday.\n',
    'The baker of Oriel',
  ],
])('a byline is found below %s', (_, text, headline) => {
  expect(readArticle(text)).toMatchObject({ headline, byline: ['Ana Lund'] });
});
