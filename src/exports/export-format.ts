import type { Reading } from '../reading.ts';

/** How readings are written one after the other: what stands before, between and after them, and each of them. */
export interface ExportFormat {
  before: string;
  between: string;
  after: string;
  /** What is written in place of all of it where there is no reading at all. */
  empty: string;
  /** The words for one reading; `name` is the file, or the place in a file, that the story came from. */
  reading: (reading: Reading, name: string) => string;
}
