import { randomBytes } from 'node:crypto';

/** Browsers that have signed in, by the secret in their cookie. */
export interface Sessions {
  open(token: string): string;
  /** The token that a session was opened with; null where there is no such session, or it is over. */
  tokenOf(session: string): string | null;
  close(session: string): void;
}

const HOURS = 12;
const MOST = 10_000;

/** Sessions in memory: they end with the server, after some hours, or when their token is revoked. */
export function openSessions(now: () => number = Date.now): Sessions {
  const sessions = new Map<string, { token: string; until: number }>();
  return {
    open: (token) => {
      const session = randomBytes(32).toString('base64url');
      if (sessions.size >= MOST) sessions.delete(sessions.keys().next().value!);
      sessions.set(session, { token, until: now() + HOURS * 3_600_000 });
      return session;
    },
    tokenOf: (session) => {
      const found = sessions.get(session);
      if (found && found.until > now()) return found.token;
      sessions.delete(session);
      return null;
    },
    close: (session) => void sessions.delete(session),
  };
}
