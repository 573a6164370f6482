import type { Span } from '../span.ts';
import { cutLines, type Line, trimSpan } from './cut-lines.ts';
import { isFrameLine } from './name-frame-line.ts';

/** What the mark at a stretch's start says: `#`, `>`, `-`, a symbol of a legend or table, or nothing. */
export type Mark = 'none' | 'heading' | 'quote' | 'list-item' | 'caption' | 'note';

/** Lines that belong together: a paragraph on one line or broken over several, a heading, an item of a list. */
export interface Stretch extends Span {
  mark: Mark;
  lines: number;
  /** A blank line, a rule or the text's edge stands before it, after it. */
  gapBefore: boolean;
  gapAfter: boolean;
}

/**
 * Cuts a text into stretches. Paragraphs may be parted by blank lines, by single line ends or by indentation, and may be
 * hard-wrapped: which of these a text does is seen from the lengths of all its lines.
 *
 * @example
 * cutStretches('# Title\n\nOne line.\nAnother.').map(({ start, end, mark }) => [start, end, mark])
 * // [[2, 7, 'heading'], [9, 18, 'none'], [19, 27, 'none']]
 */
export function cutStretches(text: string): Stretch[] {
  const lines = markLines(text, cutLines(text));
  const width = wrapWidth(text, lines);
  const stretches: Stretch[] = [];
  for (const [i, line] of lines.entries()) {
    const last = stretches.at(-1);
    if (last && i > 0 && continues(text, lines, i, width)) {
      last.end = line.end;
      last.lines++;
      continue;
    }
    if (last) last.gapAfter = line.afterBlank;
    stretches.push({
      start: line.start,
      end: line.end,
      mark: line.mark,
      lines: 1,
      gapBefore: line.afterBlank,
      gapAfter: true,
    });
  }
  return stretches;
}

interface MarkedLine extends Line {
  mark: Mark;
  /** Its last line break could be one of a wrapped paragraph: no date, byline or code of the story's frame. */
  frame: boolean;
}

/** Most that a wrapped line holds: wires break at 60 to 80 columns, some mail and editors at up to 132. */
const WIDEST = 132;

/** Frame lines are looked for in this many lines at the text's head. */
const HEAD_LINES = 14;

const MARKS: readonly { pattern: RegExp; mark: Mark }[] = [
  { pattern: /^#{1,6}[ \t]+(?=\S)/, mark: 'heading' },
  { pattern: /^>+[ \t]?(?=\S)/, mark: 'quote' },
  { pattern: /^(?:[-*+•·▪◦‣●■►➤][ \t]+|[•▪◦‣●►➤])(?=\S)/u, mark: 'list-item' },
  { pattern: /^--[ \t]+(?=\S)/, mark: 'list-item' },
  { pattern: /^(?:[0-9]{1,3}|[a-z])[.)][ \t]+(?=\S)/, mark: 'list-item' },
  { pattern: /^[\u2580-\u259f\u25a0-\u25a9]{1,4}[ \t\u00a0]+(?=\S)/u, mark: 'caption' },
  { pattern: /^!\[/, mark: 'caption' },
  { pattern: /^\|(?=.*\|)/, mark: 'note' },
];

/** Finds the mark at each line's start and leaves rules out: a rule parts what stands around it as a blank line does. */
function markLines(text: string, lines: Line[]): MarkedLine[] {
  const marked: MarkedLine[] = [];
  let afterRule = false;
  for (const line of lines) {
    if (isRule(text, line)) {
      afterRule = true;
      continue;
    }
    marked.push(markLine(text, line, afterRule, marked.length < HEAD_LINES));
    afterRule = false;
  }
  return marked;
}

/** “---”, “* * *”, “=====”: marks and nothing else. */
function isRule(text: string, { start, end }: Span): boolean {
  if (end - start > 400) return false;
  return /^[-=_*~#+.—–─━•·\s]+$/u.test(text.slice(start, end));
}

function markLine(text: string, line: Line, afterRule: boolean, inHead: boolean): MarkedLine {
  const afterBlank = line.afterBlank || afterRule;
  const head = text.slice(line.start, Math.min(line.end, line.start + 200));
  const frame = inHead && line.end - line.start <= 200 && isFrameLine(head);
  for (const { pattern, mark } of MARKS) {
    const match = pattern.exec(head);
    const rest =
      match && trimSpan(text, line.start + (mark === 'note' || head[0] === '!' ? 0 : match[0].length), line.end);
    if (rest) return { ...line, ...rest, afterBlank, mark, frame };
  }
  return { ...line, afterBlank, mark: 'none', frame };
}

/**
 * The column at which the text is hard-wrapped, or 0 where it is not. In a wrapped text few lines are long, most lines that
 * another follows break off inside a sentence, and most of these could not have taken the next one's first word.
 */
function wrapWidth(text: string, lines: readonly MarkedLine[]): number {
  const long = lines.filter((line) => columns(line) > WIDEST).length;
  if (long * 10 > lines.length) return 0;
  const pairs = pairsOf(lines);
  const width = pairs.reduce((most, [line]) => Math.max(most, columns(line)), 0);
  const broken = pairs.filter(([line]) => !endsSentence(text, line));
  const full = broken.filter(([line, next]) => isFull(text, line, next, width));
  const wrapped = broken.length * 2 >= pairs.length && full.length * 10 >= broken.length * 6;
  const enough = full.length > 1 || (width > 55 && full.some(([, next]) => startsLow(text, next)));
  return width >= 40 && wrapped && enough ? width : 0;
}

/** Lines with the one right below each, where a paragraph could run over both. */
function pairsOf(lines: readonly MarkedLine[]): (readonly [MarkedLine, MarkedLine])[] {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const parted = !next || next.afterBlank || next.mark !== 'none' || next.frame || line.frame;
    return parted || columns(line) > WIDEST ? [] : [[line, next] as const];
  });
}

function endsSentence(text: string, { start, end }: Span): boolean {
  return /[.!?:]["”’')\]*_]*$/u.test(text.slice(Math.max(start, end - 4), end));
}

function columns({ indent, start, end }: MarkedLine): number {
  return indent + end - start;
}

/** The line could not have taken the next line's first word, give or take a little; or the next goes on in lower case. */
function isFull(text: string, line: MarkedLine, next: MarkedLine, width: number): boolean {
  return columns(line) + 1 + firstWordLength(text, next) > width - 3 || startsLow(text, next);
}

function firstWordLength(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && text[at] !== ' ' && text[at] !== '\t') at++;
  return at - start;
}

function startsLow(text: string, { start }: Span): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2));
}

/** Whether line `i` goes on where the line before broke off. */
function continues(text: string, lines: readonly MarkedLine[], i: number, width: number): boolean {
  const line = lines[i]!;
  const before = lines[i - 1]!;
  if (line.afterBlank || line.frame || before.frame || before.mark === 'heading') return false;
  if (before.mark === 'quote' && line.mark === 'quote') return width > 0 && isFull(text, before, line, width);
  if (line.mark !== 'none' || before.mark === 'caption' || before.mark === 'note') return false;
  if (columns(before) > WIDEST || text.startsWith('((', line.start)) return false;
  if (width === 0)
    return (
      before.end - before.start >= 25 &&
      startsLow(text, line) &&
      !/[.!?:;"”’]$/u.test(text.slice(before.end - 1, before.end))
    );
  const deeper = before.mark === 'none' && line.indent > before.indent + 1;
  return !deeper && isFull(text, before, line, width);
}
