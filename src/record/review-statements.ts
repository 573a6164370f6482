import type { Reading } from '../reading.ts';
import { correctedStatement } from './review-acts.ts';
import { targetOfStatement } from './review-target.ts';
import type { ReviewRow } from './tables.ts';
import { keysOf } from './tell-acts.ts';

/**
 * The reading with the speakers that reviewers have set right, so that a position told in such a statement is told by
 * whoever spoke.
 */
export function reviewStatements(reading: Reading, standing: ReadonlyMap<string, ReviewRow>): Reading {
  const keyOf = keysOf(reading);
  const idOf = new Map(reading.entities.map(({ id }) => [keyOf(id), id]));
  const local = (key: string | null): string | null => (key === null ? null : (idOf.get(key) ?? key));
  const statements = reading.statements.map((statement) => {
    const review = standing.get(targetOfStatement(statement, keyOf));
    const correction = review === undefined ? null : correctedStatement(review);
    if (correction === null) return statement;
    const { speaker = statement.speaker, onBehalfOf = statement.onBehalfOf } = correction;
    return { ...statement, speaker: local(speaker), onBehalfOf: local(onBehalfOf) };
  });
  return { ...reading, statements };
}
