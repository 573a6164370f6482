import type { Changes, Conflict, Dossier, HeldPosition, PrecedentRow, Quote, TimelineRow } from '../answers/index.ts';
import type { AnswerForm, ChangesForm, RecognitionForm } from '../exports/answers/index.ts';
import type { NamedCell } from '../exports/answers/matrix-form.ts';
import { reviewDesk } from './article/review-desk.ts';
import { showArticle } from './article/show-article.ts';
import { type Assets, builtAssets } from './assets.ts';
import { showAdd } from './bodies/show-add.ts';
import { showAsk } from './bodies/show-ask.ts';
import { showChanges } from './bodies/show-changes.ts';
import { showConflicts } from './bodies/show-conflicts.ts';
import { showDossier } from './bodies/show-dossier.ts';
import { showError } from './bodies/show-error.ts';
import { showHome } from './bodies/show-home.ts';
import { showMap } from './bodies/show-map.ts';
import { showMaps } from './bodies/show-maps.ts';
import { showMatrix } from './bodies/show-matrix.ts';
import { showPositions } from './bodies/show-positions.ts';
import { showPrecedents } from './bodies/show-precedents.ts';
import { showQuotes } from './bodies/show-quotes.ts';
import { showRecognition } from './bodies/show-recognition.ts';
import { showSearch } from './bodies/show-search.ts';
import { showSignIn } from './bodies/show-sign-in.ts';
import { showTimeline } from './bodies/show-timeline.ts';
import { showTokens } from './bodies/show-tokens.ts';
import { carryOn } from './carry-on.ts';
import { citationsIn } from './citations-in.ts';
import { frame } from './frame.ts';
import { html, type Markup } from './markup.ts';
import type { Page, PageKind } from './page.ts';
import type { PageData, ProblemData, SearchData } from './page-data.ts';
import type { DrawAnswer, Pictures } from './pictures.ts';
import { showReview } from './review/show-review.ts';
import { showUnderstood } from './show-understood.ts';
import { type Telling, tellingOf } from './telling.ts';

/** What a page is drawn with beside what it is of. */
export interface Surroundings {
  /** The styles and scripts that it loads: those that were built, where left out. */
  assets?: Assets;
  pictures?: Pictures;
}

/**
 * A page as HTML, whole. The same page gives the same bytes.
 *
 * @example
 * renderPage({ kind: 'who', form: await whoForm(context), … }) // '<!doctype html>…'
 */
export function renderPage(page: Page, { assets = builtAssets(), pictures = {} }: Surroundings = {}): string {
  const { form } = page;
  const telling = form === null ? null : tellingOf(form.names, citationsIn(form.rows));
  const body = form === null ? showOther(page) : showAnswer(page, form, telling!, pictures);
  return carryOn(String(frame(page, body, telling, assets)), page.address);
}

/** The title is the question; below it how it was understood, from where it is asked, and the answer. */
function showAnswer(page: Page, form: AnswerForm, telling: Telling, pictures: Pictures): Markup {
  const show = ANSWERS[kindOf(page, form)];
  return html`<h1>${form.title}</h1>
${showUnderstood(form)}
${showCut(form)}
${show === undefined ? '' : show(form, { page, telling, pictures })}`;
}

/** Where rows were left out to keep the page short. */
function showCut({ beside, rows }: AnswerForm): Markup {
  const cut = beside.cut as { shown: number; of: number } | undefined;
  if (cut === undefined || cut.of <= rows.length) return html``;
  return html`<p class="message">The first ${cut.shown} of ${cut.of} rows are shown. Narrow the question, by dates or by whose word, to see the others.</p>`;
}

/** What an answer is shown with. */
interface Shown {
  page: Page;
  telling: Telling;
  pictures: Pictures;
}

type ShowAnswer = (form: AnswerForm, shown: Shown) => Markup;

/** What shows the rows of each kind of answer. */
const ANSWERS: Partial<Record<PageKind, ShowAnswer>> = {
  who: (form, { telling }) => showRecognition(form as RecognitionForm, 'object', telling),
  whom: (form, { telling }) => showRecognition(form as RecognitionForm, 'actor', telling),
  positions: (form, { telling }) => showPositions(form.rows as readonly HeldPosition[], telling),
  timeline: (form, { telling, page, pictures }) =>
    showTimeline(form.rows as readonly TimelineRow[], { page, telling, picture: draw(pictures.timeline, form, page) }),
  dossier: (form, { telling }) =>
    html`${(form.rows as readonly Dossier[]).map((found) => showDossier(found, telling))}`,
  quotes: (form, { telling }) => showQuotes(form.rows as readonly Quote[], telling),
  precedents: (form, { telling, page, pictures }) =>
    showPrecedents(form.rows as readonly PrecedentRow[], {
      ...{ page, telling },
      picture: draw(pictures.precedents, form, page),
    }),
  conflicts: (form, { telling }) => showConflicts(form.rows as readonly Conflict[], telling),
  changes: (form, { telling }) => showChanges((form as ChangesForm).found as Changes, telling),
  matrix: (form, { telling, page }) => showMatrix(form as AnswerForm<NamedCell>, page, telling),
  map: (form, { page, pictures }) =>
    showMap(form as RecognitionForm, {
      page,
      regions: pictures.regions ?? [],
      picture: draw(pictures.map, form, page),
    }),
  maps: (form) => showMaps(form as AnswerForm<NamedCell>),
};

/** A picture of what the page's address asks for; null where none is drawn. */
function draw(drawer: DrawAnswer | undefined, form: AnswerForm, { address }: Page): string | null {
  return drawer?.(form, (name) => address.query[name]?.[0] || null) ?? null;
}

/** A question in plain words has the answer of the command that it comes to. */
function kindOf({ kind }: Page, { question }: AnswerForm): PageKind {
  if (kind !== 'ask' || typeof question.command !== 'string') return kind;
  return (question.command.split(' ')[1] ?? kind) as PageKind;
}

function showOther(page: Page): Markup {
  switch (page.kind) {
    case 'home':
      return showHome(page);
    case 'article':
      return showArticlePage(page);
    case 'search':
      return showSearch({ q: '', names: [], articles: [], ...(page.data as Partial<SearchData> | null) });
    case 'ask':
      return showAsk();
    case 'review':
      return showReview(page);
    case 'add':
      return showAdd(page);
    case 'tokens':
      return showTokens(page);
    case 'sign-in':
      return showSignIn(page);
    default:
      return showError(page, (page.data ?? {}) as ProblemData);
  }
}

function showArticlePage(page: Page): Markup {
  const data = page.data as PageData['article'];
  const { reading, retracted, reviews, names } = data;
  if (reading !== null)
    return showArticle({ reading, retracted, reviews, names, desk: reviewDesk(page, data), isPreview: false });
  return showError(
    { title: 'Not read yet', address: page.address },
    { detail: 'Nothing had been read in this article by then.' },
  );
}
