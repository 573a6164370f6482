import type { Act } from '../schema/acts.ts';
import type { Span } from '../span.ts';

/** Actual: it is or was done. Intended: will be. Requested: somebody asks for it. Hypothetical: may be, if, rumoured. */
export type Modality = 'actual' | 'intended' | 'requested' | 'hypothetical';

/** Holder H does (does not, will, may, is asked to do) act A about object O. */
export interface Position {
  /** `p1`, `p2` … in the order of the text. */
  id: string;
  holder: string;
  /** Which of `schema/acts.yaml`. */
  act: Act;
  object: string;
  addressees: string[];
  /** When the act is done, in EDTF; null where the story does not say. */
  date: string | null;
  polarity: 'affirmed' | 'denied';
  modality: Modality;
  /** The words that show it. */
  evidence: Span;
  /** The statement in which it is told; null where the story tells it itself. */
  statement: string | null;
  /** 0 to 1: how sure the reader is. */
  score: number;
  /** The rules, entries of `lang/en` and weights that decided, in order. */
  trace: string[];
}
