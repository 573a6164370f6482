import { expect, test } from 'vitest';
import { buildStory, labelOn } from '../../test/build-story.ts';
import { mendContent } from './mend-content.ts';
import { treeAround } from './walk-tree.ts';

const SENTENCE =
  'It/it/PRON/2/nsubj passed/pass/VERB/0/root laws/law/NOUN/2/obj which/which/PRON/5/nsubj say/say/VERB/3/acl:relcl that/that/SCONJ/8/mark it/it/PRON/8/nsubj failed/fail/VERB/5/ccomp in/in/ADP/10/case May/May/PROPN/8/obl';

function contentOf(source: number[], content: number[], feats = ''): number[] {
  const { story, numbered } = buildStory(SENTENCE);
  story.trees[0]!.words[3]!.feats = feats;
  return mendContent(treeAround(numbered, 4), labelOn(4, { source, content }), new Set([4])).content;
}

test('fills small holes of the content', () => {
  expect(contentOf([3], [6, 7, 9])).toEqual([6, 7, 8, 9]);
});

test('leaves holes with the cue or the source in them', () => {
  expect(contentOf([3], [2, 5, 6, 7])).toEqual([2, 5, 6, 7]);
});

test('takes the clause before a relative pronoun out of what that says', () => {
  expect(contentOf([3], [0, 1, 6, 7], 'PronType=Rel')).toEqual([6, 7]);
});

const BESIDE =
  'Baku/Baku/PROPN/2/nsubj vowed/vow/VERB/0/root to/to/PART/4/mark stay/stay/VERB/2/xcomp and/and/CCONJ/7/cc Kyiv/Kyiv/PROPN/7/nsubj says/say/VERB/2/conj no/no/INTJ/7/obj';

test('ends an infinitive where a clause with a subject of its own begins', () => {
  const { numbered } = buildStory(BESIDE);
  const label = labelOn(1, { source: [0], content: [2, 3, 4, 5, 6, 7] });
  expect(mendContent(treeAround(numbered, 1), label, new Set([1])).content).toEqual([2, 3]);
});

test('ends any content where the clause beside its cue has a cue of its own', () => {
  const { numbered } = buildStory(BESIDE.replace('to/to/PART', 'it/it/PRON'));
  const label = labelOn(1, { source: [0], content: [2, 3, 4, 5, 6, 7] });
  expect(mendContent(treeAround(numbered, 1), label, new Set([1])).content).toEqual([2, 3, 4, 5, 6, 7]);
  expect(mendContent(treeAround(numbered, 1), label, new Set([1, 6])).content).toEqual([2, 3]);
});

test.each([
  ['an auxiliary whose verb is not in it', [2, 3, 4], [2]],
  ['nothing where the verb is in it', [2, 3, 4, 5], [2, 3, 4, 5]],
])('ends without %s', (_what, content, expected) => {
  const { numbered } = buildStory(
    'Baku/Baku/PROPN/2/nsubj says/say/VERB/6/acl no/no/INTJ/2/obj ,/,/PUNCT/6/punct has/have/AUX/6/aux given/give/VERB/0/root',
  );
  const label = labelOn(1, { source: [0], content });
  expect(mendContent(treeAround(numbered, 1), label, new Set([1])).content).toEqual(expected);
});

test.each([
  ['behind the cue, whatever it hangs on', 'on/on/ADP/4/case Monday/Monday/PROPN/7/obl', [4, 5, 6]],
  ['that acts is content', 'on/on/ADP/4/case Monday/Monday/PROPN/7/nsubj', [2, 3, 4, 5, 6]],
])('a day %s', (_what, day, expected) => {
  const { numbered } = buildStory(
    `Baku/Baku/PROPN/2/nsubj said/say/VERB/0/root ${day} it/it/PRON/7/nsubj was/be/AUX/7/aux waiting/wait/VERB/2/ccomp`,
  );
  const label = labelOn(1, { source: [0], content: [2, 3, 4, 5, 6] });
  expect(mendContent(treeAround(numbered, 1), label, new Set([1])).content).toEqual(expected);
});
