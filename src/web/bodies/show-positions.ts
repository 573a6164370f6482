import type { HeldPosition } from '../../answers/index.ts';
import { html, type Markup } from '../markup.ts';
import { showActTable } from '../show-acts.ts';
import type { Telling } from '../telling.ts';
import { NOTHING } from './nothing.ts';

/** Where all stand: the latest word of each, then what came before it. */
export function showPositions(rows: readonly HeldPosition[], telling: Telling): Markup {
  if (rows.length === 0) return NOTHING;
  const latest = rows.filter(({ current }) => current);
  const before = rows.filter(({ current }) => !current);
  return html`<p class="lead"><span class="figure">${latest.length}</span> ${latest.length === 1 ? 'position is' : 'positions are'} the latest word of their holder${before.length > 0 ? html`; <span class="figure">${before.length}</span> came before ${before.length === 1 ? 'one' : 'them'}` : ''}.</p>
${part('Latest word', latest, telling)}${part('Before it', before, telling)}`;
}

function part(head: string, rows: readonly HeldPosition[], telling: Telling): Markup {
  return rows.length === 0 ? html`` : html`<section><h2>${head}</h2>${showActTable(head, rows, telling)}</section>`;
}
