import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { ReaderError } from '../errors.ts';
import { answerRead } from './answer-read.ts';
import { answerWrite, readWrite } from './answer-write.ts';
import type { AppOptions } from './app-options.ts';
import type { Asked } from './asked.ts';
import { type Desk, type Env, openDesk, type Visit } from './desk.ts';
import { findMisfit } from './find-misfit.ts';
import { findViewer } from './find-viewer.ts';
import { formsOf, SESSION_COOKIE } from './openapi.ts';
import { type Ending, OPERATIONS, type Operation } from './operations.ts';
import { readQuery } from './read-query.ts';
import { notThere, refuseHaste, refuseHost, refuseRole } from './refuse.ts';
import { isAtLeast } from './roles.ts';
import { securityHeaders } from './security-headers.ts';
import { sendError } from './send.ts';
import { sendAsset } from './send-asset.ts';
import { sendPacked } from './send-packed.ts';
import { NOBODY } from './viewer.ts';

export type App = Hono<Env>;

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
  app.use(sendPacked);
  app.use(async (c, next) => {
    refuseHost(c, options.hosts ?? null);
    const shown = { authorization: c.req.header('authorization'), session: getCookie(c, SESSION_COOKIE) };
    const viewer = await findViewer(options, desk.sessions, shown);
    c.set('viewer', viewer);
    refuseHaste(c, desk);
    await next();
  });
  app.get('/assets/:name', (c) => sendAsset(c, desk));
  for (const operation of OPERATIONS) route(app, operation, desk);
  app.notFound((c) => sendError(c, notThere(c), desk));
  app.onError((error, c) => sendError(c, error, desk));
  return app;
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
  c: Visit,
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
