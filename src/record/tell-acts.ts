import type { Entity } from '../mentions/index.ts';
import type { Position } from '../positions/index.ts';
import type { Reading } from '../reading.ts';
import { ANY_DAY, boundsOrNull, type DateBounds, dateBounds, isDate } from './date-bounds.ts';
import { targetOfPosition } from './review-target.ts';
import { stateWord } from './state-word.ts';
import type { ActRow, Effect, WitnessRow } from './tables.ts';

/** An act as one source tells it. */
export interface ToldAct {
  act: Omit<ActRow, 'id' | 'seq'>;
  witness: Omit<WitnessRow, 'id' | 'seq' | 'act'>;
}

/** What an act is, by whomever it is told. */
export type ActParts = Pick<
  ActRow,
  'actor' | 'act' | 'object' | 'date' | 'earliest' | 'latest' | 'polarity' | 'modality' | 'firm'
>;

/**
 * The acts that the positions of a reading tell, each with this article as its witness.
 *
 * @example
 * tellActs(reading)[0].act.key // 'south-ossetia|request-recognition|south-ossetia|2008-03-05|affirmed|actual|firm'
 */
export function tellActs(reading: Reading, readingId: string): ToldAct[] {
  const keyOf = keysOf(reading);
  return reading.positions.map((position) => ({
    act: composeAct(partsOf(reading, position, keyOf)),
    witness: {
      ...witnessFrame(reading, readingId),
      ...voiceOf(reading, position, keyOf),
      position: position.id,
      target: targetOfPosition(position, keyOf),
      score: position.score,
    },
  }));
}

/** The whole row of an act, with what follows from its parts. */
export function composeAct(parts: ActParts): Omit<ActRow, 'id' | 'seq'> {
  const effect = effectOf(parts);
  const rank = rankOf(parts, effect);
  return { ...parts, key: keyOfAct(parts), effect, rank, state_word: stateWord({ ...parts, effect, rank }) };
}

/**
 * By what an entity is known across readings: its id where it has a name, else its id in that article alone, since two
 * unnamed diplomats are two.
 *
 * @example
 * keysOf(reading)('south-ossetia') // 'south-ossetia'
 */
export function keysOf(reading: Reading): (entity: string) => string {
  const hash = reading.article.id.replace(/^sha256:/, '').slice(0, 12);
  const unnamed = new Set(reading.entities.filter(({ named }) => !named).map(({ id }) => id));
  return (entity) => (unnamed.has(entity) ? `${entity}@${hash}` : entity);
}

/** What of the article goes with every act that it tells. */
export function witnessFrame(
  { article }: Reading,
  reading: string,
): Pick<WitnessRow, 'article' | 'reading' | 'dataset' | 'row' | 'review' | 'outlet' | 'agency' | 'told_on'> {
  const { outlet, agency, published } = article;
  const told = publishedOn(published).latest;
  return {
    article: article.id,
    reading,
    dataset: null,
    row: null,
    review: null,
    outlet,
    agency,
    told_on: told === ANY_DAY.latest ? null : told,
  };
}

function partsOf(reading: Reading, position: Position, keyOf: (entity: string) => string): ActParts {
  const { act, date, polarity, modality } = position;
  return {
    actor: keyOf(position.holder),
    act,
    object: keyOf(position.object),
    date,
    ...boundsOf(reading, position),
    polarity,
    modality,
    // That somebody "has not recognised" it is a report of others, unless they say so themselves.
    firm: isOwnWord(reading, position) && (polarity === 'affirmed' || position.statement !== null),
  };
}

/**
 * An undated deed was done by the day of the report at the latest; an undated word, wish or refusal is as old as the
 * report.
 */
function boundsOf({ article }: Reading, { act, date, polarity, modality }: Position): DateBounds {
  if (date !== null && isDate(date)) return dateBounds(date);
  const told = publishedOn(article.published);
  const isDeed = modality === 'actual' && polarity === 'affirmed' && DEEDS.has(act);
  return isDeed ? { earliest: ANY_DAY.earliest, latest: told.latest } : told;
}

function publishedOn(published: string | null): DateBounds {
  return boundsOrNull(published) ?? ANY_DAY;
}

/** What is done once and then is done; everything else is a stance that somebody holds. */
const DEEDS: ReadonlySet<string> = new Set([
  'recognise',
  'withdraw-recognition',
  'freeze-recognition',
  'reinstate-recognition',
  'declare-independence',
  'hold-vote',
  'establish-relations',
  'sever-relations',
] satisfies Position['act'][]);

/** Told by the outlet itself, or by the holder or somebody who speaks for it: no third party's claim. */
function isOwnWord(reading: Reading, position: Position): boolean {
  const statement = reading.statements.find(({ id }) => id === position.statement);
  if (!statement) return true;
  const cast = new Map(reading.entities.map((entity) => [entity.id, entity]));
  return [statement.speaker, statement.onBehalfOf].some((id) => standsFor(id, position.holder, cast));
}

function standsFor(id: string | null, holder: string, cast: ReadonlyMap<string, Entity>): boolean {
  if (id === holder) return true;
  const entity = cast.get(id ?? '');
  const self = cast.get(holder);
  const isOf = (part: Entity | undefined, whole: string): boolean =>
    part?.speaksFor === whole || part?.partOf === whole;
  return isOf(entity, holder) || (id !== null && isOf(self, id));
}

function voiceOf(
  reading: Reading,
  position: Position,
  keyOf: (entity: string) => string,
): Pick<WitnessRow, 'voice' | 'behalf' | 'own'> {
  const statement = reading.statements.find(({ id }) => id === position.statement);
  const voice = statement?.speaker ?? null;
  const behalf = statement?.onBehalfOf ?? null;
  return {
    voice: voice === null ? null : keyOf(voice),
    behalf: behalf === null ? null : keyOf(behalf),
    own: isOwnWord(reading, position),
  };
}

const HELD: ReadonlySet<string> = new Set(['actual', 'intended'] satisfies Position['modality'][]);

function effectOf({ act, polarity, modality }: ActParts): Effect | null {
  const affirmed = polarity === 'affirmed';
  // Whoever "will never recognise" it does not recognise it now.
  if (act === 'refuse-recognition') return affirmed && HELD.has(modality) ? 'not-recognised' : null;
  if (modality !== 'actual') return null;
  if (act === 'recognise') return affirmed ? 'recognised' : 'not-recognised';
  if (act === 'withdraw-recognition') return affirmed ? 'withdrawn' : 'recognised';
  if (act === 'freeze-recognition') return affirmed ? 'frozen' : null;
  return act === 'reinstate-recognition' && affirmed ? 'recognised' : null;
}

function rankOf({ act, polarity }: ActParts, effect: Effect | null): number {
  if (effect === 'withdrawn' || effect === 'frozen') return 2;
  if (effect !== 'recognised') return 0;
  return act === 'reinstate-recognition' || polarity === 'denied' ? 3 : 1;
}

/** Dates that differ make two tellings; an answer then sees whether one may be the other. */
function keyOfAct({ actor, act, object, date, earliest, latest, polarity, modality, firm }: ActParts): string {
  const when = date ?? `${earliest}..${latest}`;
  return [actor, act, object, when, polarity, modality, firm ? 'firm' : 'claimed'].join('|');
}
