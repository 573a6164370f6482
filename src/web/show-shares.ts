import type { RecognitionState } from '../answers/index.ts';
import { html, type Markup } from './markup.ts';
import { STATE_SIGNS, STATES } from './state-signs.ts';

/** How many stand how: a bar, and the same in words, each leading to its rows. */
export function showShares(
  counts: readonly (readonly [RecognitionState, number])[],
  addressOf: (state: RecognitionState) => string,
): Markup {
  const inOrder = [...counts]
    .filter(([, number]) => number > 0)
    .sort((a, b) => STATES.indexOf(a[0]) - STATES.indexOf(b[0]));
  const all = inOrder.reduce((sum, [, number]) => sum + number, 0);
  let begin = 0;
  const bars = inOrder.map(([state, number]) => {
    const bar = html`<rect class="state-${state}" x="${(begin / all) * 1000}" y="0" width="${(number / all) * 1000}" height="12"/>`;
    begin += number;
    return bar;
  });
  return html`<svg class="shares" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
<ul class="legend">${inOrder.map(([state, number]) => showCount(state, number, addressOf(state)))}</ul>`;
}

function showCount(state: RecognitionState, number: number, address: string): Markup {
  const { sign, word } = STATE_SIGNS[state];
  return html`<li class="state state-${state}"><span class="sign" aria-hidden="true">${sign}</span> <a href="${address}">${word}</a> <span class="figure">${number}</span></li>`;
}
