import { collectParts, lengthOf, type Part, partsOfText } from './collect-parts.ts';
import { composeArticle } from './compose-article.ts';
import { type Element, findElement, findElements, parseMarkup, rawTextOf, textOf } from './markup-tree.ts';
import { plain } from './read-ninjs.ts';
import type { ReadArticle } from './read-text.ts';
import { refuseEmpty } from './refuse-empty.ts';
import { severalStories } from './several-stories.ts';
import type { StorySource } from './story-source.ts';

/** Reads one item of an RSS feed (2.0, 1.0) or one entry of an Atom feed. */
export function readFeedItem(text: string, name: string, known: StorySource['known'] = {}): ReadArticle {
  const root = parseMarkup(text, { xml: true });
  const items = findElements(root, 'item', 'entry');
  if (items.length > 1) throw severalStories(items.length, name);
  const item = items[0];
  if (!item) throw refuseEmpty('an <item> or <entry>', 'a feed without any', name);
  const parts = readBody(item);
  if (parts.length === 0)
    throw refuseEmpty('text in the item (<content:encoded>, <description>, <content> or <summary>)', 'none', name);
  const feed = findElement(root, 'channel', 'feed');
  return composeArticle(parts, {
    format: item.name === 'entry' ? 'atom' : 'rss',
    headline: plain(words(item, 'title')),
    byline: readAuthors(item),
    outlet: words(item, 'source') ?? (feed && words(feed, 'title')) ?? known.outlet,
    published:
      words(item, 'pubDate') ??
      words(item, 'published') ??
      words(item, 'dc:date') ??
      words(item, 'issued') ??
      words(item, 'updated'),
    url: readLink(item),
    language:
      item.attributes['xml:lang'] ??
      words(item, 'dc:language') ??
      (feed && (words(feed, 'language') ?? feed.attributes['xml:lang'])) ??
      known.language,
  });
}

/** The longest of what the item carries: many feeds have a teaser in one place and the story in another. */
function readBody(item: Element): Part[] {
  const bodies = [
    'content:encoded',
    'content',
    'description',
    'summary',
    'yandex:full-text',
    'full-text',
    'encoded',
    'fulltext',
  ]
    .map((name) => child(item, name))
    .filter((body) => body !== null);
  const read = bodies.map(readMarkup).filter((parts) => lengthOf(parts) > 0);
  return read.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
}

/** XHTML as elements, HTML as escaped text, or plain text. */
function readMarkup(body: Element): Part[] {
  if (body.children.some((inner) => typeof inner !== 'string')) return dropTeasers(collectParts(body));
  const text = rawTextOf(body);
  return /<[a-z!/][^<>]{0,500}>|&[a-z]+;|&#/i.test(text)
    ? dropTeasers(collectParts(parseMarkup(text, { xml: false })))
    : partsOfText(text);
}

/** “Continue reading…”, “Read more”: a paragraph that is a link and nothing else. */
function dropTeasers(parts: readonly Part[]): Part[] {
  return parts.filter(({ linked, text }) => linked < 0.9 || text.length > 120);
}

function readAuthors(item: Element): string[] {
  const authors = item.children.filter(
    (inner): inner is Element => typeof inner !== 'string' && (inner.name === 'creator' || inner.name === 'author'),
  );
  return authors
    .map((author) =>
      textOf(findElement(author, 'name') ?? author)
        .replace(/^\S+@\S+\s*/, '')
        .replace(/^\((.*)\)$/, '$1'),
    )
    .filter(Boolean);
}

function readLink(item: Element): string | null {
  const links = item.children.filter(
    (inner): inner is Element => typeof inner !== 'string' && inner.name === 'link' && inner.prefix === '',
  );
  const alternate = links.find(({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate');
  const url = alternate?.attributes.href ?? links.map(textOf).find(Boolean) ?? words(item, 'guid') ?? words(item, 'id');
  return url && /^https?:/i.test(url) ? url : null;
}

function words(element: Element, name: string): string | null {
  const found = child(element, name);
  return found ? rawTextOf(found).trim() || null : null;
}

/** A child by its name as it is written: `media:description` is another thing than `description`. */
function child(element: Element, name: string): Element | null {
  const [prefix, local] = name.includes(':') ? name.split(':') : ['', name];
  const found = element.children.find(
    (inner) =>
      typeof inner !== 'string' &&
      inner.name === local &&
      (inner.prefix === prefix || (prefix === '' && inner.prefix === 'atom')),
  );
  return (found as Element | undefined) ?? null;
}
