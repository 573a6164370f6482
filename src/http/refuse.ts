import { ReaderError } from '../errors.ts';
import type { Desk, Visit } from './desk.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { hostOf, wantsPage } from './request-facts.ts';

/**
 * Refuses a server's name that is not its own.
 *
 * @throws ReaderError `host-not-known`
 */
export function refuseHost(c: Visit, hosts: readonly string[] | null): void {
  const name = hostOf(c).replace(/:\d*$/, '').toLowerCase();
  if (hosts === null || hosts.includes(name)) return;
  // A page elsewhere may have its own name lead to this machine; the name betrays it.
  throw new ReaderError(
    'host-not-known',
    `Expected this server to be called ${hosts.join(' or ')}, got ${name.slice(0, 100)}.`,
  );
}

/**
 * Refuses whoever asks more than a server can answer to all.
 *
 * @throws ReaderError `too-many-requests`
 */
export function refuseHaste(c: Visit, { take }: Desk): void {
  const { token } = c.get('viewer');
  const seconds = take(token === null ? `address ${addressOf(c)}` : `token ${token}`, Date.now());
  if (seconds === 0) return;
  c.header('Retry-After', String(seconds));
  throw new ReaderError('too-many-requests', `Expected fewer requests, got too many at once. Go on in ${seconds} s.`);
}

/**
 * Refuses whoever has not the role; a browser that may have it once it has signed in is led there.
 *
 * @throws ReaderError `not-allowed`, `not-signed-in`
 */
export function refuseRole(c: Visit, { role, method }: Operation): Response {
  if (c.get('viewer').role !== null)
    throw new ReaderError(
      'not-allowed',
      `Expected the role ${role}, got ${c.get('viewer').role}. Ask whoever runs this server for another token.`,
    );
  const { pathname, search } = new URL(c.req.url);
  if (method === 'get' && wantsPage(c))
    return c.redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`, 303);
  throw new ReaderError(
    'not-signed-in',
    'Expected a token (Authorization: Bearer …) or a session, got none that opens this server.',
  );
}

/** Why there is nothing at an address, or not by this method. */
export function notThere(c: Visit): ReaderError {
  const { pathname } = new URL(c.req.url);
  const allowed = OPERATIONS.filter(({ path }) => new RegExp(`^${path.replace(':name', '[^/]+')}$`).test(pathname));
  if (allowed.length === 0)
    return new ReaderError(
      'address-not-known',
      `Expected an address that /openapi.json lists, got ${pathname.slice(0, 200)}.`,
    );
  const methods = [...new Set(allowed.map(({ method }) => method.toUpperCase()))].join(', ');
  c.header('Allow', methods);
  return new ReaderError('method-not-allowed', `Expected ${methods}, got ${c.req.method}.`);
}

/** Where a request comes from; requests that come without a connection are of one place. */
function addressOf(c: Visit): string {
  return c.env?.incoming?.socket?.remoteAddress ?? 'here';
}
