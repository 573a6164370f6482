import { ReaderError } from '../errors.ts';
import type { Article } from './article.ts';
import { type Decoded, decodeBytes, refuseBinary } from './decode-bytes.ts';
import { identifyStory } from './identify-story.ts';
import { readFeedItem } from './read-feed.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readNewsmlG2 } from './read-newsml-g2.ts';
import { readNitf } from './read-nitf.ts';
import { type ReadArticle, readText } from './read-text.ts';
import { readXml } from './read-xml.ts';
import { recogniseFormat } from './recognise-format.ts';
import type { StorySource } from './story-source.ts';

type Reader = (text: string, name: string, source: StorySource) => ReadArticle;

/** One reader a format; each gives the article's text and what the story says of itself. */
const READERS: Readonly<Record<string, Reader>> = {
  text: readText,
  markdown: readText,
  html: readHtml,
  json: readJson,
  ninjs: readJson,
  'newsml-g2': readNewsmlG2,
  nitf: readNitf,
  rss: (text, name, { known }) => readFeedItem(text, name, known),
  atom: (text, name, { known }) => readFeedItem(text, name, known),
  xml: readXml,
};

/** A story is never longer than this; a file that is holds something else. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads one story into an article: its text, where its parts lie, and what its frame says of it. The format is recognised
 * by content. Plain text and Markdown are kept to the last character; from other formats the story's text is taken out.
 *
 * @example
 * readArticle('MOSCOW, March 5 (Reuters) - A region has asked for recognition.').dateline?.place // 'Moscow'
 * @throws ReaderError where the bytes hold no story, or several
 */
export function readArticle(story: StorySource | string | Uint8Array): Article {
  const source = sourceOf(story);
  if (source.bytes.length > LARGEST) throw tooLarge(source);
  const { text, damaged } =
    typeof story === 'string' ? { text: story.replace(/^\ufeff/, ''), damaged: false } : decodeStory(source);
  const format = source.format ?? recogniseFormat(text, source.name);
  const read = READERS[format];
  if (!read) throw unknownFormat(format, source.name);
  const article = { id: identifyStory(source.bytes), ...read(text, source.name, source) };
  if (damaged) article.messages.push(damage(article));
  return article;
}

function sourceOf(story: StorySource | string | Uint8Array): StorySource {
  if (typeof story === 'string') return { name: 'text', bytes: new TextEncoder().encode(story) };
  if (!(story instanceof Uint8Array)) return story;
  return { name: 'story', bytes: story };
}

function decodeStory({ bytes, name }: StorySource): Decoded {
  refuseBinary(bytes, name);
  return decodeBytes(bytes);
}

function damage({ text }: ReadArticle): Article['messages'][number] {
  const at = Math.max(0, text.indexOf('\ufffd'));
  return {
    rule: 'bytes-not-decoded',
    start: at,
    end: Math.min(text.length, at + 1),
    text: 'Expected UTF-8 throughout, got bytes that are none: they stand as U+FFFD. Fetch the story again if it was cut on the way.',
  };
}

function tooLarge({ bytes, name }: StorySource): ReaderError {
  return new ReaderError(
    'story-too-large',
    `Expected a story of at most ${LARGEST / 1024 / 1024} MiB, got ${Math.ceil(bytes.length / 1024 / 1024)} MiB (${name}). Archives are read as NDJSON, one story a line.`,
    { file: name },
  );
}

function unknownFormat(format: string, name: string): ReaderError {
  return new ReaderError(
    'format-unknown',
    `Expected one of the formats ${Object.keys(READERS).join(', ')}, got "${format}" (${name}). Leave the format out to have it recognised.`,
    { file: name },
  );
}
