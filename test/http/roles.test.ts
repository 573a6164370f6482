import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, OPERATIONS, type Operation } from '../../src/http/index.ts';
import { type Role, revokeToken } from '../../src/record/index.ts';
import { engines, openEmpty } from '../record/engines.ts';
import { BROWSER, markOf, type OpenApp, openApp, readByHand, STORIES, sendForm } from './open-app.ts';

const ROLES: readonly (Role | null)[] = [null, 'reader', 'reviewer', 'admin'];

let open: OpenApp;
beforeAll(async () => {
  open = await openApp(await openEmpty(engines[0]!), { auth: 'tokens' });
});
afterAll(() => open.record.close());

function bearer(role: Role | null): Record<string, string> {
  return role === null ? {} : { authorization: `Bearer ${open.tokens[role]}` };
}

/** A request that an operation does not refuse for what is sent. */
async function ask(operation: Operation, ending: string, headers: Record<string, string>): Promise<Response> {
  const name = operation.id === 'article' ? encodeURIComponent(STORIES[0]!.reading.article.id) : 'Kosovo';
  const query: Record<string, string> = { quotes: '?about=Kosovo', ask: '?q=who%20recognises%20Kosovo' };
  const path = `${operation.path.replace(':name', name)}${ending}${query[operation.id] ?? ''}`;
  if (operation.method === 'get') return open.app.request(path, { headers });
  const bodies: Record<string, object> = { 'add-story': { text: 'Lima voted.' }, 'open-session': { token: 'none' } };
  const body = JSON.stringify(bodies[operation.id] ?? {});
  return open.app.request(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
}

/** What this server does not draw. */
const DRAWN = new Set<string>(['geojson', 'svg']);

/** Sent without anything. */
const EMPTY = ['review-item', 'retract', 'add-token', 'revoke-token'];

const TABLE = OPERATIONS.flatMap((operation) => ROLES.map((role) => ({ id: operation.id, operation, role })));

test.each(TABLE)('$id by $role', async ({ operation, role }) => {
  const order = ROLES.indexOf(role);
  const isAllowed = operation.role === null || order >= ROLES.indexOf(operation.role);
  for (const ending of ['', ...operation.endings.filter((one) => !DRAWN.has(one)).map((one) => `.${one}`)]) {
    const { status } = await ask(operation, ending, bearer(role));
    // Signing in with no token is refused, and what says nothing of what it is about, whoever asks.
    const ofItself = operation.id === 'open-session' ? 401 : EMPTY.includes(operation.id) ? 400 : 200;
    expect([ending, status]).toEqual([ending, isAllowed ? ofItself : role === null ? 401 : 403]);
  }
});

describe('who may come in', () => {
  test('a token that is none, or that was revoked, opens nothing', async () => {
    for (const authorization of ['Bearer demarche_x', 'Bearer', 'Basic YTpi', `bearer ${'a'.repeat(5000)}`]) {
      const response = await open.app.request('/who/Kosovo.json', { headers: { authorization } });
      expect([authorization, response.status]).toEqual([authorization, 401]);
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
    }
  });

  test('a browser is led to sign in, and then where it wanted to go', async () => {
    const page = await open.app.request('/who/Kosovo?as-of=2010', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fwho%2FKosovo%3Fas-of%3D2010']);
    const csrf = await markOf(open.app, '/sign-in');
    const signedIn = await sendForm(open.app, '/sign-in', { csrf, token: open.tokens.reviewer, next: '/who/Kosovo' });
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/who/Kosovo']);
    const cookie = signedIn.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^demarche-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(open.tokens.reviewer);
    const session = { cookie: cookie.split(';')[0]! };
    expect((await open.app.request('/review', { headers: session })).status).toBe(200);

    const marked = { text: 'Lima voted.', csrf: await markOf(open.app, '/add', session) };
    expect((await sendForm(open.app, '/add', marked, session)).status).toBe(200);
    expect((await sendForm(open.app, '/add', { text: 'Lima voted.' }, session)).status).toBe(403);
    expect((await sendForm(open.app, '/add', { ...marked, csrf }, session)).status).toBe(403);

    const out = { csrf: await markOf(open.app, '/add', session) };
    expect((await sendForm(open.app, '/sign-out', out, session)).status).toBe(303);
    expect((await open.app.request('/review.json', { headers: session })).status).toBe(401);
  });

  test('a session ends with its token, and leads nowhere else', async () => {
    const { record } = open;
    const other = await openTokenApp();
    const csrf = await markOf(other, '/sign-in');
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/a\r\nb'])
      expect(
        (await sendForm(other, '/sign-in', { csrf, token: open.tokens.admin, next })).headers.get('location'),
      ).toBe('/');
    const response = await sendForm(other, '/sign-in', { csrf, token: open.tokens.admin });
    const session = { cookie: response.headers.get('set-cookie')!.split(';')[0]! };
    expect((await other.request('/who/Kosovo.json', { headers: session })).status).toBe(200);
    await revokeToken(record, 3);
    expect((await other.request('/who/Kosovo.json', { headers: session })).status).toBe(401);
  });

  async function openTokenApp() {
    const { record, register } = open;
    return createApp({ record, register, reader: { read: readByHand }, auth: 'tokens' });
  }
});

describe('on this machine without tokens', () => {
  const local = async (limits = {}) => {
    const { record, register } = open;
    const hosts = ['localhost', '127.0.0.1', '[::1]'];
    return createApp({ record, register, reader: { read: readByHand }, auth: 'open', hosts, limits });
  };
  const review = { method: 'POST', body: JSON.stringify({ text: 'Lima voted.' }) };
  const asJson = { 'content-type': 'application/json' };

  test('other sites make no browser write', async () => {
    const app = await local();
    const csrf = await markOf(app, '/add');
    const send = async (headers: Record<string, string>, body: object = { text: 'Lima voted.' }) =>
      (await app.request('/add', { method: 'POST', body: JSON.stringify(body), headers: { ...asJson, ...headers } }))
        .status;
    expect(await send({})).toBe(200);
    expect(await send({ origin: 'https://evil.example' })).toBe(403);
    expect(await send({ origin: 'https://evil.example' }, { text: 'x', csrf })).toBe(403);
    expect(await send({ origin: 'null' })).toBe(403);
    expect(await send({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await send({ 'sec-fetch-site': 'same-site' }, { text: 'x', csrf })).toBe(403);
    expect(await send(BROWSER)).toBe(403);
    expect(await send(BROWSER, { text: 'x', csrf })).toBe(200);
    expect((await sendForm(app, '/add', { text: 'x' }, { origin: '', 'sec-fetch-site': 'none' })).status).toBe(403);
  });

  test('the server answers to its own name alone', async () => {
    const app = await local();
    for (const host of ['localhost:8080', '127.0.0.1:8080', '[::1]:8080', 'LOCALHOST'])
      expect([host, (await app.request('/openapi.json', { headers: { host } })).status]).toEqual([host, 200]);
    for (const host of ['evil.example', 'localhost.evil.example:8080', '127.0.0.1.evil.example'])
      expect([host, (await app.request('/openapi.json', { headers: { host } })).status]).toEqual([host, 421]);
  });

  test('who asks too much waits', async () => {
    const app = await local({ burst: 3, perSecond: 1 });
    const statuses = [];
    for (let n = 0; n < 5; n++) statuses.push((await app.request('/openapi.json')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect((await app.request('/openapi.json')).headers.get('retry-after')).toBe('1');
  });

  test('what is too large, broken or of no known type is refused', async () => {
    const app = await local({ bodyBytes: 1000 });
    const send = async (body: string, type: string) =>
      (await app.request('/add', { ...review, body, headers: { 'content-type': type } })).status;
    expect(await send(JSON.stringify({ text: 'a'.repeat(2000) }), 'application/json')).toBe(413);
    expect(await send('{"text":', 'application/json')).toBe(415);
    expect(await send('null', 'application/json')).toBe(400);
    expect(await send('[]', 'application/json')).toBe(400);
    expect(await send('{"text":"a\\u0000b"}', 'application/json')).toBe(400);
    expect(await send('{"words":"a"}', 'application/json')).toBe(400);
    expect(await send('text', 'text/plain')).toBe(415);
    expect(await send('--x', 'multipart/form-data; boundary=y')).toBe(415);
    expect(await send('--x', 'multipart/form-data')).toBe(415);
    expect((await app.request('/add', { method: 'PUT' })).status).toBe(405);
    expect((await app.request('/add', { method: 'PUT' })).headers.get('allow')).toBe('GET, POST');
  });

  test('every answer tells the browser what not to do', async () => {
    const app = await local();
    const seen = new Set<string>();
    for (const path of [
      '/',
      '/who/Kosovo',
      '/who/Kosovo.json',
      '/nowhere',
      '/who/Nobody',
      '/sign-in',
      '/openapi.json',
    ]) {
      const response = await app.request(path, { headers: { accept: 'text/html' } });
      const policy = response.headers.get('content-security-policy')!;
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'nonce-[\w-]{22}'; style-src 'self'; /);
      expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('same-origin');
      expect(await response.text()).not.toContain('name="referrer"');
      seen.add(policy);
    }
    expect(seen.size).toBe(7);
  });

  test('a mistake of ours tells nothing of the inside, and is told to whoever runs the server', async () => {
    const { record, register } = open;
    const mistakes: unknown[] = [];
    const reader = {
      read: () => {
        throw new Error('secret inside');
      },
    };
    const onMistake = (error: unknown) => void mistakes.push(error);
    const app = createApp({ record, register, reader, auth: 'open', onMistake });
    const response = await app.request('/add', { ...review, headers: asJson });
    expect([response.status, (await response.text()).includes('secret')]).toEqual([500, false]);
    expect(mistakes).toHaveLength(1);
  });
});
