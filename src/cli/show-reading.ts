import { makeHarmless } from '../exports/make-harmless.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { joinCutLines } from './join-cut-lines.ts';
import { listClaims } from './list-claims.ts';
import { listStatements } from './list-statements.ts';
import { markStatements } from './mark-statements.ts';
import { paint } from './paint.ts';
import { paintLines } from './paint-lines.ts';
import { wrapText } from './wrap-text.ts';

/** The screen that is shown on: its columns, and whether it has colours. */
export interface Screen {
  width: number;
  colour: boolean;
}

export const MARGIN: string = '  ';
/** Wider lines than this are hard to read. */
const WIDEST = 76;

/**
 * A story for the eye: where it is from, its text with the statements marked, and under it the statements, positions and
 * facts.
 *
 * @example
 * showReading(reading, 'story.txt', { width: 80, colour: false })
 */
export function showReading(reading: Reading, name: string, screen: Screen): string {
  const { colour } = screen;
  const column = columnOf(screen);
  const parts = [
    titleLines(reading, name, column, colour),
    storyLines(reading, column, colour),
    listStatements(reading, column, colour),
    listClaims('Positions', reading.positions, reading, column, colour),
    listClaims('Facts', reading.facts, reading, column, colour),
    messageLines(reading, column, colour),
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => [...part, '']);
  return lines.map((line) => (line === '' ? '\n' : `${MARGIN}${line}\n`)).join('');
}

/** How wide lines are on a screen, without the margin. */
export function columnOf({ width }: Screen): number {
  return Math.max(20, Math.min(width - 2 * MARGIN.length, WIDEST));
}

/** "harbour.txt · Coastal Wire · 2031-03-05" over a rule. */
export function titleLines({ article }: Reading, name: string, column: number, colour: boolean): string[] {
  const told = [name, article.outlet ?? article.agency, article.published].filter((part) => part !== null);
  const title = makeHarmless(told.join(' · ')).replaceAll('\n', ' ');
  const lines = wrapText(title, column).map(({ start, end }) => title.slice(start, end));
  return [...lines, '─'.repeat(column)].map((line) => paint(line, 'quiet', colour));
}

function storyLines({ article, statements, times }: Reading, column: number, colour: boolean): string[] {
  const text = joinCutLines(makeHarmless(article.text));
  const shown = text.slice(0, text.trimEnd().length);
  const marked = markStatements(shown, statements, colour, findHeadline(article), times);
  const pieces = marked.map(({ text: words, style }) => ({ text: closeGaps(words), style }));
  const lines = paintLines(pieces, column, colour);
  return lines.slice(lines.findIndex((line) => line !== ''));
}

/** Many blank lines made one; the first and last line may go on in the pieces before and after. */
function closeGaps(text: string): string {
  const lines = text.split('\n');
  const isBlank = (i: number): boolean => i > 0 && i < lines.length - 1 && lines[i]!.trim() === '';
  return lines.filter((_, i) => !isBlank(i) || !isBlank(i - 1)).join('\n');
}

/** The headline where the text begins with it; of some formats the text has the paragraphs alone. */
function findHeadline({ text, headline }: Reading['article']): Span | null {
  const start = text.length - text.trimStart().length;
  return headline && text.startsWith(headline, start) ? { start, end: start + headline.length } : null;
}

function messageLines({ messages }: Reading, column: number, colour: boolean): string[] {
  return messages.flatMap(({ rule, text }) => {
    const note = makeHarmless(`${rule}: ${text}`).replaceAll('\n', ' ');
    return wrapText(note, column).map(({ start, end }) => paint(note.slice(start, end), 'quiet', colour));
  });
}
