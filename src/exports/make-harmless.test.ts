import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeHarmless } from './make-harmless.ts';

test.each([
  ['\u001b[2Jgone', '␛[2Jgone'],
  ['a\u0000b\u0007c\u007f', 'a␀b␇c␡'],
  ['\u009b31mred', '�31mred'],
  ['one\ttwo\r\nthree\u2028four', 'one two \nthree four'],
  ['\u202etxt.exe\u2066', '�txt.exe�'],
  ['half \ud83d, whole 😀', 'half �, whole 😀'],
  ['مرحبا שלום \u200f', 'مرحبا שלום \u200f'],
])('%j is shown as %j', (text, shown) => {
  expect(makeHarmless(text)).toBe(shown);
});

test('whatever the text: offsets stay true, and doing it twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = makeHarmless(text);
      expect(shown).toHaveLength(text.length);
      expect(makeHarmless(shown)).toBe(shown);
    }),
  );
});
