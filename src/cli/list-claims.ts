import { makeHarmless } from '../exports/make-harmless.ts';
import type { Fact, Position } from '../index.ts';
import type { Reading } from '../reading.ts';
import { layHead } from './lay-head.ts';
import { wordsOf } from './list-statements.ts';
import type { Piece } from './mark-statements.ts';
import type { Cast } from './name-entity.ts';
import { paint } from './paint.ts';
import { tellFact } from './tell-fact.ts';
import { tellPosition } from './tell-position.ts';
import { oneLine } from './tell-speaker.ts';

/** What is read in a story beside its statements: each has words that show it, and may stand in a statement. */
export type Claim = Position | Fact;

/**
 * The positions of a reading, or its facts, under their title: id, what is claimed, the statement in which it stands and how
 * sure the reader is; under them the words that show it, as far as the line holds.
 *
 * @example
 * // Positions
 * // p1  *Georgia* does not recognise South Ossetia   in 4, score 0.9
 * //     "Tbilisi does not recognise the region"
 */
export function listClaims(
  title: string,
  claims: readonly Claim[],
  { article, statements, entities }: Reading,
  column: number,
  colour: boolean,
): string[] {
  if (claims.length === 0) return [];
  const widest = claims.reduce((most, { id }) => Math.max(most, id.length), 0);
  const numbers = new Map(statements.map(({ id }, i) => [id, i + 1]));
  const cast: Cast = new Map(entities.map((entity) => [entity.id, entity]));
  const room = column - widest - 2;
  const listed = claims.flatMap((claim) => {
    const [first, ...rest] = layHead(tellClaim(claim, cast, colour), describeClaim(claim, numbers), room, colour);
    const under = [...rest, tellEvidence(article.text, claim, room, colour)];
    const id = paint(makeHarmless(claim.id).padStart(widest), 'strong', colour);
    return [`${id}  ${first}`, ...under.map((line) => `${' '.repeat(widest + 2)}${line}`)];
  });
  return [paint(title, 'strong', colour), ...listed];
}

/** A position as a sentence, a fact as a line. */
export function tellClaim(claim: Claim, cast: Cast, colour: boolean): Piece[] {
  return 'act' in claim ? tellPosition(claim, cast, colour) : tellFact(claim, cast, colour);
}

/** The words that show it, within quotation marks. */
export function tellEvidence(text: string, { evidence }: Claim, room: number, colour: boolean): string {
  return paint(`"${wordsOf(text, [evidence], room - 2)}"`, 'content', colour);
}

/** "in 4, score 0.9"; without a statement where the story itself tells it. */
function describeClaim({ statement, score }: Claim, numbers: ReadonlyMap<string, number>): string {
  const where = statement === null ? '' : `in ${numbers.get(statement) ?? oneLine(statement)}, `;
  return `${where}score ${score}`;
}
