import { expect, test } from 'vitest';
import { buildStory } from '../../test/build-story.ts';
import { answerQuestions } from './answer-questions.ts';
import type { Draft } from './draft-statements.ts';
import { testDraft } from './test-draft.ts';

const draft = (head: number, source: number[], first: number, last: number): Draft =>
  testDraft({ head, cue: [head], source, content: [{ first, last }], score: 0.9 });

function questionsOf(sentence: string, drafts: Draft[]): (string | null)[] {
  const { numbered } = buildStory(sentence);
  return answerQuestions(numbered, drafts).map(({ question }) =>
    question
      ? numbered.tokens
          .slice(question.first, question.last + 1)
          .map(({ form }) => form)
          .join(' ')
      : null,
  );
}

const BEHIND =
  'No/no/INTJ/2/obj said/say/VERB/0/root Rice/Rice/PROPN/2/nsubj ,/,/PUNCT/5/punct asked/ask/VERB/2/advcl whether/whether/SCONJ/8/mark she/she/PRON/8/nsubj could/can/VERB/5/ccomp ././PUNCT/2/punct';
const BEFORE =
  'Asked/ask/VERB/7/advcl about/about/ADP/4/case the/the/DET/4/det vote/vote/NOUN/1/obl ,/,/PUNCT/1/punct she/she/PRON/7/nsubj said/say/VERB/0/root no/no/INTJ/7/obj';

test('an answer has the question that a participle behind it tells', () => {
  expect(questionsOf(BEHIND, [draft(1, [2], 0, 0)])).toEqual(['whether she could']);
});

test('an answer has what a participle before it is about', () => {
  expect(questionsOf(BEFORE, [draft(6, [5], 7, 7)])).toEqual(['the vote']);
});

test('a participle that tells the question is no statement of its own', () => {
  expect(questionsOf(BEHIND, [draft(1, [2], 0, 0), draft(4, [], 5, 7)])).toEqual(['whether she could']);
});

test.each([
  [
    'who asks is the speaker',
    'Rice/Rice/PROPN/2/nsubj laughed/laugh/VERB/0/root and/and/CCONJ/4/cc asked/ask/VERB/2/conj why/why/ADV/4/ccomp',
    [draft(1, [0], 4, 4)],
  ],
  [
    'the answer holds it',
    'Rice/Rice/PROPN/2/nsubj said/say/VERB/0/root asked/ask/VERB/2/ccomp whether/whether/SCONJ/5/mark so/so/ADV/3/ccomp',
    [draft(1, [0], 2, 4)],
  ],
])('there is no question where %s', (_why, sentence, drafts) => {
  expect(questionsOf(sentence, drafts)).toEqual([null]);
});

test('an answer has what the participle between its source and cue tells, which is no statement then', () => {
  const between =
    'Rice/Rice/PROPN/3/nsubj ,/,/PUNCT/1/punct asked/ask/VERB/8/ccomp whether/whether/SCONJ/6/mark she/she/PRON/6/nsubj could/can/VERB/3/ccomp ,/,/PUNCT/3/punct said/say/VERB/0/root no/no/INTJ/8/obj';
  const drafts = [draft(7, [0], 8, 8), draft(2, [0], 3, 5)];
  expect(questionsOf(between, drafts)).toEqual(['whether she could']);
});
