import { loadModels } from '../../test/load-models.ts';
import { testArticle } from '../../test/test-article.ts';
import type { Article } from '../article/index.ts';
import { type Entity, findMentions } from '../mentions/index.ts';
import { findSpeakers } from '../speakers/index.ts';
import { findStatements, labelStory, numberTokens, type Statement } from '../statements/index.ts';
import { findTimes } from '../times/index.ts';
import { cutSentences, findQuotations } from '../tokens/index.ts';
import { type Fact, findFacts } from './index.ts';

const { acts: _acts, register, ...models } = await loadModels();

/** What is asserted in a text, with the entities that it is asserted of. */
export interface Asserted {
  text: string;
  entities: Entity[];
  statements: Statement[];
  facts: Fact[];
}

/** Reads paragraphs as one story, with what its frame says of it, up to its facts. */
export function assertedIn(text: string, frame: Partial<Article> = {}): Asserted {
  const article = { ...testArticle(text), ...frame };
  const sentences = cutSentences(article);
  const quotations = findQuotations(article);
  const { trees, labels, kinds } = labelStory({ article, sentences, quotations }, models);
  const times = findTimes({ article, sentences, trees });
  const found = findStatements({ article, sentences, quotations, trees }, labels);
  const numbered = numberTokens({ sentences, quotations, trees });
  const mentioned = findMentions({ article, numbered, kinds, statements: found, times }, register);
  const spoken = findSpeakers(mentioned, found, times);
  const { entities, statements } = spoken;
  return { text: article.text, entities, statements, facts: findFacts(spoken, times) };
}

/** The facts of a text, each as "about property value (qualifier)". */
export function factsIn(text: string, frame: Partial<Article> = {}): string[] {
  return assertedIn(text, frame).facts.map(
    ({ about, property, value, qualifier }) =>
      `${about} ${property} ${value}${qualifier === null || property === 'leader' ? '' : ` (${qualifier})`}`,
  );
}
