import type { Span } from '../span.ts';

/** Direct: in quotation marks whole. Indirect: in the story's words. Mixed: indirect, with words in quotation marks in it. */
export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** Types of attribution of the Penn Discourse Treebank (Prasad et al. 2007): what is said, thought, known, wanted. */
export type StatementType = 'communication' | 'attitude' | 'knowledge' | 'intention';

/** Source S says (thinks, knows, wants) content C, by cue U: each a list of stretches of the article's text. */
export interface Statement {
  /** `s1`, `s2` … in the order of the text. */
  id: string;
  kind: StatementKind;
  type: StatementType;
  source: Span[];
  cue: Span[];
  content: Span[];
  speaker: string | null;
  onBehalfOf: string | null;
  addressees: string[];
  channel: string | null;
  saidOn: string | null;
  polarity: 'affirmed' | 'denied';
  continues: string | null;
  question: Span | null;
  within: string | null;
  /** 0 to 1: how sure the reader is that this is a statement with this source. */
  score: number;
  /** The rules, lexicon entries and weights that decided, in order. */
  trace: string[];
}
