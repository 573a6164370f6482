import type { RecognitionState } from '../answers/index.ts';
import { STATES as LOOKS } from '../views/index.ts';
import { html, type Markup } from './markup.ts';

/** How a page tells a state, besides its sign and its colour (`src/views/states.ts`). */
export interface StateWords {
  /** In a row. */
  word: string;
  /** Over a list, with what it means. */
  title: string;
}

const WORDS: Readonly<Record<RecognitionState, StateWords>> = {
  recognised: { word: 'recognised', title: 'Recognised' },
  disputed: { word: 'disputed', title: 'Disputed: sources differ' },
  unclear: { word: 'unclear', title: 'Unclear: the dates are vaguer than the question' },
  frozen: { word: 'frozen', title: 'Frozen' },
  withdrawn: { word: 'withdrawn', title: 'Withdrawn' },
  'not-recognised': { word: 'not recognised', title: 'Not recognised, by its own word' },
  'no-word': { word: 'no word', title: 'No word' },
};

/** The states in the order in which they are told. */
export const STATES: readonly RecognitionState[] = Object.keys(WORDS) as RecognitionState[];

/** What stands for a state besides its colour, which the style sheet has by the state's name. */
export const STATE_SIGNS: Readonly<Record<RecognitionState, StateWords & { sign: string }>> = Object.fromEntries(
  STATES.map((state) => [state, { ...WORDS[state], sign: LOOKS[state].sign }]),
) as Record<RecognitionState, StateWords & { sign: string }>;

/** A state as its sign and its word. */
export function showState(state: RecognitionState): Markup {
  const { sign, word } = STATE_SIGNS[state];
  return html`<span class="state state-${state}"><span class="sign" aria-hidden="true">${sign}</span> ${word}</span>`;
}
