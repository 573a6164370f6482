import type { Role } from '../record/index.ts';

/** Who asks, and how that is known. */
export interface Viewer {
  role: Role | null;
  name: string | null;
  /** By a token in the request's head, a session of the browser, since the server is open to this machine, or not. */
  by: 'token' | 'session' | 'open' | 'nobody';
  /** What tells sessions apart; the same for all where there are none. */
  session: string;
  /** Of whoever came in by a token. */
  token: number | null;
}

export const NOBODY: Viewer = { role: null, name: null, by: 'nobody', session: 'nobody', token: null };
