import { loadModels } from '../../test/load-models.ts';
import { testArticle } from '../../test/test-article.ts';
import type { Article } from '../article/index.ts';
import { findMentions } from '../mentions/index.ts';
import { findSpeakers } from '../speakers/index.ts';
import { findStatements, labelStory, numberTokens } from '../statements/index.ts';
import { findTimes } from '../times/index.ts';
import { cutSentences, findQuotations } from '../tokens/index.ts';
import { findPositions } from './find-positions.ts';

const models = await loadModels();

/**
 * The positions of a text as lines, read as the pipeline reads them.
 *
 * @example
 * positionsIn('Peru recognised Kosovo.') // ['Peru | recognise | Kosovo | affirmed actual']
 */
export function positionsIn(text: string, frame: Partial<Article> = {}): string[] {
  const { positions, nameOf } = readPositions(text, frame);
  return positions.map(
    ({ holder, act, object, polarity, modality }) =>
      `${nameOf(holder)} | ${act} | ${nameOf(object)} | ${polarity} ${modality}`,
  );
}

/** The acts of a text with their dates: `['recognise 2008-03-03']`. */
export function datesIn(text: string, frame: Partial<Article> = {}): string[] {
  return readPositions(text, frame).positions.map(({ act, date }) => `${act} ${date}`);
}

function readPositions(
  text: string,
  frame: Partial<Article>,
): { positions: ReturnType<typeof findPositions>; nameOf(id: string): string } {
  const article = { ...testArticle(text), ...frame };
  const sentences = cutSentences(article);
  const quotations = findQuotations(article);
  const { trees, labels, kinds, acts, chances } = labelStory({ article, sentences, quotations }, models);
  const times = findTimes({ article, sentences, trees });
  const found = findStatements({ article, sentences, quotations, trees }, labels);
  const numbered = numberTokens({ sentences, quotations, trees });
  const mentioned = findMentions({ article, numbered, kinds, statements: found, times }, models.register);
  const story = findSpeakers(mentioned, found, times);
  const nameOf = (id: string): string => story.entities.find((entity) => entity.id === id)?.name ?? id;
  return { positions: findPositions(story, times, { acts, chances }), nameOf };
}
