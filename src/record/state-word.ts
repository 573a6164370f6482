import type { ActRow, Effect } from './tables.ts';

/** What of an act decides how its actor stands to the recognition of its object. */
export type StateAct = Pick<ActRow, 'effect' | 'rank' | 'firm' | 'earliest' | 'latest'>;

/**
 * All of it in one word, or null where the act says nothing of recognition: of thousands of acts a database gives
 * words many times as fast as columns.
 *
 * @example
 * stateWord({ effect: 'recognised', rank: 1, firm: true, earliest: '2008-02-18', latest: 'infinity' })
 * // 'r1f2008-02-18/infinity'
 */
export function stateWord({ effect, rank, firm, earliest, latest }: StateAct): string | null {
  return effect === null ? null : `${LETTERS[effect]}${rank}${firm ? 'f' : 'c'}${earliest}/${latest}`;
}

/**
 * What `stateWord` put into a word.
 *
 * @example
 * readStateWord('r1f2008-02-18/infinity').effect // 'recognised'
 */
export function readStateWord(word: string): StateAct {
  const slash = word.indexOf('/');
  return {
    effect: EFFECTS[word[0]!]!,
    rank: Number(word[1]),
    firm: word[2] === 'f',
    earliest: word.slice(3, slash),
    latest: word.slice(slash + 1),
  };
}

const LETTERS: Readonly<Record<Effect, string>> = {
  recognised: 'r',
  withdrawn: 'w',
  frozen: 'z',
  'not-recognised': 'n',
};
const EFFECTS: Readonly<Record<string, Effect>> = Object.fromEntries(
  Object.entries(LETTERS).map(([effect, letter]) => [letter, effect as Effect]),
);
