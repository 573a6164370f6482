import { cutJsonList } from './cut-json-list.ts';
import { decodeBytes, refuseBinary } from './decode-bytes.ts';
import { type Element, findElement, findElements, parseMarkup, textOf } from './markup-tree.ts';
import { recogniseFormat } from './recognise-format.ts';
import type { StorySource } from './story-source.ts';

/** Elements that hold one story each, by the format of the document around them. */
const STORIES: Readonly<Record<string, readonly string[]>> = {
  rss: ['item'],
  atom: ['entry'],
  'newsml-g2': ['newsItem'],
  nitf: ['nitf'],
};

/**
 * Splits a file that holds several stories into one source each: the items of a feed, the news items of a message, the
 * objects of a JSON list, the lines of NDJSON. A file of one story comes back as it is. What the frame around the stories
 * says (a feed's title and language) goes with each.
 *
 * @throws ReaderError where the bytes are no text
 */
export function splitStories(source: StorySource): StorySource[] {
  refuseBinary(source.bytes, source.name);
  const { text } = decodeBytes(source.bytes);
  const format = source.format ?? recogniseFormat(text, source.name);
  if (format === 'json') return splitJson(text, source);
  if (format === 'html') return splitPages(text, source);
  const names = STORIES[format];
  return names ? splitMarkup(text, format, names, source) : [source];
}

function splitMarkup(text: string, format: string, names: readonly string[], source: StorySource): StorySource[] {
  const root = parseMarkup(text, { xml: true });
  const items = findElements(root, ...names);
  if (items.length === 0 || (items.length === 1 && !isFeed(format))) return [source];
  const feed = findElement(root, 'channel', 'feed');
  const known = feed ? frameOf(feed) : {};
  return items.map(({ start, end }, i) => ({
    name: `${source.name}#${i + 1}`,
    bytes: encode(text.slice(start, end)),
    format,
    ...(Object.keys(known).length > 0 ? { known } : {}),
  }));
}

/** Pages one after the other, as `cat *.html` gives them. */
function splitPages(text: string, source: StorySource): StorySource[] {
  const starts = [...text.matchAll(/<!doctype\s+html/gi)]
    .map(({ index }) => index)
    .filter((start) => isOutside(text, start));
  if (starts.length < 2) return [source];
  return starts.map((start, i) => ({
    name: `${source.name}#${i + 1}`,
    bytes: encode(text.slice(start, starts[i + 1] ?? text.length)),
    format: 'html',
  }));
}

/** Behind the end of a page, not in the words of a script: `'<!doctype html>…'`. */
function isOutside(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start).trim();
  return start === 0 || before === '' || before.endsWith('>');
}

/** The items of a feed are stories of their own even where there is only one. */
function isFeed(format: string): boolean {
  return format === 'rss' || format === 'atom';
}

function frameOf(feed: Element): NonNullable<StorySource['known']> {
  const own = (name: string) =>
    textOf(
      feed.children.find(
        (child): child is Element => typeof child !== 'string' && child.name === name && child.prefix === '',
      ) ?? null,
    );
  const outlet = own('title');
  const language = own('language') || feed.attributes['xml:lang'] || '';
  return { ...(outlet ? { outlet } : {}), ...(language ? { language } : {}) };
}

/** A list of objects, an object that holds one (`items`, `articles` …), or one object a line. */
function splitJson(text: string, source: StorySource): StorySource[] {
  const value = tryJson(text);
  if (value === undefined) return splitLines(text, source);
  const list = Array.isArray(value) ? cutJsonList(text) : listIn(value)?.map(writeJson);
  return list && list.length > 0
    ? list.map((item, i) => ({ name: `${source.name}#${i + 1}`, bytes: encode(item), format: 'json' }))
    : [source];
}

const LISTS = ['items', 'articles', 'stories', 'results', 'docs', 'documents', 'entries', 'news', 'data', 'hits'];

function listIn(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const object = value as Record<string, unknown>;
  if (['text', 'body', 'content', 'headline', 'headlines', 'bodies', 'body_text'].some((key) => key in object))
    return null;
  const list = LISTS.map((key) => object[key]).find(
    (item) => Array.isArray(item) && item.length > 0 && item.every((one) => typeof one === 'object' && one !== null),
  );
  return (list as unknown[] | undefined) ?? null;
}

function splitLines(text: string, source: StorySource): StorySource[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, i) => ({ line, name: `${source.name}:${i + 1}` }))
    .filter(({ line }) => line.trim() !== '');
  if (lines.length < 2 || !lines.slice(0, 2).some(({ line }) => typeof tryJson(line) === 'object')) return [source];
  return lines.map(({ line, name }) => ({ name, bytes: encode(line), format: 'json' }));
}

/** An object nested too deep to be written again is left out as nothing, which is refused as a story. */
function writeJson(item: unknown): string {
  try {
    return JSON.stringify(item);
  } catch {
    return 'null';
  }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
