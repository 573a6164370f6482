import { writeJson } from '../exports/index.ts';
import type { PageKind } from '../web/index.ts';
import type { Asked, Told } from './asked.ts';
import type { Desk, Visit } from './desk.ts';
import { MEDIA_TYPES } from './openapi.ts';
import type { Ending } from './operations.ts';
import { wantsPage } from './request-facts.ts';
import { problemOf } from './statuses.ts';

/** Data; with a tag it may be kept and asked for again. */
export function sendData(c: Visit, text: string, ending: Ending, tag: string | null): Response {
  return c.body(text, 200, {
    'Content-Type': `${MEDIA_TYPES[ending]}; charset=utf-8`,
    'Cache-Control': tag === null ? 'no-store' : 'private, no-cache',
    ...(tag === null ? {} : { ETag: tag }),
  });
}

/** What is told as a page. */
export function sendPage(c: Visit, { operation, name, query }: Asked, told: Told, desk: Desk): Response {
  const path = operation.path.replace(':name', () => encodeURIComponent(name ?? ''));
  return c.html(drawPage(c, { kind: operation.page!, path, query }, told, desk), 200, { 'Cache-Control': 'no-store' });
}

/** An error as its status and a problem, or a page. */
export function sendError(c: Visit, error: unknown, desk: Desk): Response {
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

interface Shown {
  kind: PageKind;
  path: string;
  query: Asked['query'];
}

function drawPage(c: Visit, { kind, path, query }: Shown, { title, form, data }: Told, desk: Desk): string {
  const { role, name, by, session } = c.get('viewer');
  const lists = Object.entries(query).map(([key, value]) => [key, [value].flat().map(String)]);
  return desk.render({
    kind,
    title,
    address: { path, query: Object.fromEntries(lists) },
    form,
    data,
    viewer: { role, name, isSignedIn: by === 'session' },
    nonce: c.get('nonce'),
    csrf: desk.marks.make(session),
  });
}
