/** What a story's text is written in, as `Article.format` names it; `json` for simple objects and unknown ones. */
export type Format = 'text' | 'markdown' | 'html' | 'ninjs' | 'newsml-g2' | 'nitf' | 'rss' | 'atom' | 'json' | 'xml';

/** Root elements by local name. */
const ROOTS: Readonly<Record<string, Format>> = {
  html: 'html',
  newsitem: 'newsml-g2',
  newsmessage: 'newsml-g2',
  packageitem: 'newsml-g2',
  contentset: 'newsml-g2',
  inlinexml: 'newsml-g2',
  itemset: 'newsml-g2',
  nitf: 'nitf',
  rss: 'rss',
  rdf: 'rss',
  channel: 'rss',
  item: 'rss',
  feed: 'atom',
  entry: 'atom',
};

/** Elements that only a fragment of a page begins with. */
const HTML_FRAGMENTS = new Set(
  'head body article main section header div p span h1 h2 h3 table ul ol blockquote center font a b i em strong br hr img figure meta link script style title base'.split(
    ' ',
  ),
);

/**
 * Recognises a story's format by its first characters; the name's ending decides only where they leave it open.
 *
 * @example
 * recogniseFormat('<?xml version="1.0"?><rss version="2.0">') // 'rss'
 * recogniseFormat('MOSCOW, March 5 (Reuters) - A region') // 'text'
 */
export function recogniseFormat(text: string, name = ''): Format {
  const start = text.search(/\S/);
  if (start < 0) return 'text';
  if (text[start] === '<') return ofMarkup(text, start, name);
  if (text[start] === '{' && /^\{\s{0,1000}(?:"|\}|$)/.test(text.slice(start, start + 1_100))) return 'json';
  if (text[start] === '[' && /^\[\s{0,1000}(?:[{\]]|$)/.test(text.slice(start, start + 1_100))) return 'json';
  if (/\.html?$/i.test(name) && /<\/(?:p|div|body|html)>/i.test(text.slice(0, 100_000))) return 'html';
  return (text.slice(0, 50_000).match(/<\/p>/gi)?.length ?? 0) >= 2 ? 'html' : 'text';
}

function ofMarkup(text: string, start: number, name: string): Format {
  const at = skipProlog(text, start);
  const tag = /^<(?:[\w.-]{1,60}:)?([A-Za-z][\w.-]{0,60})(?=[\s/>])/.exec(text.slice(at, at + 140));
  if (/^<!doctype\s{1,20}html/i.test(text.slice(start, start + 40))) return 'html';
  const root = tag?.[1]?.toLowerCase();
  if (root === undefined) return at > start ? 'xml' : 'text';
  const known = ROOTS[root];
  if (known) return known;
  if (HTML_FRAGMENTS.has(root)) return 'html';
  const xml = at > start || /\.xml$/i.test(name) || /\bxmlns\b/.test(text.slice(at, at + 500));
  return xml || text.trimEnd().endsWith(`</${tag![0].slice(1)}>`) ? 'xml' : 'text';
}

/** Past the declaration, comments and document type to the root element. */
function skipProlog(text: string, start: number): number {
  let at = start;
  for (let i = 0; i < 50; i++) {
    const end = endOfProlog(text, at);
    if (end <= at) break;
    at = end;
    while (at < text.length && /\s/.test(text[at]!)) at++;
  }
  return at;
}

function endOfProlog(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at);
  if (text.startsWith('<?', at)) return after(text, '>', at);
  if (!text.startsWith('<!', at)) return at;
  const close = text.indexOf('>', at);
  const subset = text.indexOf('[', at);
  return subset >= 0 && subset < close ? after(text, ']', subset, '>') : close + 1;
}

/** Behind these marks, one after the other; -1 where one is missing. */
function after(text: string, mark: string, from: number, then = ''): number {
  const at = text.indexOf(mark, from);
  if (at < 0) return -1;
  const next = then === '' ? at : text.indexOf(then, at + mark.length);
  return next < 0 ? -1 : next + (then === '' ? mark.length : then.length);
}
