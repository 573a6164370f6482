import type { AnswerForm } from '../exports/answers/index.ts';

/** A parameter of an address by its name; null where it is left out. */
export type PictureQuery = (name: string) => string | null;

/** What draws an answer: rows to SVG without a sheet of its own, since the page has the colours by their names. */
export type DrawAnswer = (form: AnswerForm, query: PictureQuery) => string | null;

/** The pictures that stand in pages; where one is left out the page tells the same in words alone. */
export interface Pictures {
  map?: DrawAnswer;
  timeline?: DrawAnswer;
  precedents?: DrawAnswer;
  /** Parts of the world that the map can show. */
  regions?: readonly { id: string; name: string }[];
}
