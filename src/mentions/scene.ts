import type { Article } from '../article/index.ts';
import type { Register } from '../register/index.ts';
import type { Statement } from '../statements/index.ts';
import type { Actor, Link } from './actor.ts';
import type { Phrase } from './find-phrases.ts';
import type { Cast } from './open-cast.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { relationOf } from './story-trees.ts';
import type { Ties } from './tie-phrases.ts';

/** An actor at a place of the story; null for a thing that does not act, which "it" may stand for all the same. */
export interface Appearance {
  actor: Actor | null;
  token: number;
  grammar: 'subject' | 'object' | 'possessive' | 'other';
  form: Phrase['form'];
  isSource: boolean;
  inHeading: boolean;
}

/** What links are made from: the phrases, whom they stand for so far, and who has appeared where. */
export interface Scene {
  article: Article;
  index: PhraseIndex;
  ties: Ties;
  register: Register;
  cast: Cast;
  links: Map<Phrase, Link | null>;
  appearances: Appearance[];
  said: Said;
  /** The state or territory where the story is written, once it has been asked for. */
  home?: Actor | null;
  /** Whom "you" at a token means, where it is known. */
  askedAt?: (token: number) => Actor | null;
  /** Links a phrase now, if it is not linked yet. */
  linkOf(phrase: Phrase): Link | null;
}

/** Where the story's statements lie, by tokens. */
export interface Said {
  /** Whether a token heads the source of a statement. */
  isSource(token: number): boolean;
  /** The innermost quoted statement around a token, or null. */
  quotedAround(token: number): Statement | null;
  /** The token that heads the source of a statement, or null. */
  sourceHead(statement: Statement): number | null;
}

/** What a token is to its verb. */
export function grammarOf({ trees }: PhraseIndex, head: number): Appearance['grammar'] {
  const relation = relationOf(trees, head);
  if (relation === 'nsubj' || relation === 'csubj') return 'subject';
  if (relation === 'obj' || relation === 'iobj') return 'object';
  if (trees.numbered.words[head]!.deprel === 'nmod:poss') return 'possessive';
  if (relation === 'conj') {
    const up = trees.numbered.headOf[head]!;
    return up >= 0 && trees.numbered.words[up]!.upos !== 'VERB' ? grammarOf({ trees } as PhraseIndex, up) : 'other';
  }
  return 'other';
}

/** Enters an actor into the scene, in the order of the text. */
export function appear({ appearances, index, said, article }: Scene, phrase: Phrase, actor: Actor): void {
  const entry: Appearance = {
    actor,
    token: phrase.head,
    grammar: grammarOf(index, phrase.head),
    form: phrase.form,
    isSource: said.isSource(phrase.head),
    inHeading: article.blocks[index.trees.numbered.blockOf[phrase.head]!]?.kind === 'heading',
  };
  let at = appearances.length;
  while (at > 0 && appearances[at - 1]!.token > phrase.head) at--;
  appearances.splice(at, 0, entry);
}
