import { expect, test } from 'vitest';
import { buildStory, labelOn } from '../../test/build-story.ts';
import { completeSource } from './complete-source.ts';
import { treeAround } from './walk-tree.ts';

const CASES: [title: string, sentence: string, cue: number, content: number[], source: string][] = [
  [
    'the subject of the cue',
    'The/the/DET/3/det prime/prime/ADJ/3/amod minister/minister/NOUN/4/nsubj agreed/agree/VERB/0/root to/to/PART/6/mark go/go/VERB/4/xcomp',
    3,
    [4, 5],
    'The prime minister',
  ],
  [
    'the subject of the verb beside it',
    'Tbilisi/Tbilisi/PROPN/2/nsubj refused/refuse/VERB/0/root and/and/CCONJ/4/cc said/say/VERB/2/conj so/so/ADV/4/advmod',
    3,
    [4],
    'Tbilisi',
  ],
  [
    'who does what the participle goes with',
    'Baku/Baku/PROPN/2/nsubj refused/refuse/VERB/0/root ,/,/PUNCT/4/punct saying/say/VERB/2/advcl no/no/INTJ/4/obj',
    3,
    [4],
    'Baku',
  ],
  [
    'the noun that the participle is about',
    'a/a/DET/2/det letter/letter/NOUN/0/root saying/say/VERB/2/acl no/no/INTJ/3/obj',
    2,
    [3],
    'a letter',
  ],
  [
    'the agent of a passive',
    'It/it/PRON/3/nsubj:pass was/be/AUX/3/aux:pass denied/deny/VERB/0/root by/by/ADP/5/case Moscow/Moscow/PROPN/3/obl:agent',
    2,
    [0],
    'Moscow',
  ],
  [
    'nobody, of a passive without agent',
    'It/it/PRON/3/nsubj:pass was/be/AUX/3/aux:pass denied/deny/VERB/0/root',
    2,
    [0],
    '',
  ],
  [
    'whose claim it is',
    'its/its/PRON/2/nmod:poss claim/claim/NOUN/0/root to/to/ADP/4/case land/land/NOUN/2/nmod',
    1,
    [2, 3],
    'its',
  ],
  [
    'whom "according to" names',
    'He/he/PRON/2/nsubj left/leave/VERB/0/root ,/,/PUNCT/6/punct according/accord/VERB/6/case to/to/ADP/4/fixed police/police/NOUN/2/obl',
    3,
    [0, 1],
    'police',
  ],
  [
    'nobody, for hearsay',
    'He/he/PRON/3/nsubj reportedly/reportedly/ADV/3/advmod left/leave/VERB/0/root',
    1,
    [0, 2],
    '',
  ],
];

test.each(CASES)('takes %s', (_title, sentence, cue, content, expected) => {
  const { story, numbered } = buildStory(sentence);
  const { source } = completeSource(treeAround(numbered, cue), labelOn(cue, { content }));
  expect(source.map((token) => story.sentences[0]!.tokens[token]!.form).join(' ')).toBe(expected);
});

test('makes a source whole that is part of a phrase', () => {
  const { numbered } = buildStory(
    'Foreign/foreign/ADJ/2/amod Minister/minister/NOUN/5/nsubj Ana/Ana/PROPN/2/flat Lopes/Lopes/PROPN/2/flat agreed/agree/VERB/0/root so/so/ADV/5/advmod',
  );
  expect(completeSource(treeAround(numbered, 4), labelOn(4, { source: [1], content: [5] })).source).toEqual([
    0, 1, 2, 3,
  ]);
});

test('takes the subject back from the content', () => {
  const { numbered } = buildStory('No/no/INTJ/3/obj Lopes/Lopes/PROPN/3/nsubj tweeted/tweet/VERB/0/root');
  expect(completeSource(treeAround(numbered, 2), labelOn(2, { content: [0, 1] }))).toMatchObject({
    source: [1],
    content: [0],
  });
});

