import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { ReaderError } from '../errors.ts';

/** An element of an HTML or XML document. Names are without namespace prefix, in HTML in small letters. */
export interface Element {
  name: string;
  /** The prefix written before the name, `content` in `content:encoded`, or nothing. */
  prefix: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
  /** Where it stands in the parsed text. */
  start: number;
  end: number;
  /** Its closing tag was there. */
  closed: boolean;
}

/** News pages and agency formats stay below 100; each level costs stack in what walks the tree. */
const DEEPEST = 1_500;

/**
 * Parses HTML or XML into a tree: leniently, in one pass, without fetching or expanding anything. A document type's own
 * entities are left as they stand, so a small file cannot grow.
 *
 * @throws ReaderError where elements are nested deeper than any story's
 */
export function parseMarkup(text: string, { xml }: { xml: boolean }): Element {
  const root: Element = {
    name: '',
    prefix: '',
    attributes: {},
    children: [],
    start: 0,
    end: text.length,
    closed: true,
  };
  const open: Element[] = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > DEEPEST) throw tooDeep(parser.startIndex);
        const element = name === 'br' ? BREAK : openElement(name, attributes, parser.startIndex, text.length);
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext: (words) => addText(open.at(-1)!, words),
      onclosetag: (_name, implied) => {
        const element = open.pop()!;
        if (element === BREAK) return;
        element.end = implied ? parser.startIndex : parser.endIndex + 1;
        element.closed = !implied;
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(text);
  if (xml) decodeNamed(root);
  return root;
}

/** A page of old may have more line breaks than all else; they are all this one. */
const BREAK: Element = { name: 'br', prefix: '', attributes: {}, children: [], start: 0, end: 0, closed: true };

function openElement(name: string, attributes: Record<string, string>, start: number, end: number): Element {
  return { ...splitName(name), attributes, children: [], start, end, closed: false };
}

function splitName(name: string): { name: string; prefix: string } {
  const colon = name.indexOf(':');
  return colon < 0 ? { name, prefix: '' } : { name: name.slice(colon + 1), prefix: name.slice(0, colon) };
}

/** The parser gives text in pieces, one an entity; together they are one child. */
function addText({ children }: Element, words: string): void {
  const last = children.length - 1;
  if (typeof children[last] === 'string') children[last] += words;
  else children.push(words);
}

/** News in XML uses HTML's entities (`&nbsp;`, `&mdash;`), which its document types declare. */
function decodeNamed(element: Element): void {
  for (const [i, child] of element.children.entries()) {
    if (typeof child !== 'string') decodeNamed(child);
    else if (child.includes('&')) element.children[i] = decodeHTMLStrict(child);
  }
}

function tooDeep(offset: number): ReaderError {
  return new ReaderError(
    'story-not-readable',
    `Expected elements nested at most ${DEEPEST} deep, got more (at character ${offset}). No news page or agency file is like this; check where it comes from.`,
    { offset },
  );
}

/** Every element below this one, in document order. */
export function* descendants(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* descendants(child);
  }
}

/** The first element of one of these names below this one. */
export function findElement(element: Element, ...names: string[]): Element | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (names.includes(child.name)) return child;
    const below = findElement(child, ...names);
    if (below) return below;
  }
  return null;
}

/** Every element of one of these names below this one, none inside another. */
export function findElements(element: Element, ...names: string[]): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return names.includes(child.name) ? [child] : findElements(child, ...names);
  });
}

/** The element's own text and that of all below it, with white space as one space. */
export function textOf(element: Element | null): string {
  return element ? rawTextOf(element).replace(/\s+/g, ' ').trim() : '';
}

/** The same with white space as it stands. */
export function rawTextOf(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts.join('');
}

function collect({ children }: Element, parts: string[]): void {
  for (const child of children) {
    if (typeof child === 'string') parts.push(child);
    else collect(child, parts);
  }
}
