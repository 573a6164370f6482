import type { Citation } from '../answers/index.ts';
import type { AnswerForm } from '../exports/answers/index.ts';
import { dataAddress } from './addresses.ts';
import { citationsIn } from './citations-in.ts';
import { webAddress } from './escape-html.ts';
import { hiddenFields } from './hidden-fields.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { tellCounting } from './tell-counting.ts';
import { tellDate } from './tell-date.ts';
import type { Telling } from './telling.ts';

/** The page as data, by which rule it counts, what its rows rest on, and the notes of print. */
export function showFoot(page: Page, telling: Telling | null): Markup {
  return html`<footer class="foot">${page.form === null ? '' : showData(page)}${telling === null ? '' : showNotes(telling)}${page.viewer.isSignedIn ? showViewer(page) : ''}
<p>demarche takes no side: a statement has a source, a position has a holder, a fact has whoever asserts it.</p></footer>`;
}

/** Who has signed in: a desk shares its machines. */
function showViewer({ viewer, csrf }: Page): Markup {
  return html`<form class="signed-in" method="post" action="/sign-out">${hiddenFields({ csrf })}<p>Signed in as <bdi>${viewer.name}</bdi>, ${viewer.role}.</p><button type="submit">Sign out</button></form>`;
}

type Format = 'json' | 'csv' | 'geojson' | 'atom' | 'svg';

/** What each kind of page can be had as, beside JSON and CSV; a picture has its file below it. */
const FURTHER: Partial<Record<Page['kind'], readonly Format[]>> = {
  map: ['geojson'],
  matrix: ['svg'],
  changes: ['atom'],
};

function showData({ address, kind, form }: Page): Markup {
  const formats: Format[] = ['json', 'csv', ...(FURTHER[kind] ?? [])];
  const counting = tellCounting(kind, form!);
  return html`<p class="as-data">This page as ${formats.map((format, at) => html`${at === 0 ? '' : ', '}<a href="${dataAddress(address, format)}" download>${FORMAT_NAMES[format]}</a>`)}.</p>
${counting === '' ? '' : html`<p>${counting}</p>`}
<p>${tellReviews(form!.rows)}${tellFrom(form!.question)}</p>`;
}

const FORMAT_NAMES = { json: 'JSON', csv: 'CSV', geojson: 'GeoJSON', atom: 'Atom feed', svg: 'SVG' } as const;

/** From where it was asked, so that paper says it too. */
function tellFrom({ knownAt, accordingTo, publishedBy, reviewed }: AnswerForm['question']): string {
  if (typeof knownAt !== 'number') return '';
  const sources = Array.isArray(accordingTo) ? accordingTo.join(', ') : 'all sources';
  const told = [
    `Known at entry ${knownAt} of the record, the same for ever`,
    `according to ${sources}`,
    typeof publishedBy === 'string' ? `published by ${publishedBy}` : '',
    reviewed === true ? 'reviewed only' : '',
  ];
  return `${told.filter((part) => part !== '').join('; ')}.`;
}

/** On what the rows rest, and how many of them on what somebody has looked at. */
function tellReviews(rows: readonly object[]): string {
  const cited = rows.map(citationsIn).filter((citations) => citations.length > 0);
  if (cited.length === 0) return '';
  const isReviewed = (citation: Citation): boolean => 'review' in citation && citation.review !== null;
  const reviewed = cited.filter((citations) => citations.some(isReviewed)).length;
  const all = cited.reduce((sum, citations) => sum + citations.length, 0);
  return `${numberOf(reviewed)} of ${plural(cited.length, 'row')} ${reviewed === 1 ? 'rests' : 'rest'} on a review; ${plural(all, 'citation')} in all. `;
}

function numberOf(number: number): string {
  return number === 0 ? 'None' : String(number);
}

function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Numbered, for print: a reader of paper follows no link. */
function showNotes({ notes }: Telling): Markup {
  return notes.length === 0
    ? html``
    : html`<section class="notes" aria-label="Notes"><h2>Sources</h2><ol>${notes.map((note) => html`<li>${tellNote(note)}</li>`)}</ol></section>`;
}

function tellNote(note: Citation): Markup {
  if ('dataset' in note) return html`${note.sourceTitle || note.sourceRef} (${note.dataset}). ${note.sourceRef}`;
  const { outlet, headline, published, url, article } = note;
  const told = [outlet, headline === null ? null : `“${headline}”`, published === null ? null : tellDate(published)];
  return html`${told.filter((part) => part !== null).join(', ')}. ${webAddress(url) ?? ''} <code>${article}</code>`;
}
