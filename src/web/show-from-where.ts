import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

/** From where an answer is asked: the date, what was known, by whose word. The rest of the address stays as it is. */
export function showFromWhere({ address, kind }: Page): Markup {
  const { path, query } = address;
  const kept = Object.entries(query).filter(([name]) => !ASKED.includes(name));
  const value = (name: string): string => query[name]?.join(', ') ?? '';
  return html`<form class="from-where" method="get" action="${path}" aria-label="From where it is asked">${kept.flatMap(([name, values]) => values.map((one) => html`<input type="hidden" name="${name}" value="${one}">`))}
${datesOf(kind).map(([name, label, example]) => field(name, label, value(name), example))}
${field(KNOWN_AT, 'Known at', value(KNOWN_AT), 'now')}
${field(ACCORDING_TO, 'According to', value(ACCORDING_TO), 'all sources')}
<div class="check"><label><input type="checkbox" name="reviewed" value="true"${query.reviewed?.length ? html` checked` : ''}> reviewed only</label></div>
<button type="submit">Show</button></form>`;
}

const AS_OF = 'as-of';
const KNOWN_AT = 'known-at';
const ACCORDING_TO = 'according-to';
const ASKED = [AS_OF, KNOWN_AT, ACCORDING_TO, 'reviewed', 'from', 'until', 'since'];

type DateField = readonly [name: string, label: string, example: string];

/** Which dates an answer is asked with. */
function datesOf(kind: Page['kind']): readonly DateField[] {
  if (OF_A_DAY.has(kind)) return [[AS_OF, 'As of', 'today']];
  if (IN_TIME.has(kind))
    return [
      ['from', 'From', '2006'],
      ['until', 'Until', '2008-03'],
    ];
  return kind === 'changes' ? [['since', 'Since', '2026-11-01 or #17']] : [];
}

const OF_A_DAY = new Set<Page['kind']>(['who', 'whom', 'dossier', 'matrix']);
const IN_TIME = new Set<Page['kind']>(['timeline', 'quotes', 'positions']);

function field(name: string, label: string, value: string, example: string): Markup {
  return html`<div class="field"><label for="${name}">${label}</label><input id="${name}" name="${name}" value="${value}" placeholder="${example}" autocomplete="off"></div>`;
}
