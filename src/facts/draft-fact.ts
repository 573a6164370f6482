import type { Actor } from '../mentions/index.ts';
import type { Property } from '../schema/facts.ts';
import type { TimeExpression } from '../times/index.ts';
import type { WordIndex } from './index-words.ts';

/** What is at hand besides the scene: the story's times, and its words by their places. */
export interface Material {
  times: readonly TimeExpression[];
  index: WordIndex;
}

/** A fact before its entities have ids: of actor A, property P has value V, by the tokens from `first` to `last`. */
export interface FactDraft {
  about: Actor;
  property: Property;
  value: Actor | string;
  unit?: string;
  qualifier?: string | null;
  /** When it holds, where the words say so. */
  asOf?: string | null;
  /** The verb or noun that says it: a date that hangs on it tells when it holds. */
  predicate?: number;
  first: number;
  last: number;
  /** 0 to 1: how plainly the words say it. */
  score: number;
  /** What found it, in words: the rule and the word or entry. */
  why: string;
  /** What makes it the same as another of its kind, where the value does not: "breakaway" and "rebel". */
  sort?: string;
}
