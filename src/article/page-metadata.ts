import type { Metadata } from './compose-article.ts';
import { descendants, type Element, findElement, rawTextOf, textOf } from './markup-tree.ts';
import { isObject, type JsonObject, wordsOf } from './read-ninjs.ts';

/** What a page's head says of its story, and the story itself where the head carries it. */
export interface PageMetadata extends Metadata {
  /** `articleBody` of the page's JSON-LD. */
  body: string | null;
  /** `<title>`: often a site's or a section's name. */
  title: string | null;
}

/** Reads what a page says of itself: schema.org in JSON-LD first, then Open Graph and the meta elements of older pages. */
export function readPageMetadata(root: Element): PageMetadata {
  const all = [...descendants(root)];
  const meta = readMeta(all);
  const linked = readLinked(all);
  return {
    format: 'html',
    headline: linked?.headline ?? meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title'),
    title: meta('title') ?? orNull(textOf(findElement(root, 'title'))),
    byline: linked && linked.byline.length > 0 ? linked.byline : authorsOf(meta, all),
    outlet:
      linked?.outlet ??
      meta('og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:site')?.replace(/^@/, '') ??
      null,
    published: linked?.published ?? meta(...DATES) ?? timeOf(all),
    url:
      absolute(
        all.find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')?.attributes.href,
      ) ??
      absolute(meta('og:url')) ??
      absolute(linked?.url),
    language:
      linked?.language ??
      findElement(root, 'html')?.attributes.lang ??
      meta('og:locale', 'content-language', 'dc.language', 'language'),
    body: linked?.body ?? null,
  };
}

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'displaydate',
  'originalpublicationdate',
  'og:published_time',
  'og:updated_time',
];

/** Looks meta elements up by `name`, `property`, `itemprop` or `http-equiv`, in the order asked for. */
function readMeta(all: readonly Element[]): (...names: string[]) => string | null {
  const values = new Map<string, string>();
  for (const { name, attributes } of all) {
    const value = attributes.content ?? (name === 'time' ? attributes.datetime : undefined);
    if (!value?.trim() || (name !== 'meta' && !attributes.itemprop)) continue;
    for (const key of [attributes.name, attributes.property, attributes.itemprop, attributes['http-equiv']]) {
      if (key && !values.has(key.toLowerCase())) values.set(key.toLowerCase(), value.trim());
    }
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
}

interface Linked {
  headline: string | null;
  byline: string[];
  outlet: string | null;
  published: string | null;
  url: string | null;
  language: string | null;
  body: string | null;
}

const STORY_TYPES =
  /^(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|TechArticle|ScholarlyArticle|OpinionNewsArticle|Statement)$/;

/** The story among the page's JSON-LD. A page that writes it wrongly is read without it. */
function readLinked(all: readonly Element[]): Linked | null {
  const scripts = all.filter(
    ({ name, attributes }) => name === 'script' && /^application\/ld\+json/i.test((attributes.type ?? '').trim()),
  );
  const found = scripts.slice(0, 30).flatMap((script) => storiesIn(parseLoosely(rawTextOf(script))));
  const story = found.find((object) => wordsOf(object.headline)) ?? found[0];
  if (!story) return null;
  const body = wordsOf(story.articleBody);
  return {
    headline: wordsOf(story.headline) ?? wordsOf(story.name),
    byline: list(story.author ?? story.creator)
      .map(wordsOf)
      .filter((name) => name !== null && !/^https?:/.test(name)) as string[],
    outlet: wordsOf(list(story.publisher)[0]),
    published: wordsOf(story.datePublished) ?? wordsOf(story.dateCreated) ?? wordsOf(story.dateModified),
    url:
      wordsOf(story.url) ??
      wordsOf(isObject(story.mainEntityOfPage) ? story.mainEntityOfPage['@id'] : story.mainEntityOfPage),
    language: wordsOf(list(story.inLanguage)[0]),
    body: body && body.length > 200 ? body : null,
  };
}

function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Line breaks inside strings are the commonest fault.
      return JSON.parse(bare.replace(/[\r\n\t]+/g, ' '));
    } catch {
      return null;
    }
  }
}

/** Objects of a story's type, at the top, in a list or in `@graph`; no deeper than pages write them. */
function storiesIn(value: unknown, depth = 0): JsonObject[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => storiesIn(item, depth + 1));
  if (!isObject(value)) return [];
  const own = list(value['@type']).some(
    (type) => typeof type === 'string' && STORY_TYPES.test(type.replace(/^.*[/#:]/, '')),
  )
    ? [value]
    : [];
  return [
    ...own,
    ...storiesIn(value['@graph'], depth + 1),
    ...storiesIn(value.mainEntity, depth + 1),
    ...storiesIn(value.mainEntityOfPage, depth + 1),
  ];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];
}

/** `<meta name="author">`, `rel="author"`, `itemprop="author"`, `class="byline"`. */
function authorsOf(meta: (...names: string[]) => string | null, all: readonly Element[]): string[] {
  const named = meta(
    'author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'article:author',
    'og:article:author',
  );
  if (named && !/^https?:/.test(named)) return [named];
  const marked = all
    .filter(({ attributes }) => attributes.rel === 'author' || attributes.itemprop === 'author')
    .map(textOf);
  if (marked.some(Boolean)) return marked.filter((name) => name !== '' && name.length < 120).slice(0, 12);
  const byline = all.find(({ attributes }) => /(?:^|[\s_-])by-?line(?:$|[\s_-])/i.test(attributes.class ?? ''));
  const words = textOf(byline ?? null);
  return /^(?:by|von|par)\b/i.test(words) && words.length < 160 ? [words] : [];
}

/** The first `<time datetime>` of the page. */
function timeOf(all: readonly Element[]): string | null {
  return (
    all.find(({ name, attributes }) => name === 'time' && /^[0-9]{4}-[0-9]{2}/.test(attributes.datetime ?? ''))
      ?.attributes.datetime ?? null
  );
}

function absolute(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url.trim()) ? url.trim() : null;
}

function orNull(words: string): string | null {
  return words === '' ? null : words;
}
