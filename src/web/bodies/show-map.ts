import type { RecognitionForm } from '../../exports/answers/index.ts';
import { addressOf, dataAddress, dossierAddress, pageAddress } from '../addresses.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Pictures } from '../pictures.ts';
import { showPicture } from '../show-picture.ts';
import { STATE_SIGNS, STATES } from '../state-signs.ts';
import { tellDate, tellDates } from '../tell-date.ts';
import { showDateSlider } from './show-date-slider.ts';

/** What a map is shown with. */
export interface MapShown {
  page: Page;
  regions: NonNullable<Pictures['regions']>;
  picture: string | null;
}

/** Who recognises somebody on the map, and the same in words; a slider for the date. */
export function showMap(form: RecognitionForm, { page, regions, picture }: MapShown): Markup {
  const { address } = page;
  return html`<p class="lead">As of ${tellDate(form.question.asOf as string)}. Whose states these are, and why, is told <a href="${address.path.replace(/^\/map/, '/who')}">in words</a>; there are <a href="/map">maps of others</a>.</p>
${showDateSlider(form, address)}
${showRegions(form.rows, address, regions)}
<div class="map-and-list${picture === null ? ' words-only' : ''}"><div>${showPicture(picture, form.title, page)}<p class="small">The areas with their states as <a href="${dataAddress(address, 'geojson')}" download>GeoJSON</a>, the rows as <a href="${dataAddress(address, 'csv')}" download>CSV</a>.</p></div>
<section class="list" tabindex="0" role="region" aria-label="The same in words"><div class="chosen" data-chosen hidden></div><h2 class="unseen">The same in words</h2>${form.rows.length === 0 ? html`<p>No word: nothing in the record, seen from here, says who recognises it.</p>` : STATES.map((state) => showGroup(state, form.rows, address))}</section></div>`;
}

/** A part of the world is drawn anew, in a projection of its own. */
function showRegions(
  rows: RecognitionForm['rows'],
  { path, query }: Page['address'],
  regions: MapShown['regions'],
): Markup {
  if (regions.length === 0) return html``;
  const { region: [shown = ''] = [], ...others } = query;
  const isNamed = shown === '' || regions.some(({ id }) => id === shown);
  const nameOf = (area: string): string => rows.find(({ actor }) => actor === area)?.actorName ?? area;
  return html`<form class="region" method="get" action="${path}" data-region aria-label="Part of the world">${Object.entries(others).flatMap(([name, values]) => values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`))}
<label for="region">Show</label> <select id="region" name="region"><option value="">the world</option>${isNamed ? '' : html`<option value="${shown}" selected>about ${nameOf(shown)}</option>`}${regions.map(({ id, name }) => html`<option value="${id}"${id === shown ? html` selected` : ''}>${name}</option>`)}</select> <button type="submit">Zoom</button>${shown === '' ? '' : html` <a href="${addressOf({ path, query: others })}">Back to the world</a>`}</form>`;
}

function showGroup(
  state: (typeof STATES)[number],
  rows: RecognitionForm['rows'],
  { path, query }: Page['address'],
): Markup {
  const those = rows.filter((row) => row.state === state);
  if (those.length === 0) return html``;
  const { sign, title } = STATE_SIGNS[state];
  return html`<h3><span class="state state-${state}"><span class="sign" aria-hidden="true">${sign}</span></span> ${title} <span class="quiet">${those.length}</span></h3><ul class="areas">${those.map(({ actor, object, actorName, since }) => html`<li data-entity="${actor}" data-acts="${pageAddress('positions', object, { by: [actor] })}" data-zoom="${addressOf({ path, query: { ...query, region: [actor] } })}"><a href="${dossierAddress(actor)}"><bdi>${actorName}</bdi></a> <span class="quiet small">${since.length === 0 ? '' : tellDates(since)}</span></li>`)}</ul>`;
}
