import { cutStretches, type Mark } from './cut-stretches.ts';
import { type Element, rawTextOf } from './markup-tree.ts';

/** A paragraph, heading, item … taken out of a marked-up document. */
export interface Part {
  mark: Mark;
  text: string;
  /** The share of its characters that are links. */
  linked: number;
  /** It stands inside a cell of a table. */
  cell: boolean;
}

/** Where the walk stands: what the elements around say of the text in them. */
interface Around {
  mark: Mark;
  cell: boolean;
}

/** Elements that hold no text of the story whatever stands in them. */
const SILENT = new Set(
  'script style noscript template head title meta link iframe object embed svg math canvas audio video button input select textarea dialog nav menu media-metadata media-reference media-producer nitf-table-metadata'.split(
    ' ',
  ),
);

/** Elements that begin a new paragraph and end the one before. */
const BLOCKS = new Map<string, Mark | null>([
  ...'html body main article section div header footer aside address center details summary fieldset figure table caption thead tbody tfoot tr p lead hr ul ol dl dd dt block body.content body.head body.end media abstract note nitf-table blockgroup tagline'
    .split(' ')
    .map((name) => [name, null] as const),
  ...'h1 h2 h3 h4 h5 h6 hl1 hl2 subheadline'.split(' ').map((name) => [name, 'heading'] as const),
  ...'li'.split(' ').map((name) => [name, 'list-item'] as const),
  ...'blockquote bq block-quote'.split(' ').map((name) => [name, 'quote'] as const),
  ...'figcaption media-caption'.split(' ').map((name) => [name, 'caption'] as const),
]);

/**
 * Takes the text out of a marked-up body, paragraph by paragraph. What runs on in a line (links, emphasis) stays
 * together; line breaks that come in twos part paragraphs, as old pages have them; preformatted text is cut like wire text.
 */
export function collectParts(body: Element, skip: (element: Element) => boolean = () => false): Part[] {
  const parts: Part[] = [];
  const run = openRun(parts);
  walk(body, { mark: 'none', cell: false }, run, parts, skip);
  run.flush({ mark: 'none', cell: false });
  return parts;
}

interface Run {
  add(words: string, linked: boolean): void;
  /** Ends the paragraph that runs, if any. */
  flush(around: Around): void;
}

function walk(
  element: Element,
  around: Around,
  run: Run,
  parts: Part[],
  skip: (element: Element) => boolean,
  linked = false,
): void {
  for (const child of element.children) {
    if (typeof child === 'string') run.add(child, linked);
    else if (child.name === 'br') run.add('\n', false);
    else if (child.name === 'pre') {
      run.flush(around);
      parts.push(...readPreformatted(child));
    } else if (!SILENT.has(child.name) && !skip(child)) walkInto(child, around, run, parts, skip, linked);
  }
}

function walkInto(
  element: Element,
  around: Around,
  run: Run,
  parts: Part[],
  skip: (element: Element) => boolean,
  linked: boolean,
): void {
  const isLink = linked || element.name === 'a';
  const cell = element.name === 'td' || element.name === 'th';
  const mark = BLOCKS.get(element.name);
  if (mark === undefined && !cell) {
    walk(element, around, run, parts, skip, isLink);
    return;
  }
  run.flush(around);
  const inside: Around = { mark: mark ?? around.mark, cell: cell || around.cell };
  walk(element, inside, run, parts, skip, isLink);
  run.flush(inside);
}

function openRun(parts: Part[]): Run {
  let pieces: string[] = [];
  let links = 0;
  let length = 0;
  return {
    add(words, linked) {
      // A line break of the source is a space, one of the page (`<br>`) stays.
      const written = words === '\n' ? '\n' : words.replace(/[ \t\r\n\f]+/g, ' ');
      pieces.push(written);
      length += written.length;
      if (linked) links += written.length;
    },
    flush({ mark, cell }) {
      if (pieces.length === 0) return;
      const share = length === 0 ? 0 : links / length;
      for (const text of splitBreaks(pieces.join(''))) parts.push({ mark, text, linked: share, cell });
      pieces = [];
      links = 0;
      length = 0;
    },
  };
}

/** Paragraphs end at two line breaks, or at one that follows a sentence's end. */
function splitBreaks(words: string): string[] {
  const lines = words.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    if (open !== '' && (line === '' || /[.!?:]["”’')\]]?$/.test(open.slice(-3)))) {
      paragraphs.push(open);
      open = '';
    }
    if (line !== '') open = open === '' ? line : `${open} ${line}`;
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs;
}

function readPreformatted(element: Element): Part[] {
  const text = rawTextOf(element);
  return cutStretches(text).map(({ start, end, mark }) => ({
    mark,
    text: text.slice(start, end).replace(/\s+/g, ' '),
    linked: 0,
    cell: false,
  }));
}

/** The parts of a text that has no marks of its own. */
export function partsOfText(text: string): Part[] {
  return cutStretches(text).map(({ start, end, mark }) => ({
    mark,
    text: text.slice(start, end).replace(/\s+/g, ' '),
    linked: 0,
    cell: false,
  }));
}

export function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
