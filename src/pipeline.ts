import { type Article, readArticle, type StorySource } from './article/index.ts';
import { findFacts } from './facts/index.ts';
import type { KindModel } from './kinds/index.ts';
import { findMentions } from './mentions/index.ts';
import { findPositions } from './positions/index.ts';
import type { Reading } from './reading.ts';
import type { Register } from './register/index.ts';
import { findSpeakers } from './speakers/index.ts';
import { findStatements, type Labeller, labelStory, numberTokens } from './statements/index.ts';
import type { Parser } from './syntax/index.ts';
import { findTimes } from './times/index.ts';
import { cutSentences, findQuotations } from './tokens/index.ts';
import { VERSION } from './version.ts';

/** What is loaded once and used for every story. */
export interface Models {
  parser: Parser;
  labeller: Labeller;
  acts: Labeller;
  kinds: KindModel;
  register: Register;
}

/**
 * The whole way of a story, from its bytes to what is read in it. It knows no clock, no network and no chance: the same
 * bytes give the same reading.
 */
export function readStory(story: StorySource | string | Uint8Array, models: Models): Reading {
  const article = readArticle(story);
  if (!isEnglish(article)) return reading(article, models, NOTHING);
  const sentences = cutSentences(article);
  const quotations = findQuotations(article);
  const { trees, labels, kinds, acts, chances } = labelStory({ article, sentences, quotations }, models);
  const times = findTimes({ article, sentences, trees });
  const found = findStatements({ article, sentences, quotations, trees }, labels);
  const numbered = numberTokens({ sentences, quotations, trees });
  const mentioned = findMentions({ article, numbered, kinds, statements: found, times }, models.register);
  const spoken = findSpeakers(mentioned, found, times);
  const positions = findPositions(spoken, times, { acts, chances });
  const facts = findFacts(spoken, times, positions);
  const { entities, statements } = spoken;
  return reading(article, models, { entities, times, statements, positions, facts });
}

/** `en`, `en-GB`, `eng`. */
function isEnglish({ language }: Article): boolean {
  return /^en/i.test(language);
}

/** The names of all weights that a reading rests on. */
export function modelOf({ parser, labeller, acts, kinds }: Models): string {
  return `${parser.model}, ${labeller.model}, ${acts.model}, ${kinds.model}`;
}

type Found = Pick<Reading, 'entities' | 'times' | 'statements' | 'positions' | 'facts'>;

const NOTHING: Found = { entities: [], times: [], statements: [], positions: [], facts: [] };

function reading(article: Article, models: Models, found: Found): Reading {
  const { blocks: _blocks, messages, format: _format, ...given } = article;
  return {
    reader: { name: 'demarche', version: VERSION, model: modelOf(models) },
    article: given,
    ...found,
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
