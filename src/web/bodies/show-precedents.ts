import { dateOfAct, type PrecedentRow, type PrecedentStance } from '../../answers/index.ts';
import { dossierAddress } from '../addresses.ts';
import { html, join, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { showCitation } from '../show-citation.ts';
import { showPicture } from '../show-picture.ts';
import { tellDate } from '../tell-date.ts';
import type { Telling } from '../telling.ts';
import { NOTHING } from './nothing.ts';

/** Who invokes which case, and who denies that it is a precedent. */
export function showPrecedents(
  rows: readonly PrecedentRow[],
  { page, picture, telling }: { page: Page; picture: string | null; telling: Telling },
): Markup {
  if (rows.length === 0) return NOTHING;
  const count = (stance: PrecedentStance): number => rows.filter((row) => row.stance === stance).length;
  return html`<p class="lead">Invoked <span class="figure">${count('invokes')}</span> ${times(count('invokes'))}, denied to be a precedent <span class="figure">${count('denies')}</span> ${times(count('denies'))}, in the words below.</p>
${showPicture(picture, 'who invokes which case', page)}
${STANCES.map(([stance, head]) =>
  part(
    head,
    rows.filter((row) => row.stance === stance),
    telling,
  ),
)}`;
}

function times(number: number): string {
  return number === 1 ? 'time' : 'times';
}

const STANCES: readonly (readonly [PrecedentStance, string])[] = [
  ['invokes', 'Invoked as a precedent'],
  ['denies', 'Denied to be one'],
  ['does-not-invoke', 'Not invoked'],
  ['does-not-deny', 'Not denied to be one'],
];

function part(head: string, rows: readonly PrecedentRow[], telling: Telling): Markup {
  if (rows.length === 0) return html``;
  return html`<section><h2>${head}</h2><ol class="in-time">${rows.map((row) => showPrecedent(row, telling))}</ol></section>`;
}

/** One telling, with what stands beside it. */
export function showPrecedent(row: PrecedentRow, telling: Telling): Markup {
  const { lookUp } = telling;
  const beside = row.for.map(({ key, name }) => html`<a href="${dossierAddress(key)}">${name}</a>`);
  return html`<li><span class="when">${tellDate(dateOfAct(row))}</span><div><p><strong>${lookUp(row.by).name} ${VERBS[row.stance]} ${lookUp(row.case).name}${row.stance.endsWith('invoke') || row.stance === 'invokes' ? '' : ' as a precedent'}</strong>${beside.length > 0 ? html` <span class="quiet">told beside</span> ${join(beside, ', ')}` : ''}</p>${row.citations.slice(0, 6).map((citation) => showCitation(citation, telling))}</div></li>`;
}

const VERBS: Readonly<Record<PrecedentStance, string>> = {
  invokes: 'invokes',
  denies: 'denies',
  'does-not-invoke': 'does not invoke',
  'does-not-deny': 'does not deny',
};
