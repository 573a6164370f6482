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
  /** Inside a paragraph or a heading: nothing in it starts another. */
  inline: boolean;
}

/** Elements that hold no text of the story whatever stands in them. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template head title meta link iframe object embed svg math canvas audio video button input select textarea dialog nav menu media-metadata media-reference media-producer nitf-table-metadata'.split(
    ' ',
  ),
);

/** Elements that begin a new paragraph and end the one before. */
export const BLOCKS: ReadonlyMap<string, Mark | null> = new Map<string, Mark | null>([
  ...'html body main article section div header footer aside address center details summary fieldset table caption thead tbody tfoot tr p lead hr ul ol dl dd dt block body.content body.head body.end media abstract note nitf-table blockgroup tagline'
    .split(' ')
    .map((name) => [name, null] as const),
  ...'h1 h2 h3 h4 h5 h6 hl1 hl2 subheadline'.split(' ').map((name) => [name, 'heading'] as const),
  ...'li'.split(' ').map((name) => [name, 'list-item'] as const),
  ...'blockquote bq block-quote'.split(' ').map((name) => [name, 'quote'] as const),
  ...'figure figcaption media-caption'.split(' ').map((name) => [name, 'caption'] as const),
]);

/**
 * Takes the text out of a marked-up body, paragraph by paragraph. What runs on in a line (links, emphasis) stays
 * together; line breaks that come in twos part paragraphs, as old pages have them; preformatted text is cut like wire text.
 */
export function collectParts(body: Element, skip: (element: Element) => boolean = () => false): Part[] {
  const parts: Part[] = [];
  const run = openRun(parts);
  const around: Around = { mark: 'none', cell: false, inline: false };
  walk(body, around, run, parts, skip);
  run.flush(around);
  return parts;
}

/** The paragraph that runs: its lines so far, each with how much of it is links. */
interface Run {
  add(words: string, linked: boolean): void;
  /** A line break of the page (`<br>`). */
  breakLine(): void;
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
    else if (child.name === 'br') run.breakLine();
    else if (child.name === 'pre') {
      run.flush(around);
      for (const part of readPreformatted(child)) parts.push(part);
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
  // The time above a story or an entry stands for itself, one inside a sentence does not.
  const apart = mark !== undefined || cell || (element.name === 'time' && !around.inline);
  if (!apart) {
    walk(element, around, run, parts, skip, isLink);
    return;
  }
  run.flush(around);
  const inside: Around = {
    mark: mark ?? around.mark,
    cell: cell || around.cell,
    inline: around.inline || element.name === 'p' || mark === 'heading',
  };
  walk(element, inside, run, parts, skip, isLink);
  run.flush(inside);
}

/** Where a word may be broken, and marks of byte order inside a text. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/g;

interface RunLine {
  words: string;
  linked: number;
}

function openRun(parts: Part[]): Run {
  let lines: RunLine[] = [{ words: '', linked: 0 }];
  return {
    add(words, linked) {
      const line = lines.at(-1)!;
      const written = words.replace(UNSEEN, '').replace(/\s+/g, ' ');
      line.words += written;
      if (linked) line.linked += written.length;
    },
    breakLine() {
      lines.push({ words: '', linked: 0 });
    },
    flush({ mark, cell }) {
      for (const { words, linked } of joinLines(lines))
        parts.push({ mark, text: words, linked: linked / words.length, cell });
      lines = [{ words: '', linked: 0 }];
    },
  };
}

/** Paragraphs end at two line breaks, or at one that follows a sentence's end. */
function joinLines(lines: readonly RunLine[]): RunLine[] {
  const paragraphs: RunLine[] = [];
  let goesOn = false;
  for (const { words, linked } of lines) {
    const bare = words.replace(/ {2,}/g, ' ').trim();
    const open = paragraphs.at(-1);
    if (bare === '') goesOn = false;
    else if (open && goesOn) {
      open.words += ` ${bare}`;
      open.linked += linked;
    } else paragraphs.push({ words: bare, linked });
    if (bare !== '') goesOn = !/[.!?:]["”’')\]]?$/.test(bare.slice(-3));
  }
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
