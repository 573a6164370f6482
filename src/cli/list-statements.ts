import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Statement } from '../statements/index.ts';
import { makeHarmless } from './make-harmless.ts';
import { markOf, paint, type Style } from './paint.ts';
import { shorten, widthOf } from './wrap-text.ts';

/** More characters than any line shows, so that a content of a megabyte is not measured whole. */
const ENOUGH = 2000;

interface Cell {
  text: string;
  style: Style;
}

/**
 * The statements of a reading, two lines each: number, source, cue and what it is; under them the words said, as far as
 * the line holds.
 *
 * @example
 * //  1  *Ana Lopes* _said_                     indirect communication
 * //     [the islands will vote]
 */
export function listStatements({ article, statements }: Reading, column: number, colour: boolean): string[] {
  const digits = String(statements.length).length;
  const numbers = new Map(statements.map(({ id }, i) => [id, i + 1]));
  const room = column - digits - 2;
  return statements.flatMap((statement, i) => {
    const number = paint(String(i + 1).padStart(digits), 'strong', colour);
    const content = `[${wordsOf(article.text, statement.content, room - 2)}]`;
    const [first, ...rest] = headLines(article.text, statement, describe(statement, numbers), room, colour);
    const under = [...rest, paint(content, 'content', colour)];
    return [`${number}  ${first}`, ...under.map((line) => `${' '.repeat(digits + 2)}${line}`)];
  });
}

/** Who and how at the left, what kind of statement at the right; one under the other where there is no room for both. */
function headLines(text: string, statement: Statement, kind: string, room: number, colour: boolean): string[] {
  const left = [...who(text, statement, room), ...how(text, statement, room)];
  const used = widthOf(left.map(({ text: words, style }) => words + markOf(style, colour).repeat(2)).join(' '));
  const shown = left.map((part) => show(part, colour)).join(' ');
  const gap = room - used - widthOf(kind);
  if (gap < 2) return [shown, paint(shorten(kind, room), 'quiet', colour)];
  return [`${shown}${' '.repeat(gap)}${paint(kind, 'quiet', colour)}`];
}

function who(text: string, { source, speaker }: Statement, room: number): Cell[] {
  const words = source.length > 0 ? [cell(wordsOf(text, source, Math.floor(room * 0.6)), 'source')] : [];
  const named = speaker === null ? [] : [cell(`(${makeHarmless(speaker)})`, 'plain')];
  const nobody = words.length + named.length === 0 ? [cell('no source', 'quiet')] : [];
  return [...words, ...named, ...nobody];
}

function how(text: string, { cue }: Statement, room: number): Cell[] {
  return cue.length > 0 ? [cell(wordsOf(text, cue, Math.floor(room * 0.3)), 'cue')] : [];
}

function describe({ kind, type, polarity, continues }: Statement, numbers: Map<string, number>): string {
  const denied = polarity === 'denied' ? 'denied ' : '';
  const goesOn = continues === null ? '' : `, continues ${numbers.get(continues) ?? makeHarmless(continues)}`;
  return `${denied}${kind} ${type}${goesOn}`;
}

function wordsOf(text: string, spans: readonly Span[], width: number): string {
  const words = spans.map(({ start, end }) => text.slice(start, Math.min(end, start + ENOUGH)));
  return shorten(makeHarmless(words.join(' … ')), width);
}

function cell(text: string, style: Style): Cell {
  return { text, style };
}

function show({ text, style }: Cell, colour: boolean): string {
  const mark = markOf(style, colour);
  return `${mark}${paint(text, style, colour)}${mark}`;
}
