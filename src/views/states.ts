import type { RecognitionState } from '../answers/index.ts';

/** How a state is drawn where an area of it is large enough. */
export type Pattern = 'plain' | 'diagonal' | 'dots' | 'horizontal' | 'vertical' | 'crossed';

/** How a state of recognition is shown and told, wherever it is. */
export interface StateLook {
  light: string;
  dark: string;
  /** For text; `drawSign` draws it where fonts cannot be relied upon. */
  sign: string;
  /** In a sentence after a name: `Ghana: withdrawn`. */
  word: string;
  /** In a legend. */
  meaning: string;
  pattern: Pattern;
}

/** The seven states in the order in which legends list them. */
export const STATES: Readonly<Record<RecognitionState, StateLook>> = {
  recognised: {
    light: '#2f6db3',
    dark: '#6ba6e8',
    sign: '●',
    word: 'recognised',
    meaning: 'recognised',
    pattern: 'plain',
  },
  'not-recognised': {
    light: '#b5541c',
    dark: '#e58f5c',
    sign: '⊖',
    word: 'not recognised, by its own word',
    meaning: 'not recognised, by its own word',
    // Printed grey it is as dark as what is recognised.
    pattern: 'vertical',
  },
  withdrawn: {
    light: '#7a5195',
    dark: '#b795d3',
    sign: '◐',
    word: 'withdrawn',
    meaning: 'recognised, and withdrawn',
    pattern: 'diagonal',
  },
  frozen: {
    light: '#4f8a8b',
    dark: '#86c0c1',
    sign: '▣',
    word: 'frozen',
    meaning: 'recognised, and frozen',
    pattern: 'dots',
  },
  unclear: {
    light: '#8d8d3f',
    dark: '#c8c873',
    sign: '≈',
    word: 'unclear',
    meaning: 'unclear: dates vaguer than the question',
    pattern: 'horizontal',
  },
  disputed: {
    light: '#a23b57',
    dark: '#e07f98',
    sign: '⇄',
    word: 'disputed',
    meaning: 'disputed: sources differ',
    pattern: 'crossed',
  },
  'no-word': {
    light: '#cfcbc2',
    dark: '#3f4449',
    sign: '·',
    word: 'no word',
    meaning: 'no word',
    pattern: 'plain',
  },
};

export const STATE_NAMES: readonly RecognitionState[] = Object.keys(STATES) as RecognitionState[];
