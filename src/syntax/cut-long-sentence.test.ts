import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLongSentence } from './cut-long-sentence.ts';

test.each<[string, string, number, string[]]>([
  ['a short one stays whole', 'it ended , and we left', 6, ['it ended , and we left']],
  ['a semicolon comes before a comma', 'a b c ; d , e f g', 8, ['a b c ;', 'd , e f g']],
  ['the last comma that fits', 'a b c , d e , f g h', 8, ['a b c , d e ,', 'f g h']],
  ['before a coordinator', 'a b c d and e f g', 6, ['a b c d', 'and e f g']],
  ['where it is full', 'a b c d e f g', 4, ['a b c d', 'e f g']],
  ['not in the first half', 'a , b c d e f', 6, ['a , b c d e', 'f']],
])('%s', (_, text, longest, pieces) => {
  const forms = text.split(' ');
  expect(cutLongSentence(forms, longest).map(([start, end]) => forms.slice(start, end).join(' '))).toEqual(pieces);
});

test('pieces follow each other, none empty, none too long', () => {
  const forms = fc.array(fc.constantFrom('a', ',', ';', 'and', ':'), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(forms, fc.integer({ min: 2, max: 20 }), (given, longest) => {
      const pieces = cutLongSentence(given, longest);
      expect(pieces.flatMap(([start, end]) => given.slice(start, end))).toEqual(given);
      for (const [start, end] of pieces) {
        expect(end).toBeGreaterThan(start);
        expect(end - start).toBeLessThanOrEqual(longest);
      }
    }),
  );
});
