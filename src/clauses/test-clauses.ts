import { loadModels } from '../../test/load-models.ts';
import { testArticle } from '../../test/test-article.ts';
import { type StoryTrees, treesOf } from '../mentions/index.ts';
import { labelStory, numberTokens } from '../statements/index.ts';
import { cutSentences, findQuotations } from '../tokens/index.ts';

const { acts: _acts, ...models } = await loadModels();

/** The trees of a text, and the first token with a form. */
export function treesIn(text: string): {
  trees: StoryTrees;
  tokenOf(form: string): number;
  formOf(token: number): string;
} {
  const article = testArticle(text);
  const sentences = cutSentences(article);
  const quotations = findQuotations(article);
  const { trees, kinds } = labelStory({ article, sentences, quotations }, models);
  const numbered = numberTokens({ sentences, quotations, trees });
  return {
    trees: treesOf(numbered, kinds),
    tokenOf: (form) => numbered.tokens.findIndex((token) => token.form === form),
    formOf: (token) => numbered.tokens[token]!.form,
  };
}
