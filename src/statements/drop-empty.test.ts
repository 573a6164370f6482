import { expect, test } from 'vitest';
import { buildStory } from '../../test/build-story.ts';
import type { Draft } from './draft-statements.ts';
import { dropEmpty } from './drop-empty.ts';
import { testDraft } from './test-draft.ts';

const { numbered } = buildStory(
  'Spokesperson/spokesperson/NOUN/0/root the/the/DET/1/dep 14.20/14.20/NUM/1/dep it/it/PRON/1/dep',
);

const draft = (cue: number[], source: number[], at: number): Draft =>
  testDraft({ head: cue[0] ?? -1, cue, source, content: [{ first: at, last: at }] });

test.each([
  ['an article', 1, 0],
  ['a number', 2, 0],
  ['a pronoun', 3, 1],
])('of %s alone', (_what, at, kept) => {
  expect(dropEmpty(numbered, [draft([0], [], at)])).toHaveLength(kept);
});

test('the label of a line is no cue where the line is a statement of whom it names', () => {
  const line = draft([], [0], 3);
  expect(dropEmpty(numbered, [draft([0], [], 3), line])).toEqual([line]);
});
