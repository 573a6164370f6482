import { type Article, readArticle, type StorySource } from './article/index.ts';
import type { Reading } from './reading.ts';
import { findStatements, type Labeller, labelStory } from './statements/index.ts';
import type { Parser } from './syntax/index.ts';
import { cutSentences, findQuotations } from './tokens/index.ts';
import { VERSION } from './version.ts';

/** What is loaded once and used for every story. */
export interface Models {
  parser: Parser;
  labeller: Labeller;
}

/**
 * The whole way of a story, from its bytes to what is read in it. It knows no clock, no network and no chance: the same
 * bytes give the same reading.
 */
export function readStory(story: StorySource | string | Uint8Array, models: Models): Reading {
  const article = readArticle(story);
  if (!isEnglish(article)) return reading(article, models, []);
  const sentences = cutSentences(article);
  const quotations = findQuotations(article);
  const { trees, labels } = labelStory(article, sentences, quotations, models.parser, models.labeller);
  const statements = findStatements({ article, sentences, quotations, trees }, labels);
  return reading(article, models, statements);
}

/** `en`, `en-GB`, `eng`. */
function isEnglish({ language }: Article): boolean {
  return /^en/i.test(language);
}

function reading(article: Article, models: Models, statements: Reading['statements']): Reading {
  const { blocks: _blocks, messages, format: _format, ...given } = article;
  return {
    reader: { name: 'demarche', version: VERSION, model: `${models.parser.model}, ${models.labeller.model}` },
    article: given,
    entities: [],
    times: [],
    statements,
    positions: [],
    facts: [],
    messages: isEnglish(article) ? messages : [...messages, notRead(article)],
  };
}

function notRead({ language, text }: Article): Reading['messages'][number] {
  return {
    rule: 'language-not-read',
    start: 0,
    end: text.length,
    text: `Expected English, got ${language}: the story is kept but not read.`,
  };
}
