import type { DrawnFormat } from './commands.ts';
import type { Screen } from './show-reading.ts';

/** What a cell of a table holds. */
export type Cell = string | number | null;

/** An answer in every form in which it may be asked for. */
export interface ShownAnswer {
  /** The question as it was understood, and from where it is asked; in every form but CSV. */
  question: Readonly<Record<string, unknown>>;
  rows: readonly object[];
  /** What is told beside the rows: counts, notes. */
  beside?: Readonly<Record<string, unknown>>;
  /** One row a citation, for spreadsheets. */
  table: { columns: readonly string[]; rows: readonly (readonly Cell[])[] };
  /** As a picture, or what others draw it from, where it can be drawn. */
  drawn?: Partial<Record<DrawnFormat, () => string | Promise<string>>>;
  /** What whoever reads the rows alone is told beside them, on the standard error. */
  aside?: string;
  /** For the eye. */
  text(screen: Screen): string;
}
