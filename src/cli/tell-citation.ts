import type { Citation } from '../answers/index.ts';
import type { Cell } from './shown-answer.ts';

/**
 * A citation in a line: who tells it, when, in which words.
 *
 * @example
 * // 'Reuters, 2008-03-05: “…” (Condoleezza Rice)' or 'register: INA Online (high)'
 */
export function tellCitation(citation: Citation): string {
  if ('dataset' in citation) {
    const { dataset, sourceTitle, sourceRef, confidence, note } = citation;
    const source = sourceTitle || sourceRef;
    return `${dataset}, ${confidence}: ${source}${note === '' ? '' : ` (${note})`}`;
  }
  const { outlet, published, words, speaker, onBehalfOf, review } = citation;
  const voice = [speaker, onBehalfOf !== speaker ? onBehalfOf : null].filter((name) => name !== null).join(' for ');
  const told = `${[outlet ?? 'an article', published].filter(Boolean).join(', ')}: “${words}”${voice === '' ? '' : ` (${voice})`}`;
  return review === null ? told : `${told} [${review.verdict} by ${review.reviewer}]`;
}

/** The citations of a row in a line: the first, and how many more there are. */
export function tellCitations(citations: readonly Citation[]): string {
  const [first] = citations;
  if (!first) return '';
  return citations.length === 1 ? tellCitation(first) : `${tellCitation(first)} +${citations.length - 1}`;
}

/** The columns of a citation in a table of an answer. */
export const CITATION_COLUMNS = [
  'source',
  'source_date',
  'article',
  'start',
  'end',
  'words',
  'speaker',
  'on_behalf_of',
  'reader',
  'score',
  'review',
  'reviewer',
  'dataset',
  'dataset_row',
  'source_ref',
  'confidence',
  'note',
] as const;

export function citationCells(citation: Citation): Cell[] {
  if ('dataset' in citation) {
    const { dataset, row, sourceTitle, sourceRef, confidence, note } = citation;
    return [
      sourceTitle,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      dataset,
      row,
      sourceRef,
      confidence,
      note,
    ];
  }
  const { outlet, published, article, start, end, words, speaker, onBehalfOf, reader, score, review } = citation;
  const found = [review?.verdict ?? null, review?.reviewer ?? null];
  return [
    outlet,
    published,
    article,
    start,
    end,
    words,
    speaker,
    onBehalfOf,
    reader,
    score,
    ...found,
    null,
    null,
    null,
    null,
    null,
  ];
}
