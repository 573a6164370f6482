import type { AnswerForm } from '../exports/answers/index.ts';
import type { Screen } from './show-reading.ts';

/** An answer in every form in which it may be asked for. */
export interface ShownAnswer extends Pick<AnswerForm, 'question' | 'rows' | 'beside' | 'table'> {
  /** What whoever reads the rows alone is told beside them, on the standard error. */
  aside?: string;
  /** For the eye. */
  text(screen: Screen): string;
}
