import type { ArticlePage } from '../../answers/index.ts';
import type { Names } from '../../exports/answers/index.ts';
import type { Reading } from '../../reading.ts';
import { isDate, keysOf } from '../../record/index.ts';
import { addressOf, dossierAddress, pageAddress, queueAddress } from '../addresses.ts';
import { webAddress } from '../escape-html.ts';
import { html, join, type Markup } from '../markup.ts';
import { showStatus } from '../review/show-status.ts';
import { tellDate } from '../tell-date.ts';
import { cutParagraphs, type Paragraph } from './cut-paragraphs.ts';
import { type MarkedStretch, markText } from './mark-text.ts';
import { mostSpokenOf } from './most-spoken-of.ts';
import { numberSpeakers, type Voice } from './number-speakers.ts';
import { type ReviewDesk, showRetract } from './review-desk.ts';
import { showNotes } from './show-notes.ts';
import { type ShownOf, shownIn, tellFinding } from './tell-finding.ts';

/** An article with its reading. */
export interface ArticleView {
  reading: Reading;
  reviews: ArticlePage['reviews'];
  /** Those whom the reviews name. */
  names: Names;
  /** What whoever looks at it may find of it; null where nothing. */
  desk: ReviewDesk | null;
  /** Why the article counts no longer; null where it does. */
  retracted: string | null;
  /** Whether it stands within another page, which has its own heading. */
  isPreview: boolean;
}

/** What each passage is shown with. */
export interface Told extends ArticleView {
  voices: ReadonlyMap<string, Voice>;
  shownOf: ShownOf;
  keyOf(entity: string): string;
  /** Where an answer as of a date is found: of whom the article is most about, else of all. */
  addressAsOf(date: string): string;
}

/** An article: its words, and beside each passage who speaks in it, what position and which fact it shows. */
export function showArticle(view: ArticleView): Markup {
  const { reading } = view;
  const told: Told = {
    ...{ ...view, voices: numberSpeakers(reading), shownOf: shownIn(reading), keyOf: keysOf(reading) },
    addressAsOf: answersAsOf(reading),
  };
  const headline = reading.article.headline ?? 'A story without a headline';
  const passages = cutParagraphs(reading.article).filter(({ kind }) => kind !== 'headline');
  return html`${view.isPreview ? html`<h2>${headline}</h2>` : html`<h1>${headline}</h1>`}
<p class="quiet">${join(whence(reading), ' · ')}</p>
${view.retracted === null ? '' : html`<p class="message wrong"><strong>Taken back.</strong> ${view.retracted} It counts no longer; it stays to be read.</p>`}
<p class="small quiet">${tally(reading)} ${view.desk === null ? '' : html`<a href="${queueAddress(view.desk.article)}">Review them one by one</a> · `}<span class="with-scripts" hidden><kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>?</kbd> all keys</span></p>
<article class="article" data-article>${passages.map((passage) => showPassage(passage, told))}</article>
${view.desk === null ? '' : html`${showStatus(null, view.desk)}${showRetract(view.desk)}`}`;
}

function answersAsOf(reading: Reading): Told['addressAsOf'] {
  const about = mostSpokenOf(reading);
  return (date) => {
    // “Since 1965” leads to how things stood in 1965.
    const query = { 'as-of': [date.replace(/^\.\.\/|\/\.\.$/g, '')] };
    return about === null
      ? addressOf({ path: '/matrix', query })
      : pageAddress('dossier', keysOf(reading)(about), query);
  };
}

function whence({ article }: Reading): Markup[] {
  const { byline, outlet, agency, published, dateline, url } = article;
  const address = webAddress(url);
  const date = published === null ? null : tellDate(published);
  const told = [byline.join(', '), outlet ?? agency, date, dateline?.place ?? null];
  const parts = told.filter((part) => part !== null && part !== '').map((part) => html`<bdi>${part}</bdi>`);
  return address === null ? parts : [...parts, html`<a href="${address}" rel="noreferrer">where it was published</a>`];
}

function tally({ statements, positions, facts }: Reading): string {
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
  const all = [count(statements.length, 'statement'), count(positions.length, 'position')].join(', ');
  return `${all} and ${count(facts.length, 'fact')} were read in it, by a machine.`;
}

function showPassage(passage: Paragraph, told: Told): Markup {
  const { kind, isWrapped } = passage;
  const stretches = markText(told.reading, passage);
  return html`<div class="passage"><p class="story${kind === 'frame' ? ' frame' : ''}${isWrapped ? ' wrapped' : ''}">${stretches.map((stretch) => showStretch(stretch, told))}</p>${showNotes(passage, told)}</div>
`;
}

function showStretch(stretch: MarkedStretch, told: Told): Markup {
  const begun = told.reading.statements.filter(({ content }) => content[0]?.start === stretch.start);
  const numbers = begun.map(({ id }) => {
    const { speaker, name } = told.voices.get(id)!;
    return html`<a class="number" href="#note-${id}" aria-label="${speaker}: ${name} speaks">${speaker}</a>`;
  });
  const words = wrapInEvidence(stretch, wrapInVoice(stretch, showWords(stretch, told), told), told);
  return html`<span id="at-${stretch.start}"></span>${numbers}${words}`;
}

function showWords({ start, end, entity, time }: MarkedStretch, { reading, keyOf, addressAsOf }: Told): Markup {
  const words = reading.article.text.slice(start, end);
  if (entity !== null) return html`<a class="named" href="${dossierAddress(keyOf(entity))}">${words}</a>`;
  if (time !== null && isDate(time))
    return html`<a class="named" href="${addressAsOf(time)}" title="As of ${tellDate(time)}"><time>${words}</time></a>`;
  return html`${words}`;
}

function wrapInVoice({ statements }: MarkedStretch, words: Markup, { voices }: Told): Markup {
  const inner = statements.at(-1);
  if (inner === undefined) return words;
  return html`<span class="said speaker-${voices.get(inner)!.tint}" data-of="${statements.join(' ')}">${words}</span>`;
}

function wrapInEvidence({ evidence }: MarkedStretch, words: Markup, { reading, shownOf }: Told): Markup {
  if (evidence.length === 0) return words;
  const shown = [...reading.positions, ...reading.facts].filter(({ id }) => evidence.includes(id));
  const isOnlyFact = shown.every((finding) => 'property' in finding);
  const title = shown.map((finding) => tellFinding(finding, shownOf)).join('; ');
  return html`<span class="evidence${isOnlyFact ? ' of-fact' : ''}" data-of="${evidence.join(' ')}" title="${title}">${words}</span>`;
}
