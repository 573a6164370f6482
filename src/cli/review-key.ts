import type { Verdict } from '../record/index.ts';

/** What a key asks for while an item is shown. */
export type Decision =
  | { do: 'find'; verdict: Exclude<Verdict, 'corrected' | 'undone'>; why: boolean }
  | { do: 'correct'; why: boolean }
  | { do: 'skip' | 'undo' | 'quit' | 'help' | 'nothing' }
  | { do: 'refuse'; key: string };

const DECISIONS: Readonly<Record<string, Decision>> = {
  a: { do: 'find', verdict: 'accepted', why: false },
  A: { do: 'find', verdict: 'accepted', why: true },
  r: { do: 'find', verdict: 'rejected', why: false },
  R: { do: 'find', verdict: 'rejected', why: true },
  c: { do: 'correct', why: false },
  C: { do: 'correct', why: true },
  s: { do: 'skip' },
  u: { do: 'undo' },
  q: { do: 'quit' },
  '?': { do: 'help' },
  // Lines of a script end so.
  enter: { do: 'nothing' },
  ' ': { do: 'nothing' },
};

/**
 * What a key asks for while an item is shown; no key where there will be none.
 *
 * @example
 * decideKey('r') // { do: 'find', verdict: 'rejected', why: false }
 */
export function decideKey(key: string | null): Decision {
  if (key === null || key === 'ctrl-d') return { do: 'quit' };
  return DECISIONS[key] ?? { do: 'refuse', key };
}

export const KEY_LINE = 'accept a · reject r · correct c · skip s · undo u · quit q · help ?';

/** What `?` shows. */
export const KEY_HELP: readonly string[] = [
  'a  accept: it is as it was read',
  'r  reject: it is not so; a position counts no longer',
  'c  correct: set right what is wrong, then Enter',
  'A R C  the same, and say why',
  's  skip: leave it for later',
  'u  undo: take back your last review of this run, and go back to it',
  'q  quit; whatever was reviewed is kept',
];
