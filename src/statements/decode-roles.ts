import { ROLES, type RoleScores } from './score-story.ts';

/** Which tokens are a statement's cue, source and content, in order. */
export interface Roles {
  cue: number[];
  source: number[];
  content: number[];
}

/**
 * The states of the decoder: what a token is, and whether the source has been passed, since a statement has one run of
 * source. Each state's role is an index into ROLES.
 */
const STATES = [
  { role: 0, next: [0, 1, 2, 3] },
  { role: 1, next: [0, 1, 2, 3] },
  { role: 3, next: [0, 1, 2, 3] },
  { role: 2, next: [3, 4, 5, 6] },
  { role: 0, next: [4, 5, 6] },
  { role: 1, next: [4, 5, 6] },
  { role: 3, next: [4, 5, 6] },
] as const;
const CUE = 1;
const CONTENT_STATES = [2, 6];
/** Where the source may begin, or has been passed from the start. */
const FIRST_STATES = [0, 1, 2, 3];

/**
 * The likeliest roles of the tokens around a cue (Viterbi 1967), the cue's head being cue. Null where nothing is content:
 * the candidate was no cue after all.
 */
export function decodeRoles(scores: RoleScores): Roles | null {
  const path = bestPath(scores);
  const found: Roles = { cue: [], source: [], content: [] };
  path.forEach((state, i) => {
    const role = ROLES[STATES[state]!.role]!;
    if (role !== 'none') found[role].push(scores.low + i);
  });
  return path.some((state) => CONTENT_STATES.includes(state)) ? found : null;
}

function bestPath({ low, high, cue, roles }: RoleScores): number[] {
  const length = high - low;
  const from: Uint8Array[] = [];
  let best = new Float64Array(STATES.length).fill(-Infinity);
  for (const state of FIRST_STATES) best[state] = 0;
  for (let i = 0; i < length; i++) {
    const next = new Float64Array(STATES.length).fill(-Infinity);
    const came = new Uint8Array(STATES.length);
    for (const [state, { next: followers }] of STATES.entries()) {
      const candidates = i === 0 ? (FIRST_STATES.includes(state) ? [state] : []) : followers;
      for (const follower of candidates) {
        if (best[state]! <= next[follower]!) continue;
        next[follower] = best[state]!;
        came[follower] = state;
      }
    }
    for (const [state, { role }] of STATES.entries()) {
      next[state]! += low + i === cue && role !== CUE ? -Infinity : roles[i * ROLES.length + role]!;
    }
    from.push(came);
    best = next;
  }
  return traceBack(from, best);
}

function traceBack(from: readonly Uint8Array[], best: Float64Array): number[] {
  let state = best.indexOf(Math.max(...best));
  const path: number[] = [];
  for (let i = from.length - 1; i >= 0; i--) {
    path.push(state);
    state = from[i]![state]!;
  }
  return path.reverse();
}
