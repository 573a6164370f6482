import type { Reading } from '../../reading.ts';
import type { Span } from '../../span.ts';

/** What marks a stretch of a story: whose words it is part of, what it shows, whom or which time it names. */
export interface Marks {
  statements: string[];
  /** Ids of positions and facts that it is the evidence of. */
  evidence: string[];
  /** The id of an entity that has a name. */
  entity: string | null;
  /** The value of a time. */
  time: string | null;
}

export interface MarkedStretch extends Span, Marks {}

/**
 * A stretch of a story cut where its marks change, so that each piece has one set of marks: marks may overlap, HTML may not.
 *
 * @example
 * markText(reading, { start: 0, end: 40 }).map(({ start, end }) => text.slice(start, end)).join('') // the same text
 */
export function markText(reading: Reading, within: Span): MarkedStretch[] {
  const marks = marksOf(reading).filter((mark) => mark.start < within.end && mark.end > within.start);
  const cuts = [within.start, within.end, ...marks.flatMap(({ start, end }) => [start, end])]
    .filter((at) => at >= within.start && at <= within.end)
    .sort((a, b) => a - b);
  const edges = [...new Set(cuts)];
  return edges.slice(1).map((end, at) => {
    const start = edges[at]!;
    return { start, end, ...marksAt(marks, start, end) };
  });
}

type Mark = Span & { kind: 'statement' | 'evidence' | 'entity' | 'time'; id: string };

function marksOf({ statements, positions, facts, entities, times }: Reading): Mark[] {
  return [
    ...statements.flatMap(({ id, content }) => content.map((span) => ({ ...span, kind: 'statement' as const, id }))),
    ...[...positions, ...facts].map(({ id, evidence }) => ({ ...evidence, kind: 'evidence' as const, id })),
    ...entities
      .filter(({ named }) => named)
      .flatMap(({ id, mentions }) =>
        mentions
          .filter(({ form }) => form === 'name')
          .map(({ start, end }) => ({ start, end, kind: 'entity' as const, id })),
      ),
    ...times
      .filter(({ type, value }) => type === 'DATE' && /\d{4}/.test(value))
      .map(({ start, end, value }) => ({ start, end, kind: 'time' as const, id: value })),
  ];
}

function marksAt(marks: readonly Mark[], start: number, end: number): Marks {
  const here = marks.filter((mark) => mark.start <= start && mark.end >= end);
  const idsOf = (kind: Mark['kind']): string[] => [
    ...new Set(here.filter((mark) => mark.kind === kind).map(({ id }) => id)),
  ];
  // Of names within names ("the United Nations mission in Kosovo") the inner one is meant.
  const innermost = (kind: Mark['kind']): string | null =>
    here.filter((mark) => mark.kind === kind).sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.id ?? null;
  return {
    statements: idsOf('statement'),
    evidence: idsOf('evidence'),
    entity: innermost('entity'),
    time: innermost('time'),
  };
}
