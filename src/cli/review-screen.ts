import { makeHarmless } from '../exports/make-harmless.ts';
import { type Finding, findingOf, type ReviewItem, spansOf } from '../exports/review-item.ts';
import { sentenceAround } from '../exports/sentence-around.ts';
import type { Span } from '../span.ts';
import { tellClaim } from './list-claims.ts';
import { describe, wordsOf } from './list-statements.ts';
import type { Piece } from './mark-statements.ts';
import type { Cast } from './name-entity.ts';
import { markOf, type Style } from './paint.ts';
import { paintLines } from './paint-lines.ts';
import { lineOf } from './review-line.ts';
import { columnOf, MARGIN, type Screen } from './show-reading.ts';
import { tellSpeaker } from './tell-speaker.ts';

/** The words in whose sentence a finding is shown are no more than this. */
const MOST_SHOWN = 2000;

/**
 * An item for the eye: where it is from, the words in their sentence, and what was read in them.
 *
 * @example
 * // Position 1 of 12 · Oriel recognised · Coastal Wire, 2031-03-05
 * //
 * // [Tessaly recognised Oriel], a diplomat said.
 * //
 * // *Tessaly* recognises Oriel
 * // told by *a diplomat* (unnamed) · score 0.6
 */
export function showItem(item: ReviewItem, place: string, screen: Screen): string {
  const column = columnOf(screen);
  const { headline, outlet, agency, published } = item.reading.article;
  const source = [outlet ?? agency, published].filter((part) => part !== null).join(', ');
  const head = [
    '─'.repeat(column),
    ...lineOf([place, source].filter((part) => part !== '').join(' · '), column, 'quiet', screen.colour),
    ...lineOf(headline ?? 'No headline', column, 'strong', screen.colour),
    '',
  ];
  return `${onMargin(head)}${showFinding(item, findingOf(item), castOf(item), screen)}`;
}

/** The words in their sentence and what is read in them; the same of a finding as it is being set right. */
export function showFinding(item: ReviewItem, finding: Finding, cast: Cast, screen: Screen): string {
  const column = columnOf(screen);
  const { colour } = screen;
  return onMargin([
    ...paintLines(markWords(item, finding, colour), column, colour),
    '',
    ...paintLines(tellFinding(item, finding, cast, colour), column, colour),
    ...paintLines(tellVoice(item, finding, cast, colour), column, colour),
    '',
  ]);
}

/** The entities of the item's reading by their ids. */
export function castOf({ reading }: ReviewItem): Cast {
  return new Map(reading.entities.map((entity) => [entity.id, entity]));
}

/** Lines with the margin that all that is shown has. */
export function onMargin(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '\n' : `${MARGIN}${line}\n`)).join('');
}

interface Mark extends Span {
  style: Style;
}

function markWords({ reading }: ReviewItem, finding: Finding, colour: boolean): Piece[] {
  const spans = spansOf(finding);
  const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const around = sentenceAround(reading.article, whole);
  const stretch = { start: around.start, end: Math.min(around.end, around.start + MOST_SHOWN) };
  const text = makeHarmless(reading.article.text.slice(stretch.start, stretch.end)).replaceAll('\n', ' ');
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, style } of marksOf(finding)) {
    const from = Math.max(start - stretch.start, at);
    const until = Math.min(end - stretch.start, text.length);
    if (from >= until) continue;
    const [open, close] = style === 'content' ? ['[', ']'] : [markOf(style, colour), markOf(style, colour)];
    pieces.push({ text: text.slice(at, from), style: 'plain' }, { text: open, style: 'mark' });
    pieces.push({ text: text.slice(from, until), style }, { text: close, style: 'mark' });
    at = until;
  }
  const cut = around.end > stretch.end ? ' …' : '';
  return [...pieces, { text: `${text.slice(at)}${cut}`, style: 'plain' as const }].filter((piece) => piece.text !== '');
}

function marksOf(finding: Finding): Mark[] {
  const as = (style: Style, spans: readonly Span[]): Mark[] => spans.map((span) => ({ ...span, style }));
  const marks =
    'content' in finding
      ? [...as('content', finding.content), ...as('source', finding.source), ...as('cue', finding.cue)]
      : as('content', [finding.evidence]);
  return marks.sort((a, b) => a.start - b.start);
}

function tellFinding({ reading }: ReviewItem, finding: Finding, cast: Cast, colour: boolean): Piece[] {
  if (!('content' in finding)) return tellClaim(finding, cast, colour);
  const source = wordsOf(reading.article.text, finding.source, 60);
  return [...tellSpeaker(finding, cast, source, colour), { text: `, ${describe(finding)}`, style: 'quiet' }];
}

function tellVoice({ reading }: ReviewItem, finding: Finding, cast: Cast, colour: boolean): Piece[] {
  const score: Piece = { text: `score ${finding.score}`, style: 'quiet' };
  if ('content' in finding) return [score];
  const statement = reading.statements.find(({ id }) => id === finding.statement);
  if (statement === undefined) return [{ text: 'told by the story · ', style: 'quiet' }, score];
  const source = wordsOf(reading.article.text, statement.source, 60);
  return [
    { text: 'told by ', style: 'quiet' },
    ...tellSpeaker(statement, cast, source, colour),
    { text: ' · ', style: 'quiet' },
    score,
  ];
}
