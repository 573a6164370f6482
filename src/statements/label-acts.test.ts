import { expect, test } from 'vitest';
import { loadModels } from '../../test/load-models.ts';
import { testArticle } from '../../test/test-article.ts';
import { acts as ACTS } from '../schema/acts.ts';
import { cutSentences, findQuotations } from '../tokens/index.ts';
import { labelStory } from './label-story.ts';

const models = await loadModels();

/** The acts seen in a text: the word, the act, whose and of what by their words. */
function seenIn(text: string): string[] {
  const article = testArticle(text);
  const sentences = cutSentences(article);
  const forms = sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form));
  const words = (tokens: readonly number[]): string => tokens.map((token) => forms[token]).join(' ');
  return labelStory({ article, sentences, quotations: findQuotations(article) }, models).acts.map(
    ({ head, act, holders, objects }) => `${forms[head]}: ${act}, ${words(holders)}, ${words(objects)}`,
  );
}

test.each([
  [
    'Tonga recognised Kosovo on Monday. Nauru will recognise the republic next year.',
    ['recognised: recognise, Tonga, Kosovo', 'recognise: recognise, Nauru, the republic'],
  ],
  ['Samoa has not recognised the islands.', ['recognised: recognise, Samoa, the islands']],
  ['The choir sang in the square, and a visitor recognised her uncle.', []],
])('%s', (text, seen) => {
  expect(seenIn(text)).toEqual(seen);
});

test('the network tells apart the acts of the schema', () => {
  expect(models.acts.types).toBe(ACTS.length + 1);
});
