import type { CitedAct, CitedFact, Dossier, RecognitionState } from '../../answers/index.ts';
import { dateOfQuote } from '../../exports/answers/index.ts';
import { namesEntity } from '../../exports/index.ts';
import { addressOf, dossierAddress, pageAddress } from '../addresses.ts';
import { html, join, type Markup } from '../markup.ts';
import { showActTable } from '../show-acts.ts';
import { showCitation, showSource } from '../show-citation.ts';
import { showQuote } from '../show-quote.ts';
import { showShares } from '../show-shares.ts';
import { showTable } from '../show-table.ts';
import { tellDate } from '../tell-date.ts';
import type { Telling } from '../telling.ts';
import { NOTHING } from './nothing.ts';
import { showConflict } from './show-conflicts.ts';
import { showPrecedent } from './show-precedents.ts';

/** All that is known of somebody, on a page; each part leads to the answer that has the whole of it. */
export function showDossier(found: Dossier, telling: Telling): Markup {
  const { about, claims, recognition, precedents, facts, conflicts, quotes } = found;
  const cases = [...precedents.of, ...precedents.by];
  const parts = [
    part('Recognition', recognition, Object.keys(recognition.states).length > 0, () => showRecognised(found, telling)),
    part('Claims to its status', claims, claims.length > 0, () => showClaims(claims, about, telling)),
    part('Facts as they are told', facts, facts.length > 0, () => showFacts(facts, telling)),
    part(
      'Conflicts',
      conflicts,
      conflicts.length > 0,
      () => html`${conflicts.map((one) => showConflict(one, telling))}${whole('All conflicts', 'conflicts', about)}`,
    ),
    part(
      'As a precedent',
      cases,
      cases.length > 0,
      () =>
        html`<ol class="in-time">${cases.map((row) => showPrecedent(row, telling))}</ol>${whole('All of its precedents', 'precedents', about)}`,
    ),
    part(
      'Latest quotes',
      quotes,
      quotes.length > 0,
      () =>
        html`<ol class="in-time">${[...quotes].reverse().map((quote) => html`<li><span class="when">${tellDate(dateOfQuote(quote))}</span>${showQuote(quote, telling)}</li>`)}</ol>${whole('All quotes', 'quotes', about)}`,
    ),
  ];
  const isEmpty = claims.length + facts.length + conflicts.length + cases.length + quotes.length === 0;
  return html`${isEmpty && Object.keys(recognition.states).length === 0 ? NOTHING : ''}${showWays(about)}${parts}${showSources(found)}`;
}

function part(head: string, _of: unknown, isTold: boolean, show: () => Markup): Markup {
  return isTold ? html`<section><h2>${head}</h2>${show()}</section>` : html``;
}

function whole(words: string, page: string, about: string): Markup {
  return html`<p><a href="${wayTo(page, about)}">${words}</a></p>`;
}

/** What it said and what was said of it have its name in the query. */
function wayTo(page: string, about: string): string {
  if (page === 'said') return addressOf({ path: '/quotes', query: { speaker: [about] } });
  return page === 'quotes' ? addressOf({ path: '/quotes', query: { about: [about] } }) : pageAddress(page, about);
}

const WAYS: readonly (readonly [page: string, words: string])[] = [
  ['who', 'Who recognises it'],
  ['whom', 'Whom it recognises'],
  ['positions', 'Positions'],
  ['map', 'On the map'],
  ['timeline', 'Timeline'],
  ['said', 'What it said'],
  ['quotes', 'What was said of it'],
  ['precedents', 'Precedents'],
  ['conflicts', 'Conflicts'],
];

function showWays(about: string): Markup {
  return html`<nav class="ways" aria-label="More of it"><ul>${WAYS.map(([page, words]) => html`<li><a href="${wayTo(page, about)}">${words}</a></li>`)}</ul></nav>`;
}

function showRecognised({ about, recognition }: Dossier, telling: Telling): Markup {
  const { states, latest } = recognition;
  return html`${showShares(Object.entries(states) as [RecognitionState, number][], () => pageAddress('who', about))}
${latest.length === 0 ? '' : html`<h3>Its latest changes</h3>${showActTable('Its latest changes', latest, telling)}`}`;
}

function showClaims(claims: readonly CitedAct[], about: string, telling: Telling): Markup {
  return html`<p class="quiet">The latest word of each who says whose it is or what is to become of it.</p>${showActTable('Claims to its status', claims, telling)}${whole('All positions', 'positions', about)}`;
}

function showFacts(facts: readonly CitedFact[], telling: Telling): Markup {
  return showTable(
    'Facts as they are told',
    [
      { head: 'What', label: '', class: 'who' },
      { head: 'Value', label: '' },
      { head: 'As of', label: 'as of', class: 'when' },
      { head: 'Words', label: '' },
      { head: 'Source', label: 'Source', class: 'whence' },
    ],
    facts.map((fact) => ({
      cells: [
        fact.property.replaceAll('-', ' '),
        showValue(fact, telling),
        fact.asOf === null ? '' : tellDate(fact.asOf),
        html`<details><summary><span class="words">“${fact.words}”</span></summary>${showCitation(fact, telling)}</details>`,
        showSource(fact, telling),
      ],
    })),
  );
}

function showValue({ property, value, qualifier, unit }: CitedFact, { lookUp }: Telling): Markup {
  const named = namesEntity(property)
    ? html`<a href="${dossierAddress(value)}"><bdi>${lookUp(value).name}</bdi></a>`
    : html`<bdi>${value}</bdi>`;
  return html`${join(
    [qualifier, named, unit].filter((told) => told !== null),
    ' ',
  )}`;
}

function showSources({ sources }: Dossier): Markup {
  const told = [
    ...sources.datasets.map(({ dataset, witnesses }) => `${dataset} (${witnesses})`),
    ...sources.outlets.map(({ outlet, witnesses }) => `${outlet ?? 'articles without an outlet'} (${witnesses})`),
  ];
  return told.length === 0
    ? html``
    : html`<section><h2>Sources</h2><p>Of its latest ${sources.acts} acts: ${told.join(', ')}.</p></section>`;
}
