import { createHash, randomBytes } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { entryAt } from '../answers/index.ts';
import { ReaderError } from '../errors.ts';
import { today } from '../exports/answers/index.ts';
import { writeJson } from '../exports/index.ts';
import { findToken } from '../record/index.ts';
import { type PageKind, renderPage } from '../web/index.ts';
import { BODY_SCHEMAS } from './answer-schemas.ts';
import type { AppOptions } from './app-options.ts';
import type { Asked, Told } from './asked.ts';
import { findMisfit } from './find-misfit.ts';
import { findViewer } from './find-viewer.ts';
import { openFormMarks, refuseForged } from './forgery.ts';
import { handlerOf } from './handlers/index.ts';
import { keepAnswers } from './keep-answers.ts';
import { LIMITS } from './limits.ts';
import { formsOf, MEDIA_TYPES, openApi, SESSION_COOKIE } from './openapi.ts';
import { type Ending, OPERATIONS, type Operation } from './operations.ts';
import { openRateLimit } from './rate-limit.ts';
import { type Body, readBody } from './read-body.ts';
import { readQuery } from './read-query.ts';
import { isAtLeast } from './roles.ts';
import { securityHeaders } from './security-headers.ts';
import { openSessions } from './sessions.ts';
import { problemOf } from './statuses.ts';
import { NOBODY, type Viewer } from './viewer.ts';
import { writeTold } from './write-told.ts';

export type App = Hono<Env>;

interface Env {
  Bindings: Partial<HttpBindings>;
  Variables: { nonce: string; viewer: Viewer; ending: Ending | null };
}

type Request = Context<Env>;

/**
 * The server as a function from requests to answers: what `OPERATIONS` lists, each for whoever has the role.
 *
 * @example
 * const app = createApp({ record, register, reader, auth: 'open' });
 * await app.request('/who/Kosovo.json?as-of=2008-03-05');
 */
export function createApp(options: AppOptions): App {
  const desk = openDesk(options);
  const app: App = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('nonce', randomBytes(16).toString('base64url'));
    c.set('viewer', NOBODY);
    c.set('ending', null);
    await next();
    for (const [name, value] of Object.entries(securityHeaders(c.get('nonce')))) c.header(name, value);
  });
  app.use(compress());
  app.use(async (c, next) => {
    refuseHost(c, options.hosts ?? null);
    refuseHaste(c, `address:${addressOf(c)}`, desk);
    const shown = { authorization: c.req.header('authorization'), session: getCookie(c, SESSION_COOKIE) };
    const viewer = await findViewer(options, desk.sessions, shown);
    c.set('viewer', viewer);
    if (viewer.token !== null) refuseHaste(c, `token:${viewer.token}`, desk);
    await next();
  });
  app.get('/assets/:name', (c) => sendAsset(c, options));
  for (const operation of OPERATIONS) route(app, operation, desk);
  app.notFound((c) => answerError(c, notThere(c), desk));
  app.onError((error, c) => answerError(c, error, desk));
  return app;
}

/** What the server works with between requests. */
interface Desk {
  options: AppOptions;
  render: NonNullable<AppOptions['render']>;
  sessions: ReturnType<typeof openSessions>;
  marks: ReturnType<typeof openFormMarks>;
  answers: ReturnType<typeof keepAnswers<Told>>;
  take: ReturnType<typeof openRateLimit>;
  bodyBytes: number;
}

function openDesk(options: AppOptions): Desk {
  const limits = { ...LIMITS, ...options.limits };
  return {
    options,
    render: options.render ?? renderPage,
    sessions: openSessions(),
    marks: openFormMarks(),
    answers: keepAnswers<Told>(limits.answersKept),
    take: openRateLimit(limits),
    bodyBytes: limits.bodyBytes,
  };
}

