import { collectParts, type Part, partsOfText } from './collect-parts.ts';
import { composeArticle } from './compose-article.ts';
import { type Element, findElement, findElements, parseMarkup, rawTextOf, textOf } from './markup-tree.ts';
import { type NitfFrame, readNitfElement } from './read-nitf.ts';
import type { ReadArticle } from './read-text.ts';
import { refuseEmpty } from './refuse-empty.ts';
import { severalStories } from './several-stories.ts';

/** Reads a news item of NewsML-G2, or the bare content of one: NITF, XHTML or plain text inside it. */
export function readNewsmlG2(text: string, name: string): ReadArticle {
  const root = parseMarkup(text, { xml: true });
  const items = findElements(root, 'newsItem').filter((one) => findElement(one, 'contentSet', 'contentMeta'));
  if (items.length > 1) throw severalStories(items.length, name);
  const item = items[0] ?? root;
  const frame = readFrame(item);
  const nitf = findElement(item, 'nitf');
  if (nitf) return readNitfElement(nitf, frame, name);
  const parts = readContent(item);
  if (parts.length > 0) return composeArticle(parts, frame);
  throw refuseEmpty('text in <inlineXML> or <inlineData>', whatElse(item), name);
}

/** XHTML in `<inlineXML>`, plain text or escaped HTML in `<inlineData>`. */
function readContent(item: Element): Part[] {
  const content = findElement(item, 'contentSet') ?? (findElement(item, 'inlineXML', 'inlineData') ? item : null);
  if (!content) return [];
  const inline = findElements(content, 'inlineXML')
    .map((xml) => collectParts(findElement(xml, 'body') ?? xml))
    .find((parts) => parts.length > 0);
  if (inline) return inline;
  const data = findElements(content, 'inlineData')
    .map(readData)
    .find((parts) => parts.length > 0);
  return data ?? [];
}

function readData(data: Element): Part[] {
  const text = rawTextOf(data);
  const isHtml = /html/.test(data.attributes.contenttype ?? '') || /<\/?p\b/i.test(text);
  return isHtml ? collectParts(parseMarkup(text, { xml: false })) : partsOfText(text);
}

function readFrame(item: Element): NitfFrame {
  const meta = findElement(item, 'contentMeta') ?? item;
  const itemMeta = findElement(item, 'itemMeta');
  const by = own(meta, 'by').map(textOf);
  const creators = own(meta, 'creator').map(nameOf).filter(Boolean);
  return {
    format: 'newsml-g2',
    headline:
      own(meta, 'headline').map(textOf).find(Boolean) ??
      (itemMeta && own(itemMeta, 'title').map(textOf).find(Boolean)) ??
      null,
    byline: by.length > 0 ? by : creators,
    agency: own(meta, 'infoSource').map(nameOf).find(Boolean) ?? null,
    outlet: (itemMeta && own(itemMeta, 'provider').map(nameOf).find(Boolean)) ?? null,
    published:
      stamp(meta, 'contentCreated') ??
      (itemMeta && (stamp(itemMeta, 'firstCreated') ?? stamp(itemMeta, 'versionCreated'))) ??
      null,
    url: itemMeta
      ? (findElements(itemMeta, 'link').find(
          ({ attributes }) =>
            /seeAlso|canonical|web/i.test(attributes.rel ?? '') && /html/.test(attributes.contenttype ?? ''),
        )?.attributes.href ?? null)
      : null,
    language: findElement(meta, 'language')?.attributes.tag ?? item.attributes['xml:lang'] ?? null,
    dateline: own(meta, 'dateline').map(textOf).find(Boolean) ?? own(meta, 'located').map(nameOf).find(Boolean) ?? null,
  };
}

/** The children of this name, not those further down: a subject has a name too. */
function own(element: Element, name: string): Element[] {
  return element.children.filter((child): child is Element => typeof child !== 'string' && child.name === name);
}

function nameOf(element: Element): string {
  return textOf(own(element, 'name')[0] ?? null);
}

function stamp(element: Element, name: string): string | null {
  return own(element, name).map(textOf).find(Boolean) ?? null;
}

function whatElse(item: Element): string {
  const kind = findElement(item, 'itemClass')?.attributes.qcode?.replace(/^.*:/, '');
  if (kind && kind !== 'text') return `a ${kind} without a story`;
  return findElement(item, 'remoteContent') ? 'only links to content kept elsewhere' : 'none';
}
