import { collectParts, lengthOf, type Part, partsOfText } from './collect-parts.ts';
import { composeArticle } from './compose-article.ts';
import { parseMarkup } from './markup-tree.ts';
import type { ReadArticle } from './read-text.ts';
import { refuseEmpty } from './refuse-empty.ts';

/** A JSON object as it came. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Whether an object is of ninjs, News in JSON of the IPTC: versions 1 (`headline`, `body_text`, `versioncreated`), 2
 * (`headlines`, `bodies`) and 3 (the same in camel case).
 */
export function isNinjs(object: JsonObject): boolean {
  const keys = Object.keys(object).map((key) => key.toLowerCase());
  const bodies = keys.some((key) => key === 'bodies' || key.startsWith('body_'));
  const marks = keys.filter((key) => MARKS.has(key)).length;
  return (bodies && keys.some((key) => MARKS.has(key) || key.startsWith('headline'))) || marks >= 2;
}

const MARKS = new Set(
  'versioncreated headlines bodies usageterms pubstatus copyrightnotice copyrightholder renditions associations mimetype representationtype infosources rightsinfo standard'.split(
    ' ',
  ),
);

/** Reads an article in ninjs. */
export function readNinjs(given: JsonObject, name: string): ReadArticle {
  const object = lowerKeys(given);
  const parts = readBodies(object);
  if (parts.length === 0)
    throw refuseEmpty('a body with text ("bodies", "body_text", "body_xhtml")', kindOf(object), name);
  return composeArticle(parts, {
    format: 'ninjs',
    headline: readHeadline(object),
    byline: readBylines(object),
    agency: wordsOf(first(object.infosources)) ?? wordsOf(object.source),
    outlet: wordsOf(object.provider) ?? wordsOf(object.copyrightholder),
    published: ['contentcreated', 'firstcreated', 'firstpublished', 'versioncreated']
      .map((key) => wordsOf(object[key]))
      .find(Boolean),
    url: urlOf(object),
    language: wordsOf(object.language),
    dateline: wordsOf(object.dateline) ?? wordsOf(object.located),
  });
}

/** Version 3 writes `versionCreated` where the others write `versioncreated`. */
function lowerKeys(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
}

/** Of the renderings of one body the marked-up one says more, if it is not shorter: its paragraphs stand apart. */
function readBodies(object: JsonObject): Part[] {
  const listed = Array.isArray(object.bodies) ? object.bodies.filter(isObject).map(lowerKeys) : [];
  const bodies = listed.map((body) =>
    readBody(wordsOf(body.value) ?? '', `${wordsOf(body.contenttype) ?? ''} ${wordsOf(body.role) ?? ''}`),
  );
  const keyed = Object.entries(object).filter(([key]) => /^body(?:_|$)/.test(key));
  bodies.push(...keyed.map(([key, value]) => readBody(wordsOf(value) ?? '', key)));
  const longest = Math.max(0, ...bodies.map(lengthOf));
  const whole = bodies.filter((parts) => lengthOf(parts) > 0 && lengthOf(parts) >= longest * 0.8);
  return whole.sort((a, b) => b.length - a.length)[0] ?? [];
}

function readBody(text: string, kind: string): Part[] {
  const markup = /html|richtext/i.test(kind) || /<\/p>|<br\s?\/?>/i.test(text);
  return markup ? collectParts(parseMarkup(text, { xml: false })) : partsOfText(text);
}

function readHeadline(object: JsonObject): string | null {
  const listed = Array.isArray(object.headlines) ? object.headlines.filter(isObject).map(lowerKeys) : [];
  const main = listed.find(({ role }) => role === 'main') ?? listed.find(({ value }) => wordsOf(value));
  const keyed = Object.entries(object).find(([key, value]) => /^headline(?:_|$)/.test(key) && wordsOf(value));
  return plain(wordsOf(main?.value) ?? wordsOf(keyed?.[1]) ?? wordsOf(object.title));
}

/** Headlines carry emphasis and entities in some feeds. */
export function plain(words: string | null): string | null {
  if (words === null || !/[<&]/.test(words)) return words;
  return (
    collectParts(parseMarkup(words, { xml: false }))
      .map(({ text }) => text)
      .join(' ') || null
  );
}

function readBylines(object: JsonObject): string[] {
  const line = plain(wordsOf(object.by) ?? wordsOf(object.byline));
  if (line) return [line];
  const people = [object.authors, object.creators].flatMap((list) => (Array.isArray(list) ? list : []));
  return people
    .map((person) => (isObject(person) ? wordsOf(person.name) : wordsOf(person)))
    .filter((name) => name !== null);
}

function urlOf(object: JsonObject): string | null {
  const uri = wordsOf(object.canonicalurl) ?? wordsOf(object.url) ?? wordsOf(object.uri);
  return uri !== null && /^https?:/i.test(uri) ? uri : null;
}

function kindOf(object: JsonObject): string {
  const type = wordsOf(object.type);
  return type && type !== 'text' ? `a ${type} without one` : 'none';
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** A string, a number, or the name of a named thing; null for all else. */
export function wordsOf(value: unknown): string | null {
  const named = isObject(value) ? (value.name ?? value['#text'] ?? value.value) : value;
  if (typeof named === 'string') return named.trim() === '' ? null : named;
  return typeof named === 'number' ? String(named) : null;
}
