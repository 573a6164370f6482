import type { RecognitionState } from '../answers/index.ts';
import { html, type Markup } from './markup.ts';

/** What stands for a state besides its colour, which the style sheet has by the state's name. */
export interface StateSign {
  sign: string;
  /** In a row. */
  word: string;
  /** Over a list, with what it means. */
  title: string;
}

export const STATE_SIGNS: Readonly<Record<RecognitionState, StateSign>> = {
  recognised: { sign: '●', word: 'recognised', title: 'Recognised' },
  disputed: { sign: '⇄', word: 'disputed', title: 'Disputed: sources differ' },
  unclear: { sign: '≈', word: 'unclear', title: 'Unclear: the dates are vaguer than the question' },
  frozen: { sign: '▣', word: 'frozen', title: 'Frozen' },
  withdrawn: { sign: '◐', word: 'withdrawn', title: 'Withdrawn' },
  'not-recognised': { sign: '⊖', word: 'not recognised', title: 'Not recognised, by its own word' },
  'no-word': { sign: '·', word: 'no word', title: 'No word' },
};

/** The states in the order in which they are told. */
export const STATES: readonly RecognitionState[] = Object.keys(STATE_SIGNS) as RecognitionState[];

/** A state as its sign and its word. */
export function showState(state: RecognitionState): Markup {
  const { sign, word } = STATE_SIGNS[state];
  return html`<span class="state state-${state}"><span class="sign" aria-hidden="true">${sign}</span> ${word}</span>`;
}
