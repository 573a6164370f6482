import type { Conflict, ConflictSide } from '../../answers/index.ts';
import { dossierAddress } from '../addresses.ts';
import { html, join, type Markup } from '../markup.ts';
import { showCitation } from '../show-citation.ts';
import { tellDate } from '../tell-date.ts';
import type { Telling } from '../telling.ts';

/** Claims that cannot all be so, their sides beside each other. */
export function showConflicts(rows: readonly Conflict[], telling: Telling): Markup {
  if (rows.length === 0)
    return html`<p class="lead">No claims in the record, seen from here, contradict each other.</p>`;
  return html`<p class="lead"><span class="figure">${rows.length}</span> ${rows.length === 1 ? 'matter' : 'matters'} on which claims contradict each other. None of them is taken for the truth.</p>
${rows.map((row) => showConflict(row, telling))}`;
}

/** One matter with its sides. */
export function showConflict(conflict: Conflict, telling: Telling): Markup {
  const { about, actor, what, sides } = conflict;
  const by = actor === null ? '' : ` by ${telling.lookUp(actor).name}`;
  return html`<section><h3><a href="${dossierAddress(about)}">${telling.lookUp(about).name}</a>: ${what.replaceAll('-', ' ')}${by}</h3>
<div class="sides">${sides.map((side) => showSide(side, telling))}</div></section>`;
}

function showSide({ claim, holders, earliest, latest, citations }: ConflictSide, telling: Telling): Markup {
  const links = holders.map((key) => html`<a href="${dossierAddress(key)}">${telling.lookUp(key).name}</a>`);
  return html`<div class="side"><h4>${telling.lookUp(claim).name.replaceAll('-', ' ')}</h4><p class="small quiet">${links.length > 0 ? html`${join(links, ', ')} · ` : ''}${tellDate(stretchOf(earliest, latest))}</p>${citations.slice(0, 4).map((citation) => showCitation(citation, telling))}${citations.length > 4 ? html`<details><summary class="small">${citations.length - 4} more</summary>${citations.slice(4, 24).map((citation) => showCitation(citation, telling))}</details>` : ''}</div>`;
}

function stretchOf(earliest: string, latest: string): string {
  if (earliest === latest) return earliest;
  return `${earliest === '-infinity' ? '..' : earliest}/${latest === 'infinity' ? '..' : latest}`;
}
