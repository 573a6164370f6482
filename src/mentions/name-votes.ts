import type { EntityKind } from './entity.ts';
import type { Phrase } from './find-phrases.ts';
import { LOCATIVE } from './locative.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { prepositionOf, relationOf } from './story-trees.ts';

/** What all mentions of a name together say that it names: chances summed by kind. */
export interface NameVotes {
  person: number;
  organisation: number;
  place: number;
  mentions: number;
}

/** Whose kinds are in question, by the words of their names. */
export type VotesByName = ReadonlyMap<string, NameVotes>;

/** How much it tells that a name stands behind "in", or before "which". */
const BY_GRAMMAR = 0.6;

/** Lets every mention of each name vote on what it names: the weights' chances, and the grammar around it. */
export function countVotes(
  index: PhraseIndex,
  names: readonly { phrase: Phrase; words: readonly string[] }[],
): VotesByName {
  const votes = new Map<string, NameVotes>();
  for (const { phrase, words } of names) {
    const key = words.join(' ').toLowerCase();
    const count = votes.get(key) ?? { person: 0, organisation: 0, place: 0, mentions: 0 };
    votes.set(key, count);
    count.mentions++;
    const told = index.trees.kindOf(phrase.head);
    if (told?.kind === 'person' || told?.kind === 'organisation' || told?.kind === 'place')
      count[told.kind] += told.chance;
    if (isLocated(index, phrase)) count.place += BY_GRAMMAR;
    const relative = relativeBehind(index, phrase);
    if (relative === 'who') count.person += BY_GRAMMAR;
    else if (relative === 'which') {
      count.organisation += BY_GRAMMAR / 2;
      count.place += BY_GRAMMAR / 2;
    }
  }
  return votes;
}

/** The kind that most votes are for, where they are enough for the number of mentions; null where they are not. */
export function electedKind({ person, organisation, place, mentions }: NameVotes, least: number): EntityKind | null {
  const most = Math.max(person, organisation, place);
  if (most / mentions < least) return null;
  return most === person ? 'person' : most === place ? 'place' : 'organisation';
}

function isLocated({ trees }: PhraseIndex, { head }: Phrase): boolean {
  const preposition = prepositionOf(trees, head);
  const relation = relationOf(trees, head);
  if (relation !== 'obl' && relation !== 'nmod') return false;
  return preposition !== null && preposition !== 'to' && preposition !== 'from' && LOCATIVE.has(preposition);
}

/** The relative pronoun of a clause that hangs on a name: "Marrowland, which says". */
function relativeBehind({ trees }: PhraseIndex, { head }: Phrase): string | null {
  for (const child of trees.children(head)) {
    if (trees.numbered.words[child]!.deprel !== 'acl:relcl') continue;
    for (const below of trees.children(child)) {
      const form = trees.numbered.tokens[below]!.form.toLowerCase();
      if (form === 'who' || form === 'which') return form;
    }
  }
  return null;
}
