import { expect, test } from 'vitest';
import type { Draft } from './draft-statements.ts';
import { dropDoubtful } from './drop-doubtful.ts';
import { nestDrafts } from './nest-drafts.ts';
import { testDraft } from './test-draft.ts';

const draft = (cue: number, first: number, last: number, score = 0.7): Draft =>
  testDraft({ head: cue, cue: [cue], content: [{ first, last }], score });

// "Rice said(1) [Tbilisi thinks(3) [it wants(5) [to go]]]"
const said = draft(1, 2, 7);
const thinks = draft(3, 4, 7);
const wants = draft(5, 6, 7);

test('a draft stands within the smallest one that holds its cue and content', () => {
  const around = nestDrafts([wants, said, thinks]);
  expect([said, thinks, wants].map((each) => around.get(each))).toEqual([undefined, said, thinks]);
});

test.each([
  ['its cue stands outside', draft(9, 2, 5)],
  ['its content ends later', draft(3, 4, 9)],
  ['it has the same content', draft(4, 2, 7)],
])('a draft stands within none where %s', (_why, other) => {
  expect(nestDrafts([said, other]).get(other)).toBeUndefined();
});

test('what is told within another’s words stays where the labeller is sure of it', () => {
  const sure = draft(3, 4, 7, 0.99);
  expect(dropDoubtful([said, sure, wants])).toEqual([said, sure]);
  expect(dropDoubtful([thinks])).toEqual([thinks]);
});
