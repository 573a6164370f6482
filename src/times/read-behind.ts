import { endsClause, type Line, lowerAt } from './line.ts';
import type { Found, Shift } from './meaning.ts';

/** Words that may follow “on Friday last” without being what is last: “Friday last week” is of a week. */
const GOES_ON =
  /^(?:the|a|an|in|on|at|by|for|from|with|when|which|who|that|it|he|she|they|we|his|her|their|our|was|were|is|will|as|or)$/;

/**
 * Adds "last" or "next" that stands behind a day or month, as was the custom of old: "Friday last", "May 30 last",
 * "Monday next".
 */
export function addShiftBehind(line: Line, found: Found): Found {
  const { meaning, end } = found;
  if (meaning.kind !== 'name' || meaning.shift !== null || meaning.within !== null) return found;
  const word = lowerAt(line, end);
  const shift: Shift | null = word === 'last' ? -1 : word === 'next' ? 1 : null;
  if (shift === null || !(endsClause(line, end + 1) || GOES_ON.test(lowerAt(line, end + 1)))) return found;
  return { end: end + 1, meaning: { ...meaning, shift }, rule: `${found.rule}, ${word}` };
}