function route(app: App, operation: Operation, desk: Desk): void {
  const { path, method } = operation;
  const endings = formsOf(operation, desk.options).filter((ending) => ending !== null);
  const paths = path.includes(':name') ? [path] : [path, ...endings.map((ending) => `${path}.${ending}`)];
  const limit = bodyLimit({
    maxSize: desk.bodyBytes,
    onError: () => {
      throw new ReaderError(
        'body-too-large',
        `Expected ${desk.bodyBytes} bytes at most. Add larger files with "demarche add".`,
      );
    },
  });
  for (const one of paths)
    app.on(method.toUpperCase(), one, limit, async (c) => {
      const { name, ending } = cutEnding(c, operation, endings);
      c.set('ending', ending);
      const viewer = c.get('viewer');
      if (operation.role !== null && !isAtLeast(viewer.role, operation.role)) return refuseRole(c, operation);
      const body = operation.body === null ? null : await readWrite(c, operation.body, desk);
      const query = readQuery(new URL(c.req.url).searchParams, operation.parameters);
      const asked: Asked = { options: desk.options, operation, name, query, body, viewer };
      return method === 'post' ? answerWrite(c, asked, desk) : answerRead(c, asked, desk);
    });
}

/** `/who/Kosovo.json` asks of Kosovo, as JSON. */
function cutEnding(
  c: Request,
  { path }: Operation,
  endings: readonly Ending[],
): { name: string | null; ending: Ending | null } {
  const last = path.includes(':name') ? (c.req.param('name') ?? '') : new URL(c.req.url).pathname;
  const ending = path.endsWith('.json') ? null : (endings.find((one) => last.endsWith(`.${one}`)) ?? null);
  if (!path.includes(':name')) return { name: null, ending };
  const name = ending === null ? last : last.slice(0, -ending.length - 1);
  const misfit = findMisfit({ type: 'string', minLength: 1, maxLength: 200 }, name, 'the name in the address');
  if (misfit !== null) throw new ReaderError('parameter-not-understood', `Expected an address that fits: ${misfit}.`);
  return { name, ending };
}

async function answerRead(c: Request, asked: Asked, desk: Desk): Promise<Response> {
  const { options } = desk;
  const ending = c.get('ending');
  if (asked.operation.id === 'openapi') return sendData(c, writeJson(openApi(options)), 'json', null);
  const entry = await entryAt(options.record, null);
  const key = JSON.stringify([entry, today(), asked.operation.id, asked.name, sorted(asked.query)]);
  const tag = `W/"${createHash('sha256').update(`${key}.${ending}`).digest('base64url').slice(0, 27)}"`;
  if (ending !== null && asked.operation.kept && c.req.header('if-none-match') === tag)
    return c.body(null, 304, { ETag: tag, 'Cache-Control': 'private, no-cache' });
  const make = (): Promise<Told> => handlerOf(asked.operation.id)(asked);
  const told = asked.operation.kept ? await desk.answers.get(key, make) : await make();
  if (ending === null) return sendPage(c, asked, told, desk);
  const text = await writeTold(told, ending, options, originOf(c));
  return sendData(c, text, ending, asked.operation.kept ? tag : null);
}

async function answerWrite(c: Request, asked: Asked, desk: Desk): Promise<Response> {
  const { id } = asked.operation;
  if (id === 'open-session') return signIn(c, asked, desk);
  if (id === 'close-session') return signOut(c, desk);
  const told = await handlerOf(id)(asked);
  if (isJson(c)) return sendData(c, writeJson(told.data), 'json', null);
  return id === 'review-item' ? c.redirect('/review', 303) : sendPage(c, asked, told, desk);
}

async function signIn(c: Request, { body, options }: Asked, { sessions }: Desk): Promise<Response> {
  const { token, next = '/' } = body!.parts as { token: string; next?: string };
  if ((await findToken(options.record, token.trim())) === null)
    throw new ReaderError(
      'not-signed-in',
      'Expected a token that opens this server, got another. Ask whoever runs it for one.',
    );
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
  setCookie(c, SESSION_COOKIE, sessions.open(token.trim()), { httpOnly: true, sameSite: 'Strict', path: '/', secure });
  return isJson(c) ? sendData(c, writeJson({ signedIn: true }), 'json', null) : c.redirect(ownPath(next), 303);
}

function signOut(c: Request, { sessions }: Desk): Response {
  sessions.close(getCookie(c, SESSION_COOKIE) ?? '');
  deleteCookie(c, SESSION_COOKIE, { path: '/' });
  return isJson(c) ? sendData(c, writeJson({ signedIn: false }), 'json', null) : c.redirect('/sign-in', 303);
}

/** A place on this server, and nowhere else. */
function ownPath(next: string): string {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(next) ? next : '/';
}

