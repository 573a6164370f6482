import type { Query } from './addresses.ts';
import { html, type Markup } from './markup.ts';

/** Whose words, or words about whom, and when they were said. */
export function showSaidForm(query: Query): Markup {
  return html`<form class="from-where said-form" method="get" action="/quotes" aria-label="What was said">${FIELDS.map(([name, label, example]) => html`<div class="field"><label for="said-${name}">${label}</label><input id="said-${name}" name="${name}" value="${query[name]?.[0] ?? ''}" placeholder="${example}" autocomplete="off"></div>`)}
<button type="submit">Show quotes</button></form>`;
}

const FIELDS: readonly (readonly [name: string, label: string, example: string])[] = [
  ['speaker', 'Said by', 'Sergei Lavrov'],
  ['about', 'About', 'Kosovo'],
  ['from', 'From', '2006'],
  ['until', 'Until', '2008-03'],
];
