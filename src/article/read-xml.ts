import { ReaderError } from '../errors.ts';
import { collectParts } from './collect-parts.ts';
import { composeArticle } from './compose-article.ts';
import { findElement, parseMarkup, textOf } from './markup-tree.ts';
import { readNitfElement } from './read-nitf.ts';
import type { ReadArticle } from './read-text.ts';

/** Reads XML of another root than those known, if there is NITF or a body of paragraphs in it: NewsML 1, wire envelopes. */
export function readXml(text: string, name: string): ReadArticle {
  const root = parseMarkup(text, { xml: true });
  const nitf = findElement(root, 'nitf');
  if (nitf) return readNitfElement(nitf, null, name);
  const body = findElement(root, 'body.content', 'DataContent', 'body', 'BODY', 'TEXT', 'text', 'content', 'story');
  const parts = body ? collectParts(body) : [];
  if (parts.length === 0)
    throw unknownRoot(root.children.find((child) => typeof child !== 'string')?.name ?? 'none', name);
  return composeArticle(parts, {
    format: 'xml',
    headline: textOf(findElement(root, 'HeadLine', 'headline', 'HEADLINE', 'hl1', 'title', 'TITLE')),
    byline: [textOf(findElement(root, 'ByLine', 'byline', 'BYLINE', 'author'))].filter(Boolean),
    published: textOf(findElement(root, 'DateId', 'pubdate', 'published', 'date', 'DATE', 'DATE_TIME', 'FirstCreated')),
    dateline: textOf(findElement(root, 'DateLine', 'dateline', 'DATELINE')),
    language: root.attributes['xml:lang'],
  });
}

function unknownRoot(root: string, name: string): ReaderError {
  return new ReaderError(
    'story-not-readable',
    `Expected NewsML-G2, NITF, RSS, Atom or XHTML, got XML with the root <${root}> and no text in it that could be a story (${name}). Convert it to one of these, or to plain text.`,
    { file: name },
  );
}
