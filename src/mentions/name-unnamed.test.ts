import { describe, expect, test } from 'vitest';
import { entityAt, readText } from './test-read.ts';

describe('somebody without a name is called', () => {
  test.each([
    ['by the noun', 'A diplomat said no.', 'A diplomat', 'diplomat'],
    ['without number', 'Two doctors said no.', 'Two doctors', 'doctors'],
    ['with what goes before it', 'A Western diplomat said no.', 'A Western diplomat', 'Western diplomat'],
    ['without the capital of a sentence', 'Foreign diplomats said no.', 'Foreign diplomats', 'foreign diplomats'],
    ['with the capital of a name', 'Kosovo leaders said no.', 'Kosovo leaders', 'Kosovo leaders'],
    ['with whose behind it', "Kosovo's leaders said no.", "Kosovo's leaders", 'leaders of Kosovo'],
    [
      'with a name for "its"',
      'Kosovo will wait. Its Western backers said no.',
      'Its Western backers',
      'Western backers of Kosovo',
    ],
    ['with a name for "his"', 'Milan Petrak left. His wife said no.', 'His wife', 'wife of Milan Petrak'],
    ['with where', 'Officials in Vilnius said no.', 'Officials in Vilnius', 'officials in Vilnius'],
    [
      'with the name for a description',
      'Zoran Lukovac leads Serbia. A spokesman for Lukovac said no.',
      'A spokesman for Lukovac',
      'spokesman for Zoran Lukovac',
    ],
    ['without an owner whom nobody knows', 'His father said no.', 'His father', 'father'],
    ['with a hyphen whole', 'A pro-Russian activist said no.', 'A pro-Russian activist', 'pro-Russian activist'],
  ])('%s', (_, text, words, name) => {
    expect(entityAt(readText(text), words)).toMatchObject({ name, named: false });
  });
});
