import type { EntityKind, Mention } from './entity.ts';
import type { Phrase } from './find-phrases.ts';

/** An entity in the making: who or what phrases of the story stand for. */
export interface Actor {
  /** Place in the order in which they appear. */
  number: number;
  registerId: string | null;
  kind: EntityKind;
  /** The fullest name so far; for the unnamed, what they are. */
  name: string;
  named: boolean;
  /** Several persons or things at once. */
  plural: boolean;
  sex: 'f' | 'm' | null;
  /** Whether nothing but a first name tells the sex. */
  isSexGuessed: boolean;
  aliases: Set<string>;
  /** Lemmas of the nouns by which it is described: "minister", "region". */
  nouns: Set<string>;
  /** What sets its offices apart from others of their nouns: "foreign", "prime", "deputy". */
  portfolios: Set<string>;
  /** Its role in words and the phrase that tells it. */
  role: { text: string; phrase: Phrase } | null;
  /** Whether the role is to speak for the affiliation: a minister does, a former one and a senator do not. */
  speaks: boolean;
  /** Whether the role is that of a town: a mayor speaks for a place, which nobody else does. */
  ofTown: boolean;
  /** The state, body, organisation or person that it belongs to. */
  affiliation: Actor | null;
  /** Who else the affiliation may be, where the story leaves it in doubt. */
  affiliationAlternatives: Actor[];
  /** What told the affiliation. */
  affiliationTrace: string[];
  /** Those whom a coordination names: "Slovenia and Croatia". */
  members: Actor[];
  /** A press organ: it speaks for nobody. */
  isMedium: boolean;
  mentions: WorkingMention[];
}

/** A mention before its entity has an id. */
export interface WorkingMention extends Omit<Mention, 'alternatives'> {
  alternatives: Actor[];
  token: number;
}

/** A phrase and whom it stands for, with others that it may stand for and what decided. */
export interface Link {
  actor: Actor;
  alternatives: Actor[];
  trace: string[];
}
