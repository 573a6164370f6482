import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownCast } from '../test-reading.ts';
import { markText } from './mark-text.ts';

test('the pieces of a stretch are the stretch, whatever overlaps in it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 6 }), fc.nat(40), fc.nat(40), (words, from, length) => {
      const { reading } = knownCast(words);
      const { text } = reading.article;
      const start = Math.min(from, text.length);
      const within = { start, end: Math.min(start + length, text.length) };
      const pieces = markText(reading, within);
      expect(pieces.map(({ start: begin, end }) => text.slice(begin, end)).join('')).toBe(
        text.slice(within.start, within.end),
      );
    }),
  );
});

test('a piece has the marks of all that covers it', () => {
  const { reading } = knownCast('Oriel is a state');
  const start = reading.positions[0]!.evidence.start;
  const [first] = markText(reading, { start, end: start + 16 });
  expect(first).toMatchObject({ statements: ['s1'], evidence: ['p1', 'f1'], entity: 'a', time: '2008-03-05' });
});
