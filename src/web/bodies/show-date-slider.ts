import type { RecognitionForm } from '../../exports/answers/index.ts';
import { addressOf } from '../addresses.ts';
import { groupBy } from '../group-by.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { tellDate } from '../tell-date.ts';

/**
 * A slider for the month of a map, with its acts as ticks; beside it plain links to the act before and the act after.
 * The slider is for scripts, which write its month into the date at the top of the page.
 */
export function showDateSlider({ beside, question }: RecognitionForm, address: Page['address']): Markup {
  const asOf = String(question.asOf);
  const dates = (beside as { actDates?: readonly string[] }).actDates ?? [];
  const months = dates.filter((date) => /^\d{4}/.test(date)).map((date) => monthOf(date));
  // What was done about some day is no step from day to day.
  const steps = dates.filter((date) => /^\d{4}(?:-\d\d){1,2}$/.test(date));
  const now = monthOf(asOf);
  const first = Math.min(now, ...months);
  const last = Math.max(now, ...months);
  return html`<div class="date-slider" data-slider>
<div class="field with-scripts" hidden><label for="month">Date, month by month; a tick is an act</label><input id="month" type="range" min="${first}" max="${last}" step="1" value="${now}" aria-valuetext="${tellDate(asOf)}" data-month>${showTicks(months, first, last)}<span class="ends"><span>${tellMonth(first)}</span><span>${tellMonth(last)}</span></span></div>
<p class="steps">${showStep('Act before', steps.filter((date) => date < asOf).at(-1), address)} ${showStep(
    'Act after',
    steps.find((date) => date > asOf),
    address,
  )}</p></div>`;
}

/** Months since the year 0: `2008-03` is the 24099th. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Math.max(0, (Number(/^\d{4}-(\d\d)/.exec(date)?.[1] ?? 1) || 1) - 1);
}

function tellMonth(month: number): string {
  return tellDate(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
}

/** Months in which more was done have higher ticks. */
function showTicks(months: readonly number[], first: number, last: number): Markup {
  const counts = [...groupBy(months, (month) => month)].map(([month, those]) => [month, those.length] as const);
  const most = Math.max(1, ...counts.map(([, count]) => count));
  const across = Math.max(1, last - first);
  return html`<svg class="ticks" viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">${counts.map(
    ([month, count]) => {
      const x = (((month - first) / across) * 1000).toFixed(1);
      return html`<path d="M${x} 0V${(4 + 12 * (count / most)).toFixed(1)}"/>`;
    },
  )}</svg>`;
}

function showStep(words: string, date: string | undefined, { path, query }: Page['address']): Markup {
  if (date === undefined) return html`<span class="quiet">${words}: none</span>`;
  return html`<a href="${addressOf({ path, query: { ...query, 'as-of': [date] } })}">${words}: ${tellDate(date)}</a>`;
}
