import type { AnswerForm } from '../exports/answers/index.ts';
import type { DrawnFormat } from './commands.ts';
import type { Screen } from './show-reading.ts';

/** An answer in every form in which it may be asked for. */
export interface ShownAnswer extends Pick<AnswerForm, 'question' | 'rows' | 'beside' | 'table'> {
  /** As a picture, or what others draw it from, where it can be drawn. */
  drawn?: Partial<Record<DrawnFormat, () => string | Promise<string>>>;
  /** What whoever reads the rows alone is told beside them, on the standard error. */
  aside?: string;
  /** For the eye. */
  text(screen: Screen): string;
}
