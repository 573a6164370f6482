import type { Piece } from './label-question.ts';
import { nearestNames } from './nearest-names.ts';
import type { KnownToQuestions } from './question.ts';

/** A way to read a question: the pieces that ask, and those that the answer takes no account of. */
export interface Reading {
  asking: Piece[];
  unused: Piece[];
}

/** What may begin a circumstance: “for the sake of oil”. Who is recognised by whom is none. */
const OPENS_CIRCUMSTANCE = new Set(['tail', 'for', 'in', 'with', 'as']);

/**
 * Ways to read a question, the fullest first: with all its words; without words of manner ("secretly"), and without a
 * circumstance at its end ("because of oil"). A word inside, or right behind a name, makes something else of it (“Kosovo
 * passports”), and is never set aside.
 */
export function* setAside(pieces: readonly Piece[], known: KnownToQuestions): Iterable<Reading> {
  const asking = pieces.filter((piece) => !isManner(piece));
  const manner = pieces.filter(isManner);
  yield { asking, unused: manner };
  for (let at = asking.length - 1; at > 0; at--) {
    const tail = asking.slice(at);
    if (!OPENS_CIRCUMSTANCE.has(tail[0]!.symbol) || tail.length < 2 || tail.some((piece) => mayBeName(piece, known)))
      continue;
    yield { asking: asking.slice(0, at), unused: [...manner, ...tail] };
  }
}

function isManner({ symbol, words }: Piece): boolean {
  return symbol === 'other' && /^[a-z]{3,}ly$/.test(words);
}

/** “in Catalunia”: a name that nobody knows is a mistake, no circumstance. */
function mayBeName({ symbol, words }: Piece, known: KnownToQuestions): boolean {
  return (
    symbol === 'other' && (/^\p{Lu}/u.test(words) || (words.length > 4 && nearestNames(words, known, 0.2).length > 0))
  );
}
