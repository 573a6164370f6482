import { expect, test } from 'vitest';
import { type Move, moveSpan } from './review-span.ts';

const TEXT = 'Kenya 😀 will follow';

test.each<[string, string, Move, string]>([
  ['the end on by a word', 'Kenya', { edge: 'end', by: 'word', forward: true }, 'Kenya 😀'],
  ['the end back by a word', 'will follow', { edge: 'end', by: 'word', forward: false }, 'will'],
  ['the start on by a word', 'Kenya 😀 will', { edge: 'start', by: 'word', forward: true }, '😀 will'],
  ['the start back by a word', 'will', { edge: 'start', by: 'word', forward: false }, '😀 will'],
  ['the end on by a character', 'Kenya', { edge: 'end', by: 'character', forward: true }, 'Kenya '],
  ['a pair at once, on', 'Kenya ', { edge: 'end', by: 'character', forward: true }, 'Kenya 😀'],
  ['a pair at once, back', 'Kenya 😀', { edge: 'end', by: 'character', forward: false }, 'Kenya '],
  ['no further than the text', 'follow', { edge: 'end', by: 'character', forward: true }, 'follow'],
  ['no further than its other end', 'K', { edge: 'end', by: 'character', forward: false }, 'K'],
  ['no further than the first word', 'Kenya', { edge: 'start', by: 'word', forward: false }, 'Kenya'],
])('%s', (_, words, move, moved) => {
  const start = TEXT.indexOf(words);
  const span = moveSpan(TEXT, { start, end: start + words.length }, move);
  expect(TEXT.slice(span.start, span.end)).toBe(moved);
});
