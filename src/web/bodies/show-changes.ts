import type { Changes } from '../../answers/index.ts';
import { articleAddress, dossierAddress } from '../addresses.ts';
import { type Filling, html, type Markup } from '../markup.ts';
import { showActTable } from '../show-acts.ts';
import { showTable } from '../show-table.ts';
import { showState } from '../state-signs.ts';
import { tellDate } from '../tell-date.ts';
import type { Telling } from '../telling.ts';

/** What the entries since then brought. */
export function showChanges(found: Changes, telling: Telling): Markup {
  const { since, until, acts, ended, states } = found;
  const isNothing = since === until;
  return html`<p class="lead">${isNothing ? 'Nothing new since then.' : html`What entries <span class="figure">${since + 1}</span> to <span class="figure">${until}</span> of the record brought: <span class="figure">${acts.length}</span> new acts, <span class="figure">${ended.length}</span> that count no longer, <span class="figure">${states.length}</span> changes of state.`}</p>
${part('States of recognition', states, (rows) => showStates(rows, telling))}
${part('New acts', acts, (rows) => showActTable('New acts', rows, telling))}
${part('Acts that count no longer', ended, (rows) => html`${showActTable('Acts that count no longer', rows, telling)}${showEndings(rows, telling)}`)}
${part('Articles', found.articles, showArticles)}
${part('Reviews', found.reviews, showReviews)}
${part('Retractions', found.retractions, showRetractions)}`;
}

/** Rows of a part that are shown; a list that was imported brings thousands at once. */
const MOST = 200;

function part<Row>(head: string, rows: readonly Row[], show: (rows: readonly Row[]) => Markup): Markup {
  if (rows.length === 0) return html``;
  const rest = rows.length - MOST;
  return html`<section><h2>${head} <span class="quiet">${rows.length}</span></h2>${show(rows.slice(0, MOST))}${rest > 0 ? html`<p class="message">${rest} more stand in the data of this page, below.</p>` : ''}</section>`;
}

function showStates(states: Readonly<Changes['states']>, { lookUp }: Telling): Markup {
  return showTable(
    'States of recognition',
    [
      { head: 'Who', label: '' },
      { head: 'Of', label: 'of' },
      { head: 'Before', label: 'before:' },
      { head: 'Now', label: 'now:' },
    ],
    states.map(({ actor, object, before, after }) => ({
      cells: [
        entity(actor, lookUp(actor).name),
        entity(object, lookUp(object).name),
        showState(before),
        showState(after),
      ],
    })),
  );
}

function entity(key: string, name: string): Markup {
  return html`<a href="${dossierAddress(key)}"><bdi>${name}</bdi></a>`;
}

function showEndings(ended: Readonly<Changes['ended']>, _telling: Telling): Markup {
  const reasons = ended.flatMap(({ ending: { by, entry, reviewer, reason } }) =>
    reason === null && reviewer === null
      ? []
      : [`entry ${entry}, ${by}${reviewer === null ? '' : ` by ${reviewer}`}${reason === null ? '' : `: ${reason}`}`],
  );
  return reasons.length === 0 ? html`` : list([...new Set(reasons)]);
}

function showArticles(articles: Readonly<Changes['articles']>): Markup {
  return list(
    articles.map(
      ({ article, headline, outlet, published, added }) =>
        html`<a href="${articleAddress(article)}">${headline ?? article}</a> <span class="quiet">${[outlet, published === null ? null : tellDate(published), added === 'new' ? null : 'read anew'].filter((told) => told !== null).join(' · ')}</span>`,
    ),
  );
}

function showReviews(reviews: Readonly<Changes['reviews']>): Markup {
  return list(
    reviews.map(
      ({ article, reviewer, verdict, kind, item, reason }) =>
        html`${reviewer} ${verdict} <a href="${articleAddress(article)}">${kind} ${item}</a>${reason === null ? '' : `: ${reason}`}`,
    ),
  );
}

function showRetractions(retractions: Readonly<Changes['retractions']>): Markup {
  return list(
    retractions.map(
      ({ article, headline, reason }) =>
        html`<a href="${articleAddress(article)}">${headline ?? article}</a>: ${reason}`,
    ),
  );
}

function list(rows: readonly Filling[]): Markup {
  return html`<ul class="rule-list">${rows.map((row) => html`<li>${row}</li>`)}</ul>`;
}
