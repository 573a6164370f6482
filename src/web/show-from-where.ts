import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

/**
 * From where an answer is asked: whose words, the date, what was known, by whose word. It stands at the top of every
 * answer; the rest of the address stays as it is.
 */
export function showFromWhere({ address, kind }: Page): Markup {
  const { path, query } = address;
  const fields = [...fieldsOf(kind), KNOWN_AT, ACCORDING_TO];
  const asked = new Set(['reviewed', ...fields.map(({ name }) => name)]);
  const kept = Object.entries(query).filter(([name]) => !asked.has(name));
  return html`<form class="from-where" method="get" action="${path}" aria-label="From where it is asked">${kept.flatMap(([name, values]) => values.map((one) => html`<input type="hidden" name="${name}" value="${one}">`))}
${fields.flatMap((field) => (query[field.name] ?? ['']).map((value, at) => showField(field, value, at)))}
<div class="check"><label><input type="checkbox" name="reviewed" value="true"${query.reviewed?.length ? html` checked` : ''}> reviewed only</label></div>
<button type="submit">Show</button></form>`;
}

interface Field {
  name: string;
  label: string;
  example: string;
}

const AS_OF: Field = { name: 'as-of', label: 'As of', example: 'today' };
const KNOWN_AT: Field = { name: 'known-at', label: 'Known at', example: 'now' };
const ACCORDING_TO: Field = { name: 'according-to', label: 'According to', example: 'all sources' };
const PERIOD: readonly Field[] = [
  { name: 'from', label: 'From', example: '2006' },
  { name: 'until', label: 'Until', example: '2008-03' },
];
const VOICES: readonly Field[] = [
  { name: 'speaker', label: 'Said by', example: 'anybody' },
  { name: 'about', label: 'About', example: 'anything' },
];

/** Which fields an answer is asked with, besides those of all. */
function fieldsOf(kind: Page['kind']): readonly Field[] {
  if (OF_A_DAY.has(kind)) return [AS_OF];
  if (kind === 'ask') return [{ ...AS_OF, example: 'as the question says' }];
  if (kind === 'quotes') return [...VOICES, ...PERIOD];
  if (IN_TIME.has(kind)) return PERIOD;
  return kind === 'changes' ? [{ name: 'since', label: 'Since', example: '2026-11-01 or #17' }] : [];
}

const OF_A_DAY = new Set<Page['kind']>(['who', 'whom', 'dossier', 'matrix', 'map', 'maps']);
const IN_TIME = new Set<Page['kind']>(['timeline', 'positions']);

/** Of several sources each has a field of its own. */
function showField({ name, label, example }: Field, value: string, at: number): Markup {
  const id = at === 0 ? name : `${name}-${at + 1}`;
  return html`<div class="field"><label for="${id}">${at === 0 ? label : 'or'}</label><input id="${id}" name="${name}" value="${value}" placeholder="${example}" autocomplete="off"></div>`;
}
