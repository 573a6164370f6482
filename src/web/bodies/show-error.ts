import { html, type Markup } from '../markup.ts';
import type { ProblemData } from '../page-data.ts';

/** What went wrong in the words of whoever found it: what was expected, what came, what to do next. */
export function showError(title: string, { detail }: Partial<ProblemData>): Markup {
  return html`<h1>${title}</h1>
<p class="message wrong">${detail ?? 'Nothing more is known of it.'}</p>
<p><a href="/">Begin anew</a></p>`;
}
