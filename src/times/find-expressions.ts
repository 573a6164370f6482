import { type Line, lowerAt } from './line.ts';
import type { Found } from './meaning.ts';
import { readExpression } from './read-expression.ts';
import { readNextDay, shareYear } from './read-listed.ts';

/** A time and the pieces of the line that tell it. */
export interface Expression extends Found {
  at: number;
}

/** No time begins further before its core than this: "the beginning of the third". */
const REACH = 8;

/**
 * Finds the times of a line from left to right. Only what stands near a core is looked at, so that most words cost
 * nothing.
 */
export function findExpressions(line: Line, isWanted: (found: Found) => boolean): Expression[] {
  const expressions: Expression[] = [];
  let at = 0;
  for (const core of line.cores) {
    at = Math.max(at, core - REACH);
    while (at <= core) {
      const found = readExpression(line, at);
      if (found && isWanted(found)) {
        expressions.push({ ...found, at });
        at = readRest(line, found, expressions);
      } else at++;
    }
  }
  return shareYears(line, expressions);
}

/** The days listed behind the first: "March 1, 2 and 3". */
function readRest(line: Line, found: Found, expressions: Expression[]): number {
  let { end } = found;
  for (let next = readNextDay(line, found); next; next = readNextDay(line, next)) {
    expressions.push(next);
    end = next.end;
  }
  return end;
}

function shareYears(line: Line, expressions: Expression[]): Expression[] {
  for (let i = expressions.length - 2; i >= 0; i--) {
    const [first, next] = [expressions[i]!, expressions[i + 1]!];
    if (next.at - first.end > 1 || !/^(?:,|and|or)$/.test(lowerAt(line, first.end))) continue;
    first.meaning = shareYear(first.meaning, next.meaning);
  }
  return expressions;
}
