import { expect, test } from 'vitest';
import { readStance } from './read-stance.ts';
import { treesIn } from './test-clauses.ts';

test.each([
  ['Oman recognised the republic.', 'recognised', 'affirmed actual'],
  ['Oman has not recognised the republic.', 'recognised', 'denied actual'],
  ['No state has recognised the republic.', 'recognised', 'denied actual'],
  ['Oman will recognise the republic.', 'recognise', 'affirmed intended'],
  ['Oman plans to recognise the republic.', 'recognise', 'affirmed intended'],
  ['Oman has no plans to recognise the republic.', 'recognise', 'denied intended'],
  ['Oman may recognise the republic.', 'recognise', 'affirmed hypothetical'],
  ['If Oman recognises the republic, Yemen will protest.', 'recognises', 'affirmed hypothetical'],
  ['Oman is considering recognising the republic.', 'recognising', 'affirmed hypothetical'],
  ['Yemen asked Oman to recognise the republic.', 'recognise', 'affirmed requested'],
  ['Yemen asked Oman not to recognise the republic.', 'recognise', 'denied requested'],
  ['Yemen demanded that Oman recognise the republic.', 'recognise', 'affirmed requested'],
  ['Oman told reporters that it had recognised the republic.', 'recognised', 'affirmed actual'],
  ['Oman refused to recognise the republic.', 'recognise', 'denied actual'],
  ['Oman stopped short of recognising the republic.', 'recognising', 'denied actual'],
  ['Oman denied that it had recognised the republic.', 'recognised', 'denied actual'],
  ['There were rumours that Oman had recognised the republic.', 'recognised', 'affirmed hypothetical'],
  ['Oman continued to recognise the republic.', 'recognise', 'affirmed actual'],
  ['Oman has yet to recognise the republic.', 'recognise', 'denied actual'],
  ['Neither Oman nor Yemen has recognised the republic.', 'recognised', 'denied actual'],
  ['Oman has undertaken to be the first country to recognise the republic.', 'recognise', 'affirmed intended'],
  ['Oman could become the first country to recognise the republic.', 'recognise', 'affirmed hypothetical'],
  ['Oman is to recognise the republic in May.', 'recognise', 'affirmed intended'],
  ['There is speculation that Oman will recognise the republic.', 'recognise', 'affirmed hypothetical'],
  ['Oman has put off recognising the republic.', 'recognising', 'denied actual'],
  ['Not only did Oman recognise the republic, it sent an envoy.', 'recognise', 'affirmed actual'],
])('%s', (text, verb, told) => {
  const { trees, tokenOf } = treesIn(text);
  const { polarity, modality } = readStance(trees, tokenOf(verb));
  expect(`${polarity} ${modality}`).toBe(told);
});

test.each([
  ['Oman refused to recognise the republic.', 'recognise', true],
  ['Oman will never recognise the republic.', 'recognise', true],
  ['Oman has not recognised the republic.', 'recognised', false],
])('%s: whether by will', (text, verb, refused) => {
  const { trees, tokenOf } = treesIn(text);
  expect(readStance(trees, tokenOf(verb)).refused).toBe(refused);
});
