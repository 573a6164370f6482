import type { AnswerForm } from '../exports/answers/index.ts';
import { html, type Markup } from './markup.ts';

/** A question in plain words as it was understood, with what was left out of account; nothing where none was asked. */
export function showUnderstood({ question }: AnswerForm): Markup {
  const { understood, unused, notes, command } = question;
  if (typeof understood !== 'string') return html``;
  const left = list(unused).join('; ');
  return html`<dl class="understood"><dt>Understood as</dt><dd>${understood}</dd>${left === '' ? '' : html`<dt>Not taken into account</dt><dd>${left}</dd>`}${list(notes).map((note) => html`<dt>Note</dt><dd>${note}</dd>`)}${typeof command === 'string' ? html`<dt>On the command line</dt><dd><code>${command}</code></dd>` : ''}</dl>`;
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
