import type { Handler, Told } from '../asked.ts';
import { addStory } from './add-story.ts';
import { keepReview } from './keep-review.ts';
import { retractArticle } from './retract-article.ts';
import { tellAnswer } from './tell-answer.ts';
import { tellArticle } from './tell-article.ts';
import { tellHome } from './tell-home.ts';
import { tellQueue } from './tell-queue.ts';
import { tellSearch } from './tell-search.ts';
import { makeToken, revokeOne, tellTokens } from './tokens.ts';

const blank =
  (title: string): Handler =>
  async (): Promise<Told> => ({ title, form: null, data: null });

/** What answers each operation that is no answer of the record; signing in and out is done by the app itself. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  home: tellHome,
  article: tellArticle,
  search: tellSearch,
  review: tellQueue,
  'review-item': keepReview,
  add: blank('Add a story'),
  'add-story': addStory,
  retract: retractArticle,
  tokens: tellTokens,
  'add-token': makeToken,
  'revoke-token': revokeOne,
  'sign-in': blank('Sign in'),
};

/** What answers an operation. */
export function handlerOf(id: string): Handler {
  return HANDLERS[id] ?? tellAnswer;
}
