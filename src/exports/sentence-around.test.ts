import { expect, test } from 'vitest';
import { sampleReading } from '../../test/cli/sample-reading.ts';
import { sentenceAround } from './sentence-around.ts';

const TEXT = 'Oriel votes\n\nSo it is. Kenya will\nfollow. Nobody else.\n \nThe end.';

test.each([
  ['the sentence', 'will', 'Kenya will\nfollow.'],
  ['both sentences of words that lie in two', 'is. Kenya', 'So it is. Kenya will\nfollow.'],
  ['no more than the paragraph', 'votes', 'Oriel votes'],
  ['the last paragraph', 'end', 'The end.'],
  ['both paragraphs of words that lie in two', 'votes\n\nSo', 'Oriel votes\n\nSo it is.'],
])('%s', (_, words, around) => {
  const start = TEXT.indexOf(words);
  const found = sentenceAround(sampleReading(TEXT).article, { start, end: start + words.length });
  expect(TEXT.slice(found.start, found.end)).toBe(around);
});
