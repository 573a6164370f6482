import type { AnswerForm } from '../exports/answers/index.ts';
import { escapeHtml } from './escape-html.ts';
import type { Page } from './page.ts';
import { pageAddress } from './page-address.ts';

/** A page with nothing but its words: the question, the table, what it shows beside, and the way to its data. */
export function renderPlain(page: Page): string {
  const { title, form, data } = page;
  return [
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)} · demarche</title></head>\n<body>`,
    `<header><p><a href="/">demarche</a></p><form action="/ask"><label>Question <input name="q"></label></form></header>`,
    `<main><h1>${escapeHtml(title)}</h1>`,
    form === null ? '' : renderForm(form),
    data === null || data === undefined ? '' : renderValue(data),
    DESKS[page.kind]?.(page) ?? '',
    '</main>',
    form === null ? '' : `<footer><p>${['json', 'csv'].map((ending) => dataLink(page, ending)).join(' ')}</p></footer>`,
    '</body></html>\n',
  ].join('');
}

function renderForm({ question, table, beside }: AnswerForm): string {
  const head = table.columns
    .map((column) => `<th scope="col">${escapeHtml(column.replaceAll('_', ' '))}</th>`)
    .join('');
  const rows = table.rows.map(
    (row) => `<tr>${row.map((cell, at) => renderCell(cell, table.columns[at]!)).join('')}</tr>\n`,
  );
  const nothing = table.rows.length === 0 ? '<p>Nothing in the record, seen from here.</p>' : '';
  return [
    renderValue(question),
    nothing,
    `<table><thead><tr>${head}</tr></thead>\n<tbody>${rows.join('')}</tbody></table>`,
    renderValue(beside),
  ].join('\n');
}

function renderCell(cell: string | number | null, column: string): string {
  if (cell === null) return '<td></td>';
  const text = escapeHtml(String(cell));
  if (column === 'article') return `<td><a href="/articles/${encodeURIComponent(cell)}">${text}</a></td>`;
  return `<td>${text}</td>`;
}

/** Any data as nested lists: a list item each, a term and its value each. */
function renderValue(value: unknown): string {
  if (value === null || value === undefined) return '<i>none</i>';
  if (typeof value !== 'object') return `<span>${escapeHtml(String(value))}</span>`;
  if (Array.isArray(value)) return `<ol>${value.map((one) => `<li>${renderValue(one)}</li>`).join('')}</ol>`;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return `<dl>${parts.map(([name, part]) => `<dt>${escapeHtml(name)}</dt><dd>${renderValue(part)}</dd>`).join('')}</dl>`;
}

function dataLink({ address }: Page, ending: string): string {
  return `<a href="${escapeHtml(pageAddress(address, ending))}">${ending.toUpperCase()}</a>`;
}

/** Where something is sent back. */
const DESKS: Partial<Record<Page['kind'], (page: Page) => string>> = {
  add: ({ csrf }) =>
    `<form method="post" action="/add" enctype="multipart/form-data">${hidden(csrf)}
<p><label>Text <textarea name="text" rows="12" cols="80"></textarea></label></p>
<p><label>or a file <input type="file" name="file"></label></p>
<p><label><input type="checkbox" name="keep" value="yes"> keep it in the record</label></p>
<p><button>Read</button></p></form>`,
  'sign-in': ({ csrf, address }) =>
    `<form method="post" action="/sign-in">${hidden(csrf)}
<input type="hidden" name="next" value="${escapeHtml(address.query.next?.[0] ?? '/')}">
<p><label>Token <input name="token" type="password" autocomplete="off"></label></p><p><button>Sign in</button></p></form>`,
  review: ({ csrf, data }) => reviewForms(csrf, data),
};

function reviewForms(csrf: string, data: unknown): string {
  const { items = [] } = (data ?? {}) as { items?: { reading: string; kind: string; item: string }[] };
  const button = (verdict: string): string => `<button name="verdict" value="${verdict}">${verdict}</button>`;
  return items
    .map(
      ({ reading, kind, item }) =>
        `<form method="post" action="/review">${hidden(csrf)}${['accepted', 'rejected'].map(button).join(' ')} ${escapeHtml(kind)} ${escapeHtml(item)}
<input type="hidden" name="reading" value="${escapeHtml(reading)}"><input type="hidden" name="kind" value="${escapeHtml(kind)}">
<input type="hidden" name="item" value="${escapeHtml(item)}"></form>`,
    )
    .join('\n');
}

function hidden(csrf: string): string {
  return `<input type="hidden" name="csrf" value="${escapeHtml(csrf)}">`;
}
