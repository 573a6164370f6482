import { expect, test } from 'vitest';
import { buildStory } from '../../test/build-story.ts';
import type { Draft } from './draft-statements.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { testDraft } from './test-draft.ts';
import type { Run } from './token-runs.ts';

const word = 'so/so/ADV/0/root';
const { numbered } = buildStory([word, word].join('\n'), word, word); // tokens 0 1 | 2 | 3

const draft = (content: Run[], more: Partial<Draft> = {}): Draft =>
  testDraft({ cue: [0], source: [1], content, ...more });

test('what lies in one paragraph stays one statement, with as many spans', () => {
  const whole = draft([
    { first: 0, last: 0 },
    { first: 1, last: 1 },
  ]);
  expect(splitParagraphs(numbered, [whole])).toEqual([whole]);
});

test('what goes on in the next paragraph is a statement of its own that continues it', () => {
  const parts = splitParagraphs(numbered, [draft([0, 2, 3].map((at) => ({ first: at, last: at })))]);
  expect(parts.map(({ content }) => content)).toEqual([0, 2, 3].map((at) => [{ first: at, last: at }]));
  expect(parts[0]?.continues).toBeUndefined();
  expect(parts[1]?.continues).toBe(parts[0]);
  expect(parts[2]?.continues).toBe(parts[1]);
  expect(parts.every(({ source, cue }) => source[0] === 1 && cue[0] === 0)).toBe(true);
});

test('who went on from a statement in parts goes on from the last of them', () => {
  const first = draft([0, 2].map((at) => ({ first: at, last: at })));
  const next = draft([{ first: 3, last: 3 }], { continues: first });
  const parts = splitParagraphs(numbered, [first, next]);
  expect(parts[2]?.continues).toBe(parts[1]);
});

test('a turn of a transcript stays whole', () => {
  const turn = draft(
    [0, 2].map((at) => ({ first: at, last: at })),
    { kind: 'direct', cue: [] },
  );
  expect(splitParagraphs(numbered, [turn])).toEqual([turn]);
});
