import { PLAIN_STATEMENT } from '../../test/plain-statement.ts';
import { testArticle } from '../../test/test-article.ts';
import type { Article } from '../article/index.ts';
import { loadKinds } from '../kinds/index.ts';
import { openRegister, type Register } from '../register/index.ts';
import type { Span } from '../span.ts';
import { findSpeakers } from '../speakers/index.ts';
import { findStatements, labelStory, loadLabeller, numberTokens, type Statement } from '../statements/index.ts';
import { loadParser } from '../syntax/index.ts';
import { findTimes } from '../times/index.ts';
import { cutSentences, findQuotations } from '../tokens/index.ts';
import { type Entity, findMentions, type Mention } from './index.ts';

const [parser, labeller, kinds, register] = await Promise.all([
  loadParser(),
  loadLabeller(),
  loadKinds(),
  openRegister(),
]);
const models = { parser, labeller, kinds };

/** The register that comes with the package, opened once. */
export const ownRegister: Register = register;

/** What is read in a text of who speaks and of whom. */
export interface Told {
  text: string;
  entities: Entity[];
  statements: Statement[];
}

/** A statement given by its words instead of found; each part is looked for behind the one before it in the list. */
export interface GivenStatement extends Partial<Omit<Statement, 'source' | 'cue' | 'content'>> {
  source?: string;
  cue?: string;
  content: string;
}

/** Reads paragraphs as one story, with what its frame says of it and the register of the package. */
export function readText(text: string, frame: Partial<Article> = {}): Told {
  return readArticleGiven({ ...testArticle(text), ...frame });
}

/** Reads an article as the pipeline does; with statements given, only who makes them. */
export function readArticleGiven(
  article: Article,
  { register = ownRegister, given }: { register?: Register; given?: readonly GivenStatement[] } = {},
): Told {
  const sentences = cutSentences(article);
  const quotations = findQuotations(article);
  const { trees, labels, kinds } = labelStory({ article, sentences, quotations }, models);
  const times = findTimes({ article, sentences, trees });
  const found = given
    ? placeStatements(article.text, given)
    : findStatements({ article, sentences, quotations, trees }, labels);
  const numbered = numberTokens({ sentences, quotations, trees });
  const mentioned = findMentions({ article, numbered, kinds, statements: found, times }, register);
  const { entities, statements } = findSpeakers(mentioned, found, times);
  return { text: article.text, entities, statements };
}

function placeStatements(text: string, given: readonly GivenStatement[]): Statement[] {
  let from = 0;
  return given.map(({ source, cue, content, ...rest }, i) => {
    const place = (words: string | undefined): Span[] => {
      if (words === undefined) return [];
      const start = text.indexOf(words, from);
      if (start < 0) throw new Error(`The text has no more "${words}"`);
      return [{ start, end: start + words.length }];
    };
    const placed = { source: place(source), cue: place(cue), content: place(content) };
    from = placed.content[0]!.end;
    return { ...PLAIN_STATEMENT, id: `s${i + 1}`, ...rest, ...placed };
  });
}

interface Place {
  start: number;
  entity: Entity;
  mention: Mention;
}

/** The mentions that are exactly these words, in the order of the text. */
function placesOf({ text, entities }: Told, words: string): Place[] {
  return entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ start: mention.start, entity, mention })))
    .filter(({ mention: { start, end } }) => text.slice(start, end) === words)
    .sort((a, b) => a.start - b.start);
}

/** The entity that words stand for, at the first place where they are a mention. */
export function entityAt(told: Told, words: string): Entity | undefined {
  return placesOf(told, words)[0]?.entity;
}

/** The ids of all that words stand for, a place each: "he" of "he said he left" twice. */
export function idsAt(told: Told, words: string): string[] {
  return placesOf(told, words).map(({ entity }) => entity.id);
}

/** The id of whom words stand for, at the last place where they are a mention, or null. */
export function lastIdAt(told: Told, words: string): string | null {
  return placesOf(told, words).at(-1)?.entity.id ?? null;
}

/** The first mention that is exactly these words. */
export function mentionAt(told: Told, words: string): Mention | undefined {
  return placesOf(told, words)[0]?.mention;
}

/** What is said of a person in short: for whom he speaks and in which role. */
export function named(told: Told, name: string): Entity | undefined {
  return told.entities.find((entity) => entity.name === name);
}

/** The words of a text that are names, in order. */
export function namesIn({ text, entities }: Told): string[] {
  return entities
    .flatMap(({ mentions }) => mentions)
    .filter(({ form }) => form === 'name')
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}
