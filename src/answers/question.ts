import type { Register } from '../register/index.ts';
import type { CountRule } from './count-recognition.ts';
import type { RecognitionState } from './fold-states.ts';

/** What a question may name, and the day that its dates are reckoned from. */
export interface KnownToQuestions {
  register: Register;
  /** Names of outlets, agencies and datasets. */
  sources: readonly string[];
  /** Others that the record has seen by name: persons, parties. */
  names: readonly { key: string; name: string }[];
  /** `2026-11-30` */
  today: string;
}

/** Which function answers: as the commands are called. */
export type QuestionCommand =
  | 'who'
  | 'whom'
  | 'positions'
  | 'timeline'
  | 'dossier'
  | 'quotes'
  | 'precedents'
  | 'conflicts'
  | 'changes';

/** Somebody that a question names: "the TRNC" is `northern-cyprus`. */
export interface AskedName {
  key: string;
  /** The name that the register or the record has. */
  name: string;
  /** The characters of the question that name it. */
  words: string;
  start: number;
  end: number;
}

/** A time that a question tells, in EDTF, and the characters that tell it. */
export interface AskedDate {
  value: string;
  words: string;
  start: number;
  end: number;
}

/** What the command is asked with; null and empty where the question leaves it to the command. */
export interface QuestionOptions {
  asOf: string | null;
  knownAt: string | null;
  accordingTo: string[];
  publishedBy: string | null;
  reviewed: boolean;
  from: string | null;
  until: string | null;
  since: string | null;
  act: string[];
  /** Keys. */
  by: string | null;
  about: string | null;
  rule: CountRule | null;
  limit: number | null;
}

/** Which rows of the answer are asked for: of one actor, of some states; null for all. */
export interface AskedRows {
  actor: string | null;
  states: RecognitionState[] | null;
}

/** A question as it was understood: which command answers it, of whom, when and by whose word. */
export interface Understood {
  understood: true;
  command: QuestionCommand;
  /** Keys of what stands behind the command. */
  words: string[];
  options: QuestionOptions;
  only: AskedRows;
  /** In plain words: `who recognises Kosovo, as of 2008-03, according to Reuters`. */
  says: string;
  names: AskedName[];
  dates: AskedDate[];
  /** Words of the question that the answer takes no account of. */
  unused: string[];
  /** What to know of the answer. */
  notes: string[];
}

/** A question that the record is not asked, and why. */
export interface NotUnderstood {
  understood: false;
  /** The characters of the question that are not understood; empty where it is the whole. */
  words: string;
  why: string;
  /** Names near to one that is not known. */
  nearest: string[];
  /** What can be asked instead. */
  examples: string[];
}
