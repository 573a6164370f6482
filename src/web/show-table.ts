import { type Filling, html, type Markup } from './markup.ts';

export interface Column {
  head: Filling;
  /** What stands before a cell where the columns do not fit beside each other. */
  label: string;
  class?: string;
  sort?: 'ascending' | 'descending';
}

export interface TableRow {
  id?: string;
  cells: readonly Filling[];
}

/**
 * A table that becomes a list of its rows on a narrow screen; the roles say that it is a table still.
 */
export function showTable(name: string, columns: readonly Column[], rows: readonly TableRow[]): Markup {
  return html`<table class="answer" role="table" aria-label="${name}">
<thead role="rowgroup"><tr role="row">${columns.map(showHead)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => showRow(row, columns))}</tbody>
</table>`;
}

function showHead({ head, sort, class: name }: Column): Markup {
  return html`<th role="columnheader" scope="col" class="${name ?? ''}"${sort ? html` aria-sort="${sort}"` : ''}>${head}</th>`;
}

function showRow({ id, cells }: TableRow, columns: readonly Column[]): Markup {
  return html`<tr role="row"${id === undefined ? '' : html` id="${id}"`}>${cells.map((cell, at) => showCell(cell, columns[at]!, at === 0))}</tr>
`;
}

function showCell(cell: Filling, { label, class: name }: Column, isFirst: boolean): Markup {
  return isFirst
    ? html`<th role="rowheader" scope="row" class="${name ?? ''}" data-label="${label}">${cell}</th>`
    : html`<td role="cell" class="${name ?? ''}" data-label="${label}">${cell}</td>`;
}
