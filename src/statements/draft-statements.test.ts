import { expect, test } from 'vitest';
import { buildStory } from '../../test/build-story.ts';
import { draftStatements } from './draft-statements.ts';

/** Sentences of words that hang on their first one; the drafts' contents as words. */
function contentsOf(sentences: string[], head: number, source: number[], content: number[]): string[] {
  const line = (text: string): string =>
    text
      .split(' ')
      .map((form, i) => `${form}/${form}/X/${i === 0 ? 0 : 1}/${i === 0 ? 'root' : 'dep'}`)
      .join(' ');
  const { story, numbered } = buildStory(sentences.map(line).join('\n'));
  const labelled = { head, cue: [head], source, content, type: 'communication' as const, score: 1, trace: [] };
  const words = (first: number, last: number): string =>
    numbered.tokens
      .slice(first, last + 1)
      .map(({ form }) => form)
      .join(' ');
  return draftStatements(story, numbered, labelled).map((draft) =>
    draft.content.map(({ first, last }) => words(first, last)).join(' | '),
  );
}

test.each([
  [
    'one statement is a quotation that its cue breaks into two sentences',
    ['“ We will wait , ” he said .', '“ We have time . ”'],
    [0, 1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 14],
    7,
    [6],
    ['“ We will wait , ” | “ We have time . ”'],
  ],
  [
    'two are what the story’s words tell and a quotation behind it',
    ['He said they would wait .', '“ We have time . ”'],
    [2, 3, 4, 6, 7, 8, 9, 10, 11],
    1,
    [0],
    ['they would wait', '“ We have time . ”'],
  ],
])('%s', (_title, sentences, content, head, source, expected) => {
  expect(contentsOf(sentences, head, source, content)).toEqual(expected);
});
