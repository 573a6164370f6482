import type { Article } from '../article/index.ts';
import { cutSentences, type Sentence } from '../tokens/index.ts';

/** A word of a question, and how it is compared. */
export interface QuestionWord {
  form: string;
  lower: string;
  start: number;
  end: number;
}

/** A question as the earlier stages take it: an article of one paragraph that came out today. */
export interface QuestionText {
  article: Article;
  sentences: Sentence[];
  words: QuestionWord[];
}

/** Cuts a question as a story is cut; where it is all in capitals, as if it were not. */
export function cutQuestion(question: string, today: string): QuestionText {
  const blocks: Article['blocks'] = question === '' ? [] : [{ kind: 'paragraph', start: 0, end: question.length }];
  const article: Article = {
    ...{ id: '', text: question, format: 'text', language: 'en', headline: null, byline: [], agency: null },
    ...{ outlet: null, dateline: null, published: today, url: null, blocks, messages: [] },
  };
  const sentences = cutSentences(article);
  const shouts = question.length > 12 && !/\p{Ll}/u.test(question);
  const words = sentences
    .flatMap(({ tokens }) => tokens)
    .map(({ form, start, end }) => ({
      form: shouts ? form.toLowerCase() : form,
      lower: form.toLowerCase(),
      start,
      end,
    }));
  return { article, sentences, words };
}
