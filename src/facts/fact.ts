import type { Property } from '../schema/facts.ts';
import type { Span } from '../span.ts';

/** Of entity E, property P is said to have value V, by the story or in statement S. No fact is the truth. */
export interface Fact {
  /** `f1`, `f2` … in the order of the text. */
  id: string;
  about: string;
  /** Which of `schema/facts.yaml`. */
  property: Property;
  /** The id of an entity where the value is one, else words or a number. */
  value: string;
  unit: string | null;
  /** "almost all", "about": how the story narrows the value. */
  qualifier: string | null;
  /** From when it holds or when it was told, in EDTF. */
  asOf: string | null;
  /** The words that show it. */
  evidence: Span;
  /** The statement in which it is told; null where the story tells it itself. */
  statement: string | null;
  /** 0 to 1: how sure the reader is. */
  score: number;
  /** The rules and entries that decided, in order. */
  trace: string[];
}
