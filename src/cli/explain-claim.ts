import { makeHarmless } from '../exports/make-harmless.ts';
import type { Reading } from '../reading.ts';
import type { Entry } from './explain-entity.ts';
import { type Claim, tellClaim, tellEvidence } from './list-claims.ts';
import type { Cast } from './name-entity.ts';
import { paint } from './paint.ts';
import { paintLines } from './paint-lines.ts';
import { shorten } from './wrap-text.ts';

/** What decided that a position is held or a fact asserted. */
export function explainClaim({ article }: Reading, claim: Claim, cast: Cast, room: number, colour: boolean): Entry {
  const { id, statement, score, trace } = claim;
  const where = statement === null ? 'told by the story' : `in statement ${statement}`;
  return {
    id,
    head: [
      ...paintLines(tellClaim(claim, cast, colour), room, colour),
      tellEvidence(article.text, claim, room, colour),
      paint(shorten(makeHarmless(`${where}, score ${score}`), room), 'quiet', colour),
    ],
    notes: trace,
  };
}
