import type { Citation } from '../answers/index.ts';

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
