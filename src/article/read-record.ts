import { collectParts, lengthOf, partsOfText } from './collect-parts.ts';
import { composeArticle } from './compose-article.ts';
import { parseMarkup } from './markup-tree.ts';
import { isObject, type JsonObject, plain, wordsOf } from './read-ninjs.ts';
import type { ReadArticle } from './read-text.ts';
import { refuseEmpty } from './refuse-empty.ts';

/** The names under which archives and scrapers keep each thing, the surest first; case and separators do not count. */
const KEYS = {
  body: [
    'text',
    'body',
    'content',
    'contenttext',
    'contenthtml',
    'bodytext',
    'bodyhtml',
    'articlebody',
    'maintext',
    'fulltext',
    'article',
    'articletext',
    'story',
    'html',
    'paragraphs',
    'rawtext',
    'description',
    'summary',
  ],
  headline: ['headline', 'title', 'head', 'heading', 'name'],
  published: [
    'published',
    'date',
    'datepublished',
    'publishedat',
    'publisheddate',
    'publicationdate',
    'publishdate',
    'pubdate',
    'datepublish',
    'firstcreated',
    'versioncreated',
    'created',
    'createdat',
    'timestamp',
    'datetime',
    'time',
    'updated',
    'datemodified',
  ],
  byline: ['byline', 'by', 'author', 'authors', 'creator', 'writer', 'reporter', 'reporters'],
  outlet: [
    'outlet',
    'publisher',
    'publication',
    'sourcename',
    'source',
    'sitename',
    'site',
    'newspaper',
    'feed',
    'sourcedomain',
    'domain',
    'hostname',
  ],
  agency: ['agency', 'newsagency', 'wire', 'provider', 'credit'],
  url: ['url', 'link', 'canonicalurl', 'permalink', 'weburl', 'externalurl', 'uri', 'guid'],
  language: ['language', 'lang', 'inlanguage', 'locale'],
  dateline: ['dateline', 'location', 'located'],
} as const;

/** Reads a simple object: one line of an archive or of a scraper's output. */
export function readRecord(given: JsonObject, name: string): ReadArticle {
  const object = bareKeys(given);
  const parts = readBody(object);
  if (parts.length === 0)
    throw refuseEmpty(
      'a story\'s text under "text", "body" or "content"',
      `an object with ${
        Object.keys(given)
          .slice(0, 8)
          .map((key) => `"${key.slice(0, 40)}"`)
          .join(', ') || 'nothing in it'
      }`,
      name,
    );
  return composeArticle(parts, {
    format: 'json',
    headline: plain(take(object, 'headline')),
    byline: takeAll(object, 'byline'),
    agency: take(object, 'agency'),
    outlet: take(object, 'outlet'),
    published: take(object, 'published'),
    url: KEYS.url.map((key) => wordsOf(object[key])).find((url) => url !== null && /^https?:/i.test(url)),
    language: take(object, 'language'),
    dateline: take(object, 'dateline'),
  });
}

/** `date_published`, `datePublished` and `date-published` are one. */
function bareKeys(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key.toLowerCase().replace(/[^a-z0-9]/g, ''), value]),
  );
}

/** The first body that is there; a summary only where there is nothing longer. */
function readBody(object: JsonObject): ReturnType<typeof partsOfText> {
  for (const key of KEYS.body) {
    const value = object[key];
    const text = Array.isArray(value)
      ? value.map((item) => wordsOf(item) ?? '').join('\n\n')
      : isObject(value)
        ? (wordsOf(value.text ?? value.html) ?? '')
        : wordsOf(value);
    if (text === null || text.trim() === '') continue;
    const parts = /<\/?(?:p|div|br)\b/i.test(text)
      ? collectParts(parseMarkup(text, { xml: false }))
      : partsOfText(text);
    if (lengthOf(parts) > 0) return parts;
  }
  return [];
}

function take(object: JsonObject, what: keyof typeof KEYS): string | null {
  return takeAll(object, what)[0] ?? null;
}

function takeAll(object: JsonObject, what: keyof typeof KEYS): string[] {
  for (const key of KEYS[what]) {
    const value = object[key];
    const words = (Array.isArray(value) ? value : [value]).map(wordsOf).filter((item) => item !== null);
    if (words.length > 0) return words;
  }
  return [];
}
