import type { RecognitionState } from '../../answers/index.ts';
import type { AnswerForm } from '../../exports/answers/index.ts';
import type { NamedCell } from '../../exports/answers/matrix-form.ts';
import { pageAddress } from '../addresses.ts';
import { groupBy } from '../group-by.ts';
import { html, type Markup } from '../markup.ts';
import { showTable } from '../show-table.ts';
import { STATE_SIGNS, STATES } from '../state-signs.ts';
import { tellDate } from '../tell-date.ts';
import { NOTHING } from './nothing.ts';

/** Of whose recognition there is any word, and how many stand how: each leads to its map. */
export function showMaps({ rows, question }: AnswerForm<NamedCell>): Markup {
  if (rows.length === 0) return NOTHING;
  const territories = [...groupBy(rows, ({ object }) => object)].sort(([, a], [, b]) => b.length - a.length);
  const states = STATES.filter((state) => rows.some((row) => row.state === state));
  return html`<p class="lead">Choose whose recognition to see on the map, as of ${tellDate(question.asOf as string)}: there is word of <span class="figure">${territories.length}</span>.</p>
${showTable(
  'Maps of recognition',
  [
    { head: 'Of', label: '', class: 'who' },
    ...states.map((state) => ({ head: STATE_SIGNS[state].word, label: `${STATE_SIGNS[state].word}:`, class: 'count' })),
    { head: 'Beside', label: '' },
  ],
  territories.map(([object, cells]) => ({
    cells: [
      html`<a href="${pageAddress('map', object)}"><bdi>${cells[0]!.objectName}</bdi></a>`,
      ...states.map((state) => showNumber(cells, state)),
      html`<a href="${pageAddress('who', object)}">in words</a>`,
    ],
  })),
)}`;
}

function showNumber(cells: readonly NamedCell[], state: RecognitionState): Markup | string {
  const number = cells.filter((cell) => cell.state === state).length;
  if (number === 0) return '';
  return html`<span class="state state-${state}"><span class="sign" aria-hidden="true">${STATE_SIGNS[state].sign}</span></span> <span class="figure">${number}</span>`;
}
