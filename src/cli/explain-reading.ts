import { makeHarmless } from '../exports/make-harmless.ts';
import { suggestNearest } from '../exports/suggest-nearest.ts';
import type { TimeExpression } from '../index.ts';
import type { Reading } from '../reading.ts';
import { explainClaim } from './explain-claim.ts';
import { type Entry, explainEntity, placeOf } from './explain-entity.ts';
import { explainStatement } from './explain-statement.ts';
import { wordsOf } from './list-statements.ts';
import type { Cast } from './name-entity.ts';
import { paint } from './paint.ts';
import { columnOf, MARGIN, type Screen, titleLines } from './show-reading.ts';
import { wrapText } from './wrap-text.ts';

const INDENT = '    ';

/**
 * Why each thing was read: under every statement, position, fact, entity and time the rules, register entries and weights
 * that decided, in order. With an id, of that one alone.
 *
 * @example
 * // s2
 * //     *Ana Lopez-Hale*, to reporters
 * //     ["We rushed nothing,"]
 * //     labeller: "said" is a cue (communication, 1)
 * //     name: "Ana Lopez-Hale" taken for a person
 */
export function explainReading(reading: Reading, name: string, screen: Screen, only: string | null): string {
  const column = columnOf(screen);
  const { colour } = screen;
  const cast: Cast = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const room = column - INDENT.length;
  const statements = reading.statements.map((statement) => explainStatement(reading, statement, cast, room, colour));
  const entities = reading.entities.map((entity) => explainEntity(reading, entity, cast, room, colour));
  const positions = reading.positions.map((position) => explainClaim(reading, position, cast, room, colour));
  const facts = reading.facts.map((fact) => explainClaim(reading, fact, cast, room, colour));
  const times = reading.times.map((time) => explainTime(reading, time));
  const parts =
    only === null
      ? [
          part('Statements', statements),
          part('Positions', positions),
          part('Facts', facts),
          part('Entities', entities),
          part('Times', times),
        ]
      : [one([...statements, ...positions, ...facts, ...entities], only)];
  const lines = [
    ...titleLines(reading, name, column, colour),
    ...parts.flatMap((entries) => ['', ...writePart(entries, room, colour)]),
  ];
  return lines.map((line) => (line === '' ? '\n' : `${MARGIN}${line}\n`)).join('');
}

interface Part {
  title: string | null;
  entries: Entry[];
}

function part(title: string, entries: Entry[]): Part {
  return { title, entries: entries.length > 0 ? entries : [{ id: 'none', head: [], notes: [] }] };
}

function one(entries: Entry[], only: string): Part {
  const found = entries.filter(({ id }) => id === only);
  if (found.length > 0) return { title: null, entries: found };
  const near = suggestNearest(
    only,
    entries.map(({ id }) => id),
  );
  const hint = near === null ? '' : ` The nearest is ${makeHarmless(near)}.`;
  const told = `Nothing in this story has the id "${makeHarmless(only)}".${hint}`;
  return { title: null, entries: [{ id: '', head: [], notes: [told] }] };
}

function writePart({ title, entries }: Part, room: number, colour: boolean): string[] {
  const told = entries.map((entry) => writeEntry(entry, room, colour));
  const head = title === null ? [] : [paint(title, 'strong', colour), ''];
  return [...head, ...told.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))];
}

function writeEntry({ id, head, notes }: Entry, room: number, colour: boolean): string[] {
  const lines = [...head, ...notes.flatMap((note) => wrapped(note, room))];
  const shown = id === '' ? [] : [paint(makeHarmless(id), 'strong', colour)];
  return [...shown, ...lines.map((line) => (id === '' ? line : `${INDENT}${line}`))];
}

/** A note in lines; those after the first are indented. */
function wrapped(note: string, room: number): string[] {
  const text = makeHarmless(note).replace(/\s+/g, ' ');
  return wrapText(text, room - 2).map(({ start, end }, i) => `${i > 0 ? '  ' : ''}${text.slice(start, end)}`);
}

function explainTime({ article }: Reading, time: TimeExpression): Entry {
  const words = wordsOf(article.text, [time], 60);
  return {
    id: `"${words}"`,
    head: [],
    notes: [`${placeOf(time)} ${time.type} ${time.value} – ${time.trace.join('; ')}`],
  };
}
