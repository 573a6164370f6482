import type { RecognitionForm } from '../../exports/answers/index.ts';
import { dataAddress, dossierAddress } from '../addresses.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Pictures } from '../pictures.ts';
import { showPicture } from '../show-picture.ts';
import { STATE_SIGNS, STATES } from '../state-signs.ts';
import { tellDates } from '../tell-date.ts';

/** Who recognises somebody on the map, and the same in words; a slider for the date. */
export function showMap(form: RecognitionForm, page: Page, { map, regions = [] }: Pictures): Markup {
  const svg = map?.(form, page) ?? null;
  return html`${showSlider(form, page, regions)}
<div class="map-and-list${svg === null ? ' words-only' : ''}"><div>${showPicture(svg, form.title)}<p class="small">Downloads: <a href="${dataAddress(page.address, 'geojson')}" download>the areas with their states as GeoJSON</a>, <a href="${dataAddress(page.address, 'csv')}" download>the rows as CSV</a>.</p></div>
<section class="list" tabindex="0" role="region" aria-label="The same in words"><h2 class="unseen">The same in words</h2>${STATES.map((state) => showGroup(state, form.rows))}</section></div>`;
}

function showSlider(
  { rows, question }: RecognitionForm,
  { address }: Page,
  regions: NonNullable<Pictures['regions']>,
): Markup {
  const kept = Object.entries(address.query).filter(([name]) => name !== 'as-of' && name !== 'region');
  const region = address.query.region?.[0] ?? '';
  const asOf = typeof question.asOf === 'string' ? question.asOf : '';
  const acted = rows.flatMap(({ since }) => since.map((date) => Number(/\d{4}/.exec(date)?.[0] ?? 0)));
  const years = [...new Set(acted.filter((year) => year > 0))].sort((a, b) => a - b);
  const last = Math.max(Number(asOf.slice(0, 4)), years.at(-1) ?? 0, LATEST);
  const first = Math.min(years[0] ?? last, EARLIEST);
  return html`<form class="date-slider" method="get" action="${address.path}" data-slider aria-label="Date and region">${kept.flatMap(([name, values]) => values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`))}
<div class="field wide"><label for="year">Year of the date, ${first} to ${last}; a tick is a year of acts</label><input id="year" type="range" min="${first}" max="${last}" step="1" value="${Number(asOf.slice(0, 4)) || last}" list="years" data-year><datalist id="years">${years.map((year) => html`<option value="${year}"></option>`)}</datalist></div>
<div class="field"><label for="on">Date</label><input id="on" name="as-of" value="${asOf}" autocomplete="off" data-day></div>
${regions.length === 0 ? '' : html`<div class="field"><label for="region">Region</label><select id="region" name="region"><option value="">the world</option>${regions.map(({ id, name }) => html`<option value="${id}"${id === region ? html` selected` : ''}>${name}</option>`)}</select></div>`}
<button type="submit">Show</button></form>`;
}

/** Where a slider begins and ends that few acts are known for. */
const EARLIEST = 1990;
const LATEST = 2026;

function showGroup(state: (typeof STATES)[number], rows: RecognitionForm['rows']): Markup {
  const those = rows.filter((row) => row.state === state);
  if (those.length === 0) return html``;
  const { sign, title } = STATE_SIGNS[state];
  return html`<h3><span class="state state-${state}"><span class="sign" aria-hidden="true">${sign}</span></span> ${title} <span class="quiet">${those.length}</span></h3><ul class="areas">${those.map(({ actor, actorName, since }) => html`<li><a href="${dossierAddress(actor)}"><bdi>${actorName}</bdi></a> <span class="quiet small">${since.length === 0 ? '' : tellDates(since)}</span></li>`)}</ul>`;
}
