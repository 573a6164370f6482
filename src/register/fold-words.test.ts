import { describe, expect, test } from 'vitest';
import { foldWords } from './fold-words.ts';

const CASES: [text: string, words: string][] = [
  ['South Ossetia', 'south ossetia'],
  ["Côte d'Ivoire", 'cote divoire'],
  ['Cote d’Ivoire', 'cote divoire'],
  ['Guinea-Bissau', 'guinea bissau'],
  ['U.S.', 'us'],
  ['U. S.', 'u s'],
  ['Washington, D.C.', 'washington , dc'],
  ['Congo (Léopoldville)', 'congo ( leopoldville )'],
  ["Donetsk People's Republic", "donetsk people 's republic"],
  ['Donetsk People’s Republic', "donetsk people 's republic"],
  ["'s", "'s"],
  ["Kurdistan Workers' Party", 'kurdistan workers party'],
  ["N'Djamena", 'ndjamena'],
  ['Jammu & Kashmir', 'jammu and kashmir'],
  ['Saint Lucia', 'st lucia'],
  ['St. Lucia', 'st lucia'],
  ['SPLM/A', 'splm a'],
  ['Türkiye, Çankaya, Ağrı', 'turkiye , cankaya , agri'],
  ['Łódź, Đilas, Ærø', 'lodz , dilas , aero'],
  ['Грузия', 'грузия'],
  ['台灣', '台灣'],
  ['-', ''],
  ["'", ''],
  ['.', '.'],
  ['', ''],
];

describe('words of names', () => {
  test.each(CASES)('%s', (text, words) => {
    expect(
      foldWords(text)
        .map(({ key }) => key)
        .join(' '),
    ).toBe(words);
  });

  test.each([
    ['US', 3],
    ['U.S.', 3],
    ['Us', 1],
    ['us', 0],
    ['KwaZulu', 2],
    ['台灣', 0],
  ])('%s has shape %i', (text, shape) => {
    expect(foldWords(text).map((word) => word.shape)).toEqual([shape]);
  });
});
