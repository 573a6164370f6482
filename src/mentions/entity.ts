import type { Span } from '../span.ts';

/** What an entity is to the reader: its grammar, no verdict. A `document` speaks where nobody is known to have issued it. */
export type EntityKind = 'state' | 'territory' | 'organisation' | 'body' | 'person' | 'group' | 'place' | 'document';

/** How a mention names its entity: "Condoleezza Rice", "the secretary of state", "she". */
export type MentionForm = 'name' | 'description' | 'pronoun';

/** A stretch of the story that stands for an entity. */
export interface Mention extends Span {
  form: MentionForm;
  /** Other entities that it may stand for, the likeliest first: empty where the link is not in doubt. */
  alternatives: string[];
  /** The rules and register entries that decided, in order. */
  trace: string[];
}

/** Who or what a story speaks of: entity E, called N, is of kind K, part of P, and speaks for F in role R. */
export interface Entity {
  /** The register's id, or one made from the name. */
  id: string;
  /** The fullest name in the story, or the register's; for the unnamed, what they are: "diplomat in Pretoria". */
  name: string;
  aliases: string[];
  kind: EntityKind;
  partOf: string | null;
  speaksFor: string | null;
  /** The office or part in which somebody appears, in the story's words: "U.S. Secretary of State". */
  role: string | null;
  /** Whether the story gives a name: those without stay unnamed, never guessed. */
  named: boolean;
  /** Who else it may belong to or speak for, where the story leaves that in doubt. */
  alternatives: string[];
  /** What told to whom it belongs or for whom it speaks. */
  trace: string[];
  mentions: Mention[];
}
