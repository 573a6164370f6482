import type { ExplainedTotal, RecognitionState } from '../../answers/index.ts';
import type { NamedRecognition, RecognitionForm, ShownCount } from '../../exports/answers/index.ts';
import { dossierAddress } from '../addresses.ts';
import { html, join, type Markup } from '../markup.ts';
import { RULE_WORDS, USUAL_RULE } from '../rule-words.ts';
import { showFirstSource, showOpening } from '../show-acts.ts';
import { showShares } from '../show-shares.ts';
import { showTable, type TableRow } from '../show-table.ts';
import { STATE_SIGNS, STATES, showState } from '../state-signs.ts';
import { tellDate, tellDates } from '../tell-date.ts';
import type { Telling } from '../telling.ts';

/** Who recognises somebody, or whom somebody recognises: the counts in a sentence, then each with the words that show it. */
export function showRecognition(form: RecognitionForm, about: 'object' | 'actor', telling: Telling): Markup {
  const { rows, question } = form;
  const { counts = [], publishedTotals = [] } = form.beside;
  if (rows.length === 0) return html`<p class="lead">No word: nothing in the record, seen from here, says so.</p>`;
  return html`${about === 'object' ? showCount(counts, question, telling) : showTally(rows, question)}
${showLegend(rows)}
${showRows(rows, about, form.title, telling)}
${counts.length > 1 ? showCounts(counts, telling) : ''}
${publishedTotals.length > 0 ? showTotals(publishedTotals, telling) : ''}`;
}

type Question = RecognitionForm['question'];

function showCount(counts: readonly ShownCount[], question: Question, telling: Telling): Markup {
  const count = counts.find(({ rule }) => rule === USUAL_RULE) ?? counts[0];
  if (!count) return html``;
  const { total, unitedNations, disputed, unclear, rule } = count;
  const others = total - unitedNations;
  const rest = [
    disputed.length > 0 ? `of ${disputed.length} sources differ` : '',
    unclear.length > 0
      ? `of ${unclear.length} the dates are vaguer than the question (${namesOf(unclear, telling)})`
      : '',
  ].filter((part) => part !== '');
  return html`<p class="lead"><span class="figure">${total}</span> ${total === 1 ? 'recognises' : 'recognise'} ${question.whoRecognises as string} as of ${tellDate(question.asOf as string)}: <span class="figure">${unitedNations}</span> ${unitedNations === 1 ? 'member' : 'members'} of the United Nations${others > 0 ? html` and <span class="figure">${others}</span> ${others === 1 ? 'other' : 'others'}` : ''}. Counted is ${RULE_WORDS[rule]}${rest.length > 0 ? `; ${rest.join('; ')}` : ''}.</p>`;
}

function showTally(rows: readonly NamedRecognition[], question: Question): Markup {
  const recognised = rows.filter(({ state }) => state === 'recognised').length;
  return html`<p class="lead">By its own word and that of others, ${question.whomRecognises as string} recognises <span class="figure">${recognised}</span> of the <span class="figure">${rows.length}</span> of whom there is any word as of ${tellDate(question.asOf as string)}.</p>`;
}

function showLegend(rows: readonly NamedRecognition[]): Markup {
  const counts = STATES.map((state) => [state, rows.filter((row) => row.state === state).length] as const);
  return showShares(counts, (state) => `#${state}`);
}

function showRows(
  rows: readonly NamedRecognition[],
  about: 'object' | 'actor',
  title: string,
  telling: Telling,
): Markup {
  const nameOf = (row: NamedRecognition): string => (about === 'object' ? row.actorName : row.objectName);
  const inOrder = [...rows].sort(
    (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || compare(nameOf(a), nameOf(b)),
  );
  const firsts = new Map<RecognitionState, NamedRecognition>();
  for (const row of inOrder) if (!firsts.has(row.state)) firsts.set(row.state, row);
  return showTable(
    title,
    [
      { head: 'Who', label: '', class: 'who' },
      { head: 'State', label: '', class: 'how' },
      { head: 'Since', label: 'Since', class: 'when' },
      { head: 'Words that show it', label: '', class: 'words-column' },
      { head: 'Source', label: 'Source', class: 'whence' },
    ],
    inOrder.map((row) => showRow(row, about, firsts.get(row.state) === row, telling)),
  );
}

function showRow(row: NamedRecognition, about: 'object' | 'actor', isFirst: boolean, telling: Telling): TableRow {
  const deciding = row.acts.filter(({ decides }) => decides);
  const shown = deciding[0] ?? row.acts[0];
  const citations = (deciding.length > 0 ? deciding : row.acts).flatMap((act) => act.citations);
  const [key, name] = about === 'object' ? [row.actor, row.actorName] : [row.object, row.objectName];
  return {
    ...(isFirst ? { id: row.state } : {}),
    cells: [
      html`<a href="${dossierAddress(key)}"><bdi>${name}</bdi></a>`,
      html`${showState(row.state)}${row.possible.length > 1 ? html`<br><span class="quiet small">${row.possible.map((state) => STATE_SIGNS[state].word).join(' or ')}</span>` : ''}`,
      row.since.length === 0 ? '' : tellDates(row.since),
      showOpening(deciding, row.acts, telling),
      shown === undefined ? '' : showFirstSource(shown, telling, citations.length - 1),
    ],
  };
}

function showCounts(counts: readonly ShownCount[], telling: Telling): Markup {
  return html`<section><h2>Counted by each rule</h2><ul class="rule-list">${counts.map(
    ({ rule, total, unitedNations, others, disputed }) =>
      html`<li><span class="figure">${total}</span> — ${RULE_WORDS[rule]}: ${unitedNations} members of the United Nations${others.length > 0 ? html`, and ${namesOf(others, telling)}` : ''}${disputed.length > 0 ? html`; disputed: ${namesOf(disputed, telling)}` : ''}</li>`,
  )}</ul></section>`;
}

function showTotals(totals: readonly ExplainedTotal[], telling: Telling): Markup {
  return html`<section><h2>Totals that others published</h2><ul class="rule-list">${totals.map((total) => showTotal(total, telling))}</ul></section>`;
}

function showTotal(total: ExplainedTotal, telling: Telling): Markup {
  const { rule, counted, undisputed, disputed, reaffirmed, unexplained } = total;
  const all = rule === 'less-all-claimed-withdrawals';
  const left = [
    rule !== 'ever' && undisputed.length > 0 ? `left out, undisputed: ${namesOf(undisputed, telling)}` : '',
    all && disputed.length > 0 ? `left out, disputed: ${namesOf(disputed, telling)}` : '',
    all && reaffirmed.length > 0
      ? `counted, for they reaffirmed after a claimed withdrawal: ${namesOf(reaffirmed, telling)}`
      : '',
    unexplained === 0
      ? ''
      : `${Math.abs(unexplained)} ${unexplained > 0 ? 'fewer' : 'more'} in the total than the rows of the record explain`,
  ].filter((part) => part !== '');
  return html`<li><span class="figure">${total.total}</span> — ${total.by}, ${tellDate(total.asOf)}. By the same rule (${RULE_WORDS[rule]}) the record counts <span class="figure">${counted.length}</span>${left.length > 0 ? html`: ${join(left, '; ')}` : ''}. <span class="quiet">${total.source}</span></li>`;
}

function namesOf(keys: readonly string[], telling: Telling): string {
  return keys.map((key) => telling.lookUp(key).name).join(', ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
