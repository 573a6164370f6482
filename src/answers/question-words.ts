import type { Article } from '../article/index.ts';
import { months, weekdays } from '../lang/en.ts';
import { cutSentences, type Sentence } from '../tokens/index.ts';

const CAPITALISED = new Set(
  [...months, ...weekdays].map(({ form }) => form.toLowerCase()).filter((form) => form.length > 3 || form === 'may'),
);

/** A word of a question, and how it is compared. */
export interface QuestionWord {
  form: string;
  lower: string;
  start: number;
  end: number;
}

/** A question as the earlier stages take it: an article of one paragraph that came out today. */
export interface QuestionText {
  question: string;
  article: Article;
  sentences: Sentence[];
  words: QuestionWord[];
}

/** Cuts a question as a story is cut; where it is all in capitals, as if it were not. */
export function cutQuestion(question: string, today: string): QuestionText {
  const blocks: Article['blocks'] = question === '' ? [] : [{ kind: 'paragraph', start: 0, end: question.length }];
  const article: Article = {
    ...{
      id: '',
      text: capitaliseDates(question),
      format: 'text',
      language: 'en',
      headline: null,
      byline: [],
      agency: null,
    },
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
  return { question, article, sentences, words };
}

/** Months and weekdays as a story writes them: “in march 2008”. What may also be a verb is a month beside a figure alone. */
function capitaliseDates(question: string): string {
  return question.replace(/\p{L}+/gu, (word, at: number) => {
    if (!CAPITALISED.has(word.toLowerCase())) return word;
    const beside = `${question.slice(Math.max(0, at - 3), at)}${question.slice(at + word.length, at + word.length + 3)}`;
    if (/^(?:may|march)$/i.test(word) && !/\d/.test(beside)) return word;
    return word[0]!.toUpperCase() + word.slice(1).toLowerCase();
  });
}