async function readWrite(c: Request, schema: NonNullable<Operation['body']>, { marks }: Desk): Promise<Body> {
  const body = await readBody(c.req.raw, BODY_SCHEMAS[schema]);
  const mark = body.parts.csrf;
  refuseForged(
    {
      viewer: c.get('viewer'),
      host: hostOf(c),
      origin: c.req.header('origin'),
      fetchSite: c.req.header('sec-fetch-site'),
      isJson: isJson(c),
      mark: typeof mark === 'string' ? mark : null,
    },
    marks,
  );
  return body;
}

function isJson(c: Request): boolean {
  return (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase() === 'application/json';
}

function sendData(c: Request, text: string, ending: Ending, tag: string | null): Response {
  return c.body(text, 200, {
    'Content-Type': `${MEDIA_TYPES[ending]}; charset=utf-8`,
    'Cache-Control': tag === null ? 'no-store' : 'private, no-cache',
    ...(tag === null ? {} : { ETag: tag }),
  });
}

interface Shown {
  kind: PageKind;
  path: string;
  query: Asked['query'];
}

function sendPage(c: Request, { operation, name, query }: Asked, told: Told, desk: Desk): Response {
  const path = operation.path.replace(':name', () => encodeURIComponent(name ?? ''));
  return c.html(drawPage(c, { kind: operation.page!, path, query }, told, desk), 200, { 'Cache-Control': 'no-store' });
}

function drawPage(c: Request, { kind, path, query }: Shown, { title, form, data }: Told, desk: Desk): string {
  const { role, name, session } = c.get('viewer');
  const lists = Object.entries(query).map(([key, value]) => [key, [value].flat().map(String)]);
  return desk.render({
    kind,
    title,
    address: { path, query: Object.fromEntries(lists) },
    form,
    data,
    viewer: { role, name },
    nonce: c.get('nonce'),
    csrf: desk.marks.make(session),
  });
}

function answerError(c: Request, error: unknown, desk: Desk): Response {
  const problem = problemOf(error);
  const { pathname } = new URL(c.req.url);
  if (problem.status >= 500 && problem.code === 'internal')
    desk.options.onMistake?.(error, `${c.req.method} ${pathname}`);
  if (problem.status === 401) c.header('WWW-Authenticate', 'Bearer realm="demarche"');
  c.header('Cache-Control', 'no-store');
  if (!wantsPage(c))
    return c.body(writeJson(problem), problem.status as 400, { 'Content-Type': 'application/problem+json' });
  const told = { title: problem.title, form: null, data: problem };
  return c.html(drawPage(c, { kind: 'error', path: pathname, query: {} }, told, desk), problem.status as 400);
}

/** What a browser loads is shown as a page; a program gets the problem as JSON. */
function wantsPage(c: Request): boolean {
  return c.get('ending') === null && (c.req.header('accept') ?? '').includes('text/html');
}

function refuseRole(c: Request, { role, method }: Operation): Response {
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

function notThere(c: Request): ReaderError {
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

function refuseHost(c: Request, hosts: readonly string[] | null): void {
  const name = hostOf(c).replace(/:\d*$/, '').toLowerCase();
  if (hosts === null || hosts.includes(name)) return;
  // A page elsewhere may have its own name lead to this machine; the name betrays it.
  throw new ReaderError(
    'host-not-known',
    `Expected this server to be called ${hosts.join(' or ')}, got ${name.slice(0, 100)}.`,
  );
}

function refuseHaste(c: Request, whose: string, { take }: Desk): void {
  const seconds = take(whose, Date.now());
  if (seconds === 0) return;
  c.header('Retry-After', String(seconds));
  throw new ReaderError('too-many-requests', `Expected fewer requests, got too many at once. Go on in ${seconds} s.`);
}

async function sendAsset(c: Request, { readAsset }: AppOptions): Promise<Response> {
  const asset = (await readAsset?.(c.req.param('name') ?? '')) ?? null;
  if (asset === null) return c.notFound();
  return c.body(asset.bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': asset.type,
    'Cache-Control': 'public, max-age=3600',
  });
}

function hostOf(c: Request): string {
  return c.req.header('host') ?? new URL(c.req.url).host;
}

function originOf(c: Request): string {
  return `${new URL(c.req.url).protocol}//${hostOf(c)}`;
}

/** Where a request comes from; requests that come without a connection are of one place. */
function addressOf(c: Request): string {
  return c.env?.incoming?.socket?.remoteAddress ?? 'here';
}

function sorted(query: Asked['query']): [string, unknown][] {
  return Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
}
