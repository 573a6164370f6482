import type { Stance } from '../clauses/index.ts';
import type { Actor } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import type { Statement } from '../statements/index.ts';
import type { Modality } from './position.ts';

/** A position in the making, which may want a holder: "asks all states to recognise it". */
export interface OpenDraft extends Omit<Draft, 'holder'> {
  holder: Actor | null;
}

/** A position in the making: actors instead of ids, one holder and one object. */
export interface Draft {
  holder: Actor;
  act: Act;
  object: Actor;
  /** Whether the object is what the story speaks of, not what the words name. */
  byTopic?: boolean;
  addressees: readonly Actor[];
  polarity: 'affirmed' | 'denied';
  modality: Modality;
  /** The word that does the act. */
  token: number;
  /** Words that belong to the evidence besides. */
  tokens: readonly number[];
  statement: Statement | null;
  trace: string[];
  /** What was read of how the act is told. */
  stance: Stance;
}
