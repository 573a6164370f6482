import { expect, test } from 'vitest';
import { applyLemmaScript } from './lemma-script.ts';

// As train/conllu.py applies them.
test.each([
  ['Countries', 'l3 y', 'country'],
  ['US', 'k0 ', 'US'],
  ['SAID', 'l2 y', 'say'],
  ['went', 'l4 go', 'go'],
  ['GEORGIA', 't0 ', 'Georgia'],
  ['an', 'k2 the end', 'the end'],
  ['a', 'l2 x', 'a'],
  ['😀s', 'l1 ', '😀'],
  ['😀', 'l1 x', 'x'],
  ['😀', 'l2 x', '😀'],
  ['ΟΔΟΣ', 'l1 x', 'οδοx'],
  ['İ', 'l1 ', 'i'],
  ['𐐀𐐀', 't0 ', '𐐀𐐨'],
  ['', 't0 ', ''],
  ['', 'l0 x', 'x'],
])('"%s" by the script "%s" is "%s"', (form, script, lemma) => {
  expect(applyLemmaScript(form, script)).toBe(lemma);
});
