import { expect, test } from 'vitest';
import { FEATURES } from './features.ts';

// Made by train/conllu.py, whose functions these must equal: form, vector, word, last four, last two, first three, shape.
const CASES: [string, string, string, string, string, string, string][] = [
  ['Tbilisi', 'tbilisi', 'tbilisi', 'lisi', 'si', 'tbi', 'Xxx'],
  ['U.S.', 'u.s.', 'u.s.', 'u.s.', 's.', 'u.s', 'X.X.'],
  ['don’t', "don't", "don't", "on't", "'t", 'don', "xx'x"],
  ['“', '"', '"', '"', '"', '"', '"'],
  ['—', '--', '--', '--', '--', '--', '—'],
  ['…', '...', '...', '...', '..', '...', '…'],
  ['2008', '2008', '0000', '2008', '08', '200', 'dd'],
  ['1990s', '1990s', '0000s', '990s', '0s', '199', 'ddx'],
  ['McDonald', 'mcdonald', 'mcdonald', 'nald', 'ld', 'mcd', 'XxXxx'],
  ['AAAAbbbb1111', 'aaaabbbb1111', 'aaaabbbb0000', '1111', '11', 'aaa', 'XXxxdd'],
  ['co-operation', 'co-operation', 'co-operation', 'tion', 'on', 'co-', 'xx-xx'],
  ['e-mail–list', 'e-mail-list', 'e-mail-list', 'list', 'st', 'e-m', 'x-xx-xx'],
  ['non‑state', 'non-state', 'non-state', 'tate', 'te', 'non', 'xx-xx'],
  ['`quoted´', "'quoted'", "'quoted'", "ted'", "d'", "'qu", "'xx'"],
  ['«Le»', '"le"', '"le"', '"le"', 'e"', '"le', '"Xx"'],
  ['ÎLE', 'île', 'île', 'île', 'le', 'île', 'XX'],
  ['İstanbul', 'i̇stanbul', 'i̇stanbul', 'nbul', 'ul', 'i̇s', 'Xxx'],
  ['ΟΔΟΣ', 'οδος', 'οδος', 'οδος', 'ος', 'οδο', 'XX'],
  ['straße', 'straße', 'straße', 'raße', 'ße', 'str', 'xx'],
  ['ǅ', 'ǆ', 'ǆ', 'ǆ', 'ǆ', 'ǆ', 'X'],
  ['日本語', '日本語', '日本語', '日本語', '本語', '日本語', '日本語'],
  ['😀😀😀😀😀', '😀😀😀😀😀', '😀😀😀😀😀', '😀😀😀😀', '😀😀', '😀😀😀', '😀😀'],
  ['a😀b😀c', 'a😀b😀c', 'a😀b😀c', '😀b😀c', '😀c', 'a😀b', 'x😀x😀x'],
  ['𝒜𝒷𝒸𝒹𝒺', '𝒜𝒷𝒸𝒹𝒺', '𝒜𝒷𝒸𝒹𝒺', '𝒷𝒸𝒹𝒺', '𝒹𝒺', '𝒜𝒷𝒸', '𝒜𝒷𝒸𝒹𝒺'],
  ['𐐀𐐀𐐨𐐨', '𐐨𐐨𐐨𐐨', '𐐨𐐨𐐨𐐨', '𐐨𐐨𐐨𐐨', '𐐨𐐨', '𐐨𐐨𐐨', 'XXxx'],
  ['', '', '', '', '', '', ''],
];

test.each(CASES)('the features of "%s" are those it was trained with', (form, ...expected) => {
  const names = ['vector', 'word', 'suffix4', 'suffix2', 'prefix3', 'shape'];
  expect(names.map((name) => FEATURES[name]!(form))).toEqual(expected);
});
