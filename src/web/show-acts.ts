import { type Citation, type CitedAct, type DatasetCitation, dateOfAct } from '../answers/index.ts';
import { tellAct } from '../exports/answers/index.ts';
import { html, type Markup } from './markup.ts';
import { showCitation, showSource } from './show-citation.ts';
import { showTable } from './show-table.ts';
import { tellDate } from './tell-date.ts';
import type { Telling } from './telling.ts';

/** The acts that a row rests on, each with the words that tell it; those that decide stand out. */
export function showActsOf(acts: readonly (CitedAct & { decides?: boolean })[], telling: Telling): Markup {
  return html`<ul class="acts">${acts.map((act) => showAct(act, telling))}</ul>`;
}

/** Most citations of an act that are shown with it; the rest stand in the data. */
const MOST = 12;

function showAct(act: CitedAct & { decides?: boolean }, telling: Telling): Markup {
  const { citations } = act;
  const rest = citations.length - MOST;
  return html`<li class="${act.decides ? 'decides' : ''}"><strong>${tellAct(act, telling.lookUp)}</strong>, ${tellDate(dateOfAct(act))}${act.decides === false ? html` <span class="quiet">(does not decide)</span>` : ''}${citations
    .slice(0, MOST)
    .map((citation) =>
      showCitation(citation, telling),
    )}${rest > 0 ? html`<p class="quiet">and ${rest} more, in the data</p>` : ''}</li>`;
}

/** Acts as a table: when, what, in which words, told by whom. */
export function showActTable(caption: string, acts: readonly CitedAct[], telling: Telling): Markup {
  return showTable(
    caption,
    [
      { head: 'Date', label: '', class: 'when' },
      { head: 'What', label: '', class: 'what' },
      { head: 'Words that show it', label: '', class: 'words-column' },
      { head: 'Source', label: 'Source:', class: 'whence' },
    ],
    acts.map((act) => ({
      cells: [
        tellDate(dateOfAct(act)),
        tellAct(act, telling.lookUp),
        showOpening([act], [act], telling),
        showFirstSource(act, telling),
      ],
    })),
  );
}

/** The first words, which open to all acts and their words. */
export function showOpening(
  deciding: readonly CitedAct[],
  acts: readonly (CitedAct & { decides?: boolean })[],
  telling: Telling,
): Markup {
  const [first] = (deciding[0] ?? acts[0])?.citations ?? [];
  const shown = first === undefined ? html`` : showFirst(first);
  return html`<span class="when-printed">${shown}</span><details><summary>${shown}</summary>${showActsOf(acts, telling)}</details>`;
}

/** The source of the first words, and how many more there are. */
export function showFirstSource(
  act: Pick<CitedAct, 'citations'>,
  telling: Telling,
  more: number = act.citations.length - 1,
): Markup {
  const [first] = act.citations;
  if (first === undefined) return html``;
  return html`${showSource(first, telling)}${more > 0 ? html` <span class="quiet">+\u00a0${more}</span>` : ''}`;
}

function showFirst(citation: Citation): Markup {
  return 'dataset' in citation ? html`${titleOf(citation)}` : html`<span class="words">“${cut(citation.words)}”</span>`;
}

/** A list has no words of its own: what it says is what its source is. */
function titleOf({ sourceTitle, sourceRef, note }: DatasetCitation): string {
  return cut(`${sourceTitle || sourceRef}${note === '' ? '' : ` (${note})`}`);
}

const LONG = 160;

function cut(words: string): string {
  return words.length <= LONG ? words : `${words.slice(0, LONG).replace(/\s+\S*$/, '')} …`;
}
