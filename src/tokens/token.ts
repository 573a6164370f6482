import type { Span } from '../span.ts';

/** A syntactic word as Universal Dependencies cuts English: "don't" is two, "do" and "n't". `form` is its text. */
export interface Token extends Span {
  form: string;
}

/** A sentence of a story: its tokens lie in it, and it lies in one block of the article. */
export interface Sentence extends Span {
  tokens: Token[];
  /** Index into `article.blocks`. */
  block: number;
}

/**
 * A quotation by its marks. `opening` and `closing` are the marks' own spans; `closing` is null where the story never
 * closes it in this paragraph. `continues` is true where it goes on from a quotation left open in the paragraph before.
 */
export interface Quotation extends Span {
  opening: Span | null;
  closing: Span | null;
  /** `double` for " “ ” « » „, `single` for ' ‘ ’ ` used as quotation marks. */
  marks: 'double' | 'single';
  continues: boolean;
  /** Index of the quotation around this one, or null. */
  within: number | null;
}
