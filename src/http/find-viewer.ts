import { findToken, type OpenRecord } from '../record/index.ts';
import type { AppOptions } from './app-options.ts';
import type { Sessions } from './sessions.ts';
import { NOBODY, type Viewer } from './viewer.ts';

/** What a request shows of who sends it. */
export interface Shown {
  authorization: string | undefined;
  session: string | undefined;
}

/** Who sends a request: by a token in its head, by the session in its cookie, or by being on this machine. */
export async function findViewer(
  { record, auth, localName = 'local' }: AppOptions,
  sessions: Sessions,
  { authorization, session }: Shown,
): Promise<Viewer> {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (authorization !== undefined) return token === undefined ? NOBODY : byToken(record, token, 'token', 'token');
  const opened = session === undefined ? null : sessions.tokenOf(session);
  if (opened !== null) {
    const viewer = await byToken(record, opened, 'session', session!);
    if (viewer.role !== null) return viewer;
  }
  return auth === 'open' ? { role: 'reviewer', name: localName, by: 'open', session: 'open', token: null } : NOBODY;
}

async function byToken(record: OpenRecord, token: string, by: Viewer['by'], session: string): Promise<Viewer> {
  const found = await findToken(record, token);
  return found === null ? NOBODY : { role: found.role, name: found.name, by, session, token: found.id };
}
