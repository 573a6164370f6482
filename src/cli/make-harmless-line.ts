import { makeHarmless } from '../exports/make-harmless.ts';

/** The text as one line that a terminal obeys nothing of. */
export function makeHarmlessLine(text: string): string {
  return makeHarmless(text).replaceAll('\n', ' ');
}
