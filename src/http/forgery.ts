import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ReaderError } from '../errors.ts';
import type { Viewer } from './viewer.ts';

/** Makes and knows what the forms of a page send back. */
export interface FormMarks {
  make(session: string): string;
  isOf(session: string, mark: string): boolean;
}

/** Marks by a secret of this server: another one in each page, so that none can be guessed from how well pages pack. */
export function openFormMarks(secret: Uint8Array = randomBytes(32)): FormMarks {
  const sign = (session: string, salt: string): Buffer =>
    createHmac('sha256', secret).update(`${salt}|${session}`).digest();
  return {
    make: (session) => {
      const salt = randomBytes(12).toString('base64url');
      return `${salt}.${sign(session, salt).toString('base64url')}`;
    },
    isOf: (session, mark) => {
      const [salt = '', signature = ''] = mark.split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = sign(session, salt);
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}

/** Of a request that would change something, what tells where it comes from. */
export interface WriteRequest {
  viewer: Viewer;
  host: string;
  origin: string | undefined;
  fetchSite: string | undefined;
  isJson: boolean;
  mark: string | null;
}

/**
 * Refuses what another site made a browser send. What a browser sends along by itself (a cookie, the way to this machine)
 * proves nothing: such a request must come from a page of this server and carry its mark. A token in the head, and JSON
 * that no browser sent, prove themselves.
 *
 * @throws ReaderError `request-forged`
 */
export function refuseForged(request: WriteRequest, marks: FormMarks): void {
  const { viewer, host, origin, fetchSite, isJson, mark } = request;
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') throw forged();
  if (origin !== undefined && !isSameHost(origin, host)) throw forged();
  if (viewer.by === 'token') return;
  const isOfBrowser = origin !== undefined || fetchSite !== undefined || viewer.by === 'session';
  if (isJson && !isOfBrowser) return;
  if (mark === null || !marks.isOf(viewer.session, mark)) throw forged();
}

function isSameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

function forged(): ReaderError {
  return new ReaderError(
    'request-forged',
    'Expected a request from a page of this server that is still open in your session. Load the page again and repeat it.',
  );
}
