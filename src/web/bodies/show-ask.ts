import { EXAMPLES } from '../examples.ts';
import { html, type Markup } from '../markup.ts';

/** Where nothing was asked: what can be. */
export function showAsk(): Markup {
  return html`<h1>What can be asked</h1>
<p class="lead">In plain words; what is not understood is not answered, and says why.</p>
<ul class="rule-list">${EXAMPLES.map((question) => html`<li><a href="/ask?${String(new URLSearchParams({ q: question }))}">${question}</a></li>`)}</ul>`;
}
