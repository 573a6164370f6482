import type { RecognitionState } from '../../answers/index.ts';
import type { AnswerForm } from '../../exports/answers/index.ts';
import type { NamedCell } from '../../exports/answers/matrix-form.ts';
import { addressOf, dossierAddress, pageAddress } from '../addresses.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { showShares } from '../show-shares.ts';
import { STATE_SIGNS, STATES } from '../state-signs.ts';
import { tellDate } from '../tell-date.ts';
import type { Telling } from '../telling.ts';
import { NOTHING } from './nothing.ts';

/** Who recognises whom: a row an actor, a column a territory, a sign and its colour in each cell, which leads to its acts. */
export function showMatrix(form: AnswerForm<NamedCell>, { address }: Page, telling: Telling): Markup {
  if (form.rows.length === 0) return NOTHING;
  const { actors, objects } = form.beside as { actors: string[]; objects: string[] };
  const cells = new Map(form.rows.map(({ actor, object, state }) => [`${actor}|${object}`, state]));
  const stateOf = (actor: string, object: string): RecognitionState => cells.get(`${actor}|${object}`) ?? 'no-word';
  const nameOf = (key: string): string => telling.lookUp(key).name;
  const sort = address.query.sort?.[0] ?? 'name';
  const columns = [...objects].sort((a, b) => compare(nameOf(a), nameOf(b)));
  const rows = [...actors].sort(
    (a, b) =>
      (sort === 'name' ? 0 : STATES.indexOf(stateOf(a, sort)) - STATES.indexOf(stateOf(b, sort))) ||
      compare(nameOf(a), nameOf(b)),
  );
  const sortBy = (by: string): string => addressOf({ ...address, query: { ...address.query, sort: [by] } });
  const counts = STATES.map((state) => [state, form.rows.filter((cell) => cell.state === state).length] as const);
  return html`<p class="lead">How <span class="figure">${rows.length}</span> stand to the recognition of <span class="figure">${columns.length}</span>, as of ${tellDate(form.question.asOf as string)}. Each sign leads to its acts; where nobody tells anything there is a dot.</p>
${showShares(counts, () => '#matrix')}
<div class="matrix-frame" id="matrix" tabindex="0" role="region" aria-label="${form.title}"><table class="matrix" aria-label="${form.title}">
<colgroup><col>${columns.map(() => html`<col>`)}</colgroup>
<thead><tr><th scope="col"${sort === 'name' ? html` aria-sort="ascending"` : ''}><a href="${sortBy('name')}">By name</a></th>${columns.map((object) => html`<th scope="col" class="upright"${sort === object ? html` aria-sort="ascending"` : ''}><a href="${sortBy(object)}">${nameOf(object)}</a></th>`)}</tr></thead>
<tbody>${rows.map(
    (
      actor,
    ) => html`<tr><th scope="row"><a href="${dossierAddress(actor)}">${nameOf(actor)}</a></th>${columns.map((object) => showCell(actor, object, stateOf(actor, object)))}</tr>
`,
  )}</tbody></table></div>`;
}

function showCell(actor: string, object: string, state: RecognitionState): Markup {
  const { sign, word } = STATE_SIGNS[state];
  if (state === 'no-word') return EMPTY;
  return html`<td data-order="${STATES.indexOf(state)}"><a class="state-${state}" href="${pageAddress('positions', object, { by: [actor] })}" aria-label="${word}">${sign}</a></td>`;
}

/** Its dot is the style sheet's: there are thousands. */
const EMPTY = html`<td></td>`;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
