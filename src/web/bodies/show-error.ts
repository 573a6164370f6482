import { html, join, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { ProblemData } from '../page-data.ts';
import { showSaidForm } from '../show-said-form.ts';

/**
 * What went wrong in the words of whoever found it: what was expected, what came, what to do next. Of a name that nobody
 * knows the nearest lead to the page that was asked for.
 */
export function showError(
  { title, address }: Pick<Page, 'title' | 'address'>,
  { detail }: Partial<ProblemData>,
): Markup {
  const [told, near] = (detail ?? 'Nothing more is known of it.').split(NEAREST);
  const names = near === undefined ? [] : near.replace(/\.$/, '').split(', ');
  return html`<h1>${title}</h1>
<p class="message wrong">${told}</p>
${
  names.length === 0
    ? ''
    : html`<p class="lead">Did you mean ${join(
        names.map((name) => html`<a href="${withName(address.path, name)}">${name}</a>`),
        ' or ',
      )}?</p>`
}
${address.path === '/quotes' ? showSaidForm(address.query) : ''}
<p><a href="/">Begin anew</a> or <a href="/search">search by words</a>.</p>`;
}

const NEAREST = / Nearest: /;

/** The same page about somebody else. */
function withName(path: string, name: string): string {
  const page = path.split('/')[1] ?? '';
  return ABOUT_SOMEBODY.has(page) && path.split('/').length > 2
    ? `/${page}/${encodeURIComponent(name)}`
    : `/search?${new URLSearchParams({ q: name })}`;
}

const ABOUT_SOMEBODY = new Set(['who', 'whom', 'positions', 'timeline', 'dossier', 'precedents', 'conflicts', 'map']);
