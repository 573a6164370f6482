import { expect, test } from 'vitest';
import { buildStory, labelOn } from '../../test/build-story.ts';
import { completeContent } from './complete-content.ts';
import { treeAround } from './walk-tree.ts';

const CASES: [title: string, sentence: string, cue: number, source: number[], content: string][] = [
  [
    'the clause below the cue',
    'She/she/PRON/2/nsubj said/say/VERB/0/root that/that/SCONJ/5/mark it/it/PRON/5/nsubj failed/fail/VERB/2/ccomp ././PUNCT/2/punct',
    1,
    [0],
    'that it failed',
  ],
  [
    'the clause that the cue hangs in',
    'It/it/PRON/2/nsubj failed/fail/VERB/0/root ,/,/PUNCT/5/punct Liu/Liu/PROPN/5/nsubj said/say/VERB/2/parataxis ././PUNCT/2/punct',
    4,
    [3],
    'It failed',
  ],
  [
    'the sentence that "according to" comments on',
    'It/it/PRON/2/nsubj failed/fail/VERB/0/root to/to/PART/4/mark act/act/VERB/2/xcomp ,/,/PUNCT/8/punct according/accord/VERB/8/case to/to/ADP/6/fixed police/police/NOUN/4/obl ././PUNCT/2/punct',
    5,
    [7],
    'It failed to act',
  ],
  [
    'the quotation beside it',
    '“/“/PUNCT/3/punct We/we/PRON/3/nsubj wait/wait/VERB/6/dep ,/,/PUNCT/6/punct ”/”/PUNCT/6/punct noted/note/VERB/0/root Liu/Liu/PROPN/6/nsubj',
    5,
    [6],
    '“ We wait , ”',
  ],
  [
    'nothing, of a word that is no cue',
    'It/it/PRON/2/nsubj failed/fail/VERB/0/root to/to/PART/4/mark act/act/VERB/2/ccomp',
    1,
    [0],
    '',
  ],
];

test.each(CASES)('takes %s', (_title, sentence, cue, source, expected) => {
  const { story, numbered } = buildStory(sentence);
  const { content } = completeContent(treeAround(numbered, cue), labelOn(cue, { source }));
  expect(content.map((token) => story.sentences[0]!.tokens[token]!.form).join(' ')).toBe(expected);
});

test('makes a clause whole that was found in part', () => {
  const { numbered } = buildStory(
    'She/she/PRON/2/nsubj said/say/VERB/0/root it/it/PRON/4/nsubj failed/fail/VERB/2/ccomp in/in/ADP/6/case May/May/PROPN/4/obl',
  );
  expect(completeContent(treeAround(numbered, 1), labelOn(1, { source: [0], content: [2, 3] })).content).toEqual([
    2, 3, 4, 5,
  ]);
});
