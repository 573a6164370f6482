import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Row } from './write-table.ts';

/** The entities of a reading by their ids. */
export type Cast = ReadonlyMap<string, Reading['entities'][number]>;

export function castOf({ entities }: Reading): Cast {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

export const STORY_COLUMNS = ['article', 'file', 'headline', 'published'] as const;

/** Of which story a row is. */
export function storyCells({ article }: Reading, name: string): Row<(typeof STORY_COLUMNS)[number]> {
  return { article: article.id, file: name, headline: article.headline, published: article.published };
}

/** The words of stretches, joined by ` … `. */
export function words(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Where they stand: `12..24 30..41`, which no spreadsheet takes for a date. */
export function offsets(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}..${end}`).join(' ');
}

/** The name of an entity; the id itself where no entity has it. */
export function nameOf(cast: Cast, id: string): string;
export function nameOf(cast: Cast, id: string | null): string | null;
export function nameOf(cast: Cast, id: string | null): string | null {
  return cast.get(id ?? '')?.name ?? id;
}

type Speakers = ReadonlyMap<string, string | null>;

/** Who speaks in each statement of a reading. */
export function speakersOf({ statements }: Reading): Speakers {
  return new Map(statements.map(({ id, speaker }) => [id, speaker]));
}

export const CLAIM_COLUMNS = ['evidence', 'evidence_at', 'statement', 'speaker', 'speaker_id', 'score'] as const;

/** The words that show a position or a fact, the statement in which it stands and who speaks there, and how sure it is. */
export function claimCells(
  { article }: Reading,
  { evidence, statement, score }: Reading['positions'][number] | Reading['facts'][number],
  cast: Cast,
  speakers: Speakers,
): Row<(typeof CLAIM_COLUMNS)[number]> {
  const speaker = speakers.get(statement ?? '') ?? null;
  return {
    evidence: words(article.text, [evidence]),
    evidence_at: offsets([evidence]),
    statement,
    speaker: nameOf(cast, speaker),
    speaker_id: speaker,
    score,
  };
}
