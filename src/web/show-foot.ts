import type { Citation } from '../answers/index.ts';
import { dataAddress } from './addresses.ts';
import { citationsIn } from './citations-in.ts';
import { webAddress } from './escape-html.ts';
import { hiddenFields } from './hidden-fields.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { tellDate } from './tell-date.ts';
import type { Telling } from './telling.ts';

/** The page as data, what its rows rest on, and the notes of print. */
export function showFoot(page: Page, telling: Telling | null): Markup {
  return html`<footer class="foot">${page.form === null ? '' : showData(page)}${telling === null ? '' : showNotes(telling)}${page.viewer.isSignedIn ? showViewer(page) : ''}
<p>demarche takes no side: a statement has a source, a position has a holder, a fact has whoever asserts it.</p></footer>`;
}

/** Who has signed in: a desk shares its machines. */
function showViewer({ viewer, csrf }: Page): Markup {
  return html`<form class="signed-in" method="post" action="/sign-out">${hiddenFields({ csrf })}<p>Signed in as <bdi>${viewer.name}</bdi>, ${viewer.role}.</p><button type="submit">Sign out</button></form>`;
}

/** What each kind of page can be had as, beside JSON and CSV. */
const FURTHER: Partial<Record<Page['kind'], 'geojson' | 'atom'>> = { map: 'geojson', changes: 'atom' };

function showData({ address, kind, form }: Page): Markup {
  const citations = citationsIn(form!.rows);
  const reviewed = citations.filter((citation) => 'review' in citation && citation.review !== null).length;
  const formats = ['json', 'csv', FURTHER[kind]].filter(
    (format) => format !== undefined,
  ) as (keyof typeof FORMAT_NAMES)[];
  const knownAt = form!.question.knownAt;
  return html`<p class="as-data">This page as ${formats.map((format, at) => html`${at === 0 ? '' : ', '}<a href="${dataAddress(address, format)}" download>${FORMAT_NAMES[format]}</a>`)}.</p>
<p>${citations.length === 0 ? '' : html`It rests on ${citations.length} ${citations.length === 1 ? 'citation' : 'citations'}, of which ${reviewed} ${reviewed === 1 ? 'rests' : 'rest'} on a review. `}${typeof knownAt === 'number' ? html`Known at entry ${knownAt} of the record, the same for ever.` : ''}</p>`;
}

const FORMAT_NAMES = { json: 'JSON', csv: 'CSV', geojson: 'GeoJSON', atom: 'Atom feed' } as const;

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
