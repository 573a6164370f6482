import { testArticle } from '../../test/test-article.ts';
import { loadKinds } from '../kinds/index.ts';
import { findMentions } from '../mentions/index.ts';
import { ownRegister } from '../mentions/test-read.ts';
import { findSpeakers } from '../speakers/index.ts';
import { findStatements, labelStory, loadLabeller, numberTokens } from '../statements/index.ts';
import { loadParser } from '../syntax/index.ts';
import { findTimes } from '../times/index.ts';
import { cutSentences, findQuotations } from '../tokens/index.ts';
import { findPositions } from './index.ts';

const [parser, labeller, kindModel] = await Promise.all([loadParser(), loadLabeller(), loadKinds()]);

/**
 * The positions that a text tells, read as the pipeline reads it, one a line in the order of the text.
 *
 * @example
 * positionsIn('Zambia recognised Biafra.') // ['Zambia | recognise | Biafra | affirmed actual']
 */
export function positionsIn(text: string): string[] {
  const article = testArticle(text);
  const sentences = cutSentences(article);
  const quotations = findQuotations(article);
  const { trees, labels, kinds } = labelStory(article, sentences, quotations, parser, labeller, kindModel);
  const times = findTimes({ article, sentences, trees });
  const statements = findStatements({ article, sentences, quotations, trees }, labels);
  const numbered = numberTokens({ sentences, quotations, trees });
  const mentioned = findMentions({ article, numbered, kinds, statements, times }, ownRegister);
  const story = findSpeakers(mentioned, statements, times);
  const nameOf = (id: string): string => story.entities.find((entity) => entity.id === id)?.name ?? id;
  return findPositions(story, times).map(
    ({ holder, act, object, polarity, modality }) =>
      `${nameOf(holder)} | ${act} | ${nameOf(object)} | ${polarity} ${modality}`,
  );
}
