import { makeHarmless } from '../exports/make-harmless.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Statement } from '../statements/index.ts';
import { layHead } from './lay-head.ts';
import type { Cast } from './name-entity.ts';
import { paint } from './paint.ts';
import { tellSpeaker } from './tell-speaker.ts';
import { shorten } from './wrap-text.ts';

/** More characters than any line shows, so that a content of a megabyte is not measured whole. */
const ENOUGH = 2000;

/**
 * The statements of a reading: number, who speaks for whom, to whom, by what and when, and what kind of statement it is;
 * under them the words said, as far as the line holds.
 *
 * @example
 * //  1  *Ana Lopes* for Oriel, to reporters       indirect communication
 * //     [the islands will vote]
 */
export function listStatements({ article, statements, entities }: Reading, column: number, colour: boolean): string[] {
  const digits = String(statements.length).length;
  const numbers = new Map(statements.map(({ id }, i) => [id, i + 1]));
  const cast: Cast = new Map(entities.map((entity) => [entity.id, entity]));
  const room = column - digits - 2;
  return statements.flatMap((statement, i) => {
    const number = paint(String(i + 1).padStart(digits), 'strong', colour);
    const content = `[${wordsOf(article.text, statement.content, room - 2)}]`;
    const who = tellSpeaker(statement, cast, wordsOf(article.text, statement.source, room - 2), colour);
    const [first, ...rest] = layHead(who, describe(statement, numbers), room, colour);
    const under = [...rest, paint(content, 'content', colour)];
    return [`${number}  ${first}`, ...under.map((line) => `${' '.repeat(digits + 2)}${line}`)];
  });
}

/** "denied indirect communication, continues 3"; "continues s3" where statements are not numbered. */
export function describe(
  { kind, type, polarity, continues, question }: Statement,
  numbers: ReadonlyMap<string, number> = new Map(),
): string {
  const denied = polarity === 'denied' ? 'denied ' : '';
  const goesOn = continues === null ? '' : `, continues ${numbers.get(continues) ?? makeHarmless(continues)}`;
  return `${denied}${kind} ${type}${question === null ? '' : ', an answer'}${goesOn}`;
}

/** The words of some stretches, as far as `width` columns hold. */
export function wordsOf(text: string, spans: readonly Span[], width: number): string {
  const words = spans.map(({ start, end }) => text.slice(start, Math.min(end, start + ENOUGH)));
  return shorten(makeHarmless(words.join(' … ')), width);
}