test('leaves words of the quotation to it', () => {
  const { numbered } = buildStory(
    '“/“/PUNCT/2/punct Congress/Congress/PROPN/6/dep ,/,/PUNCT/2/punct ”/”/PUNCT/2/punct Ana/Ana/PROPN/6/nsubj said/say/VERB/0/root',
  );
  const label = labelOn(5, { source: [1, 2, 3, 4], content: [0, 1] });
  expect(completeSource(treeAround(numbered, 5), label).source).toEqual([4]);
});

test('takes the relative pronoun alone for who speaks', () => {
  const { story, numbered } = buildStory(
    'the/the/DET/2/det minister/minister/NOUN/0/root who/who/PRON/4/nsubj said/say/VERB/2/acl:relcl no/no/INTJ/4/obj',
  );
  story.trees[0]!.words[2]!.feats = 'PronType=Rel';
  const label = labelOn(3, { source: [0, 1, 2], content: [4] });
  expect(completeSource(treeAround(numbered, 3), label).source).toEqual([2]);
});

test.each([
  ['The museum , Lopes said', 4, [0, 1, 2, 3], 'Lopes'],
  ['Liu , the minister , said', 5, [0, 1, 2, 3], 'Liu , the minister'],
  ['Liu , Kim and Lopes said', 5, [0, 1, 2, 3, 4], 'Liu , Kim and Lopes'],
])('of “%s” who speaks begins behind the only comma', (text, cue, source, expected) => {
  const cells = text
    .split(' ')
    .map(
      (form) =>
        `${form}/${form}/${form === 'and' ? 'CCONJ' : form === ',' ? 'PUNCT' : 'PROPN'}/${form === 'said' ? 0 : cue + 1}/${form === ',' ? 'punct' : 'dep'}`,
    );
  const { story, numbered } = buildStory(cells.join(' '));
  const found = completeSource(treeAround(numbered, cue), labelOn(cue, { source })).source;
  expect(found.map((token) => story.sentences[0]!.tokens[token]!.form).join(' ')).toBe(expected);
});

test('gives who is said to act to what is reported by hearsay', () => {
  const { numbered } = buildStory('He/he/PRON/3/nsubj reportedly/reportedly/ADV/3/advmod left/leave/VERB/0/root');
  expect(completeSource(treeAround(numbered, 1), labelOn(1, { source: [0], content: [2] }))).toMatchObject({
    source: [],
    content: [0, 2],
  });
});

test('takes “many of whom” whole, and no day', () => {
  const { story, numbered } = buildStory(
    'many/many/ADJ/4/nsubj of/of/ADP/3/case whom/whom/PRON/1/nmod said/say/VERB/0/root no/no/INTJ/4/obj',
  );
  story.trees[0]!.words[2]!.feats = 'PronType=Rel';
  expect(completeSource(treeAround(numbered, 3), labelOn(3, { source: [2], content: [4] })).source).toEqual([0, 1, 2]);
  const day = buildStory('Liu/Liu/PROPN/3/nsubj Friday/Friday/PROPN/1/flat said/say/VERB/0/root no/no/INTJ/3/obj');
  expect(completeSource(treeAround(day.numbered, 2), labelOn(2, { source: [0, 1], content: [3] })).source).toEqual([0]);
});

test('takes the subject for its apposition', () => {
  const { numbered } = buildStory(
    'Lund/Lund/PROPN/5/nsubj ,/,/PUNCT/1/punct speaker/speaker/NOUN/1/appos ,/,/PUNCT/1/punct said/say/VERB/0/root no/no/INTJ/5/obj',
  );
  expect(completeSource(treeAround(numbered, 4), labelOn(4, { source: [2], content: [5] })).source).toEqual([0, 1, 2]);
});

test('gives no source to what is expected by nobody, and its subject to the content', () => {
  const { numbered } = buildStory(
    'Lund/Lund/PROPN/3/nsubj:pass is/be/AUX/3/aux:pass expected/expect/VERB/0/root to/to/PART/5/mark go/go/VERB/3/xcomp',
  );
  expect(completeSource(treeAround(numbered, 2), labelOn(2, { source: [0], content: [3, 4] }))).toMatchObject({
    source: [],
    content: [0, 3, 4],
  });
});
