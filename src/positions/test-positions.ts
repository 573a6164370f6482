import { testArticle } from '../../test/test-article.ts';
import { loadKinds } from '../kinds/index.ts';
import { findMentions } from '../mentions/index.ts';
import { openRegister } from '../register/index.ts';
import { findSpeakers } from '../speakers/index.ts';
import { findStatements, labelStory, loadLabeller, numberTokens } from '../statements/index.ts';
import { loadParser } from '../syntax/index.ts';
import { findTimes } from '../times/index.ts';
import { cutSentences, findQuotations } from '../tokens/index.ts';
import { findPositions } from './index.ts';

const [parser, labeller, kindModel, register] = await Promise.all([
  loadParser(),
  loadLabeller(),
  loadKinds(),
  openRegister(),
]);

/** The positions in a text, each as "holder | act | object | polarity modality", by names of its entities. */
export function positionsIn(text: string): string[] {
  const article = testArticle(text);
  const sentences = cutSentences(article);
  const quotations = findQuotations(article);
  const { trees, labels, kinds } = labelStory(article, sentences, quotations, parser, labeller, kindModel);
  const times = findTimes({ article, sentences, trees });
  const found = findStatements({ article, sentences, quotations, trees }, labels);
  const numbered = numberTokens({ sentences, quotations, trees });
  const mentioned = findMentions({ article, numbered, kinds, statements: found, times }, register);
  const spoken = findSpeakers(mentioned, found, times);
  const names = new Map(spoken.entities.map(({ id, name }) => [id, name]));
  return findPositions(spoken, times).map(({ holder, act, object, polarity, modality }) =>
    [names.get(holder) ?? holder, act, names.get(object) ?? object, `${polarity} ${modality}`].join(' | '),
  );
}
