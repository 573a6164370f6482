import { collectParts } from './collect-parts.ts';
import { composeArticle } from './compose-article.ts';
import { type Element, findElement, findElements, parseMarkup, textOf } from './markup-tree.ts';
import type { ReadArticle } from './read-text.ts';
import { refuseEmpty } from './refuse-empty.ts';

/** What the frame around a NITF document says of it: NewsML-G2's metadata. */
export interface NitfFrame {
  format: string;
  headline: string | null;
  byline: readonly string[];
  agency: string | null;
  outlet: string | null;
  published: string | null;
  url: string | null;
  language: string | null;
  dateline: string | null;
}

/** Reads a NITF document, the News Industry Text Format of the IPTC. */
export function readNitf(text: string, name: string): ReadArticle {
  const root = parseMarkup(text, { xml: true });
  const nitf = findElement(root, 'nitf');
  if (!nitf) throw refuseEmpty('a <nitf> element', 'none', name);
  return readNitfElement(nitf, null, name);
}

/** Reads a `<nitf>` element; what it says of itself goes before what its frame says. */
export function readNitfElement(nitf: Element, frame: NitfFrame | null, name: string): ReadArticle {
  const head = findElement(nitf, 'body.head');
  const content = findElement(nitf, 'body.content') ?? findElement(nitf, 'body') ?? nitf;
  const parts = collectParts(
    content,
    ({ name: inner }) => inner === 'body.head' || inner === 'head' || inner === 'body.end',
  );
  if (parts.length === 0) throw refuseEmpty('paragraphs in <body.content>', 'none', name);
  const bylines = head ? findElements(head, 'byline').map(readByline) : [];
  return composeArticle(parts, {
    format: frame?.format ?? 'nitf',
    headline:
      orNull(textOf(head && findElement(head, 'hl1', 'hedline'))) ??
      frame?.headline ??
      textOf(findElement(nitf, 'title')),
    byline: bylines.some(Boolean) ? bylines : frame?.byline,
    agency: orNull(textOf(head && findElement(head, 'distributor'))) ?? frame?.agency,
    outlet: orNull(attribute(nitf, 'pubdata', 'name')) ?? frame?.outlet,
    published: publishedOf(nitf, head) ?? frame?.published,
    url: orNull(attribute(nitf, 'pubdata', 'ex-ref')) ?? frame?.url,
    language: nitf.attributes.baselang ?? nitf.attributes['xml:lang'] ?? frame?.language,
    dateline: orNull(textOf(head && findElement(head, 'dateline'))) ?? frame?.dateline,
  });
}

/** `<byttl>` is an office, in or behind the byline. */
function readByline(byline: Element): string {
  const persons = findElements(byline, 'person').map(textOf);
  if (persons.length > 0) return persons.join(' and ');
  return textOf({
    ...byline,
    children: byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl'),
  }).replace(/[,\s]+$/, '');
}

function publishedOf(nitf: Element, head: Element | null): string | null {
  const candidates = [
    attribute(nitf, 'date.issue', 'norm'),
    attribute(nitf, 'pubdata', 'date.publication'),
    attribute(nitf, 'date.release', 'norm'),
    head ? attribute(head, 'story.date', 'norm') : '',
    textOf(head && findElement(head, 'story.date')),
  ];
  return candidates.find(Boolean) ?? null;
}

function attribute(element: Element, name: string, attribute: string): string {
  return findElement(element, name)?.attributes[attribute] ?? '';
}

function orNull(words: string): string | null {
  return words === '' ? null : words;
}
