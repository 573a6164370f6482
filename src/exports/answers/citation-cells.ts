import type { Citation } from '../../answers/index.ts';
import type { Cell } from './answer-form.ts';

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
