import { expect, test } from 'vitest';
import { obliquesOf, subjectsOf, undergoersOf } from './arguments.ts';
import { treesIn } from './test-clauses.ts';

test.each([
  ['Oman recognised the republic.', 'recognised', ['Oman'], ['republic']],
  ['The republic was recognised by Oman.', 'recognised', ['Oman'], ['republic']],
  ['Oman said it would recognise the republic.', 'recognise', ['it'], ['republic']],
  ['Oman vowed never to recognise the republic.', 'recognise', ['Oman'], ['republic']],
  ['Yemen urged Oman to recognise the republic.', 'recognise', ['Oman'], ['republic']],
  ['Yemen called on Oman to recognise the republic.', 'recognise', ['Oman'], ['republic']],
  ['Oman, which recognised the republic, closed its border.', 'recognised', ['Oman'], ['republic']],
  ['The republic that Oman recognised is small.', 'recognised', ['Oman'], ['republic']],
  ['Oman has no plans to recognise the republic.', 'recognise', ['Oman'], ['republic']],
  ['Oman became the first country to recognise the republic.', 'recognise', ['Oman'], ['republic']],
  ['Oman would be the first country to recognise the republic.', 'recognise', ['Oman'], ['republic']],
  ['Oman has spent years trying to recognise the republic.', 'recognise', ['Oman'], ['republic']],
  ['Oman recognised Yemen Friday.', 'recognised', ['Oman'], ['Yemen']],
  ['Oman and Yemen announced their refusal to recognise the republic.', 'recognise', ['Oman'], ['republic']],
])('%s: who %s', (text, verb, subjects, objects) => {
  const { trees, tokenOf, formOf } = treesIn(text);
  expect(subjectsOf(trees, tokenOf(verb)).map(formOf)).toEqual(subjects);
  expect(undergoersOf(trees, tokenOf(verb)).map(formOf)).toEqual(objects);
});

test.each([
  ['We reject Oman’s recognition of the republic.', 'recognition', ['Oman']],
  ['The recognition of the republic by Oman was a surprise.', 'recognition', ['Oman']],
])('%s: whose %s', (text, noun, owners) => {
  const { trees, tokenOf, formOf } = treesIn(text);
  expect(subjectsOf(trees, tokenOf(noun)).map(formOf)).toEqual(owners);
});

test('what hangs on a word by a preposition, also behind an adverb', () => {
  const { trees, tokenOf, formOf } = treesIn('Oman stopped short of recognition.');
  expect(obliquesOf(trees, tokenOf('stopped'), 'of').map(formOf)).toEqual(['recognition']);
});
