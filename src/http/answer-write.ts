import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { ReaderError } from '../errors.ts';
import { writeJson } from '../exports/index.ts';
import { findToken } from '../record/index.ts';
import { BODY_SCHEMAS } from './answer-schemas.ts';
import type { Asked } from './asked.ts';
import type { Desk, Visit } from './desk.ts';
import { refuseForged } from './forgery.ts';
import { handlerOf } from './handlers/index.ts';
import { SESSION_COOKIE } from './openapi.ts';
import type { Operation } from './operations.ts';
import { type Body, readBody } from './read-body.ts';
import { hostOf, sendsJson, wantsPage } from './request-facts.ts';
import { sendData, sendPage } from './send.ts';

/** Does what was sent, and says so: to a browser's form with a page, to a program with JSON. */
export async function answerWrite(c: Visit, asked: Asked, desk: Desk): Promise<Response> {
  const { id } = asked.operation;
  if (id === 'open-session') return signIn(c, asked, desk);
  if (id === 'close-session') return signOut(c, desk);
  const told = await handlerOf(id)(asked);
  if (sendsJson(c) || !wantsPage(c)) return sendData(c, writeJson(told.data), 'json', null);
  const next = NEXT[id];
  return next === undefined ? sendPage(c, asked, told, desk) : c.redirect(ownPath(asked.body!.parts.next, next), 303);
}

/** Where a form leads once it is done, if it does not say so; what is not here has a page of its own to show. */
const NEXT: Readonly<Record<string, string>> = { 'review-item': '/review', retract: '/', 'revoke-token': '/tokens' };

/** What is sent, checked: that it fits, and that no other site sent it. */
export async function readWrite(c: Visit, schema: NonNullable<Operation['body']>, { marks }: Desk): Promise<Body> {
  const body = await readBody(c.req.raw, BODY_SCHEMAS[schema]);
  const mark = body.parts.csrf;
  refuseForged(
    {
      viewer: c.get('viewer'),
      host: hostOf(c),
      origin: c.req.header('origin'),
      fetchSite: c.req.header('sec-fetch-site'),
      isJson: sendsJson(c),
      mark: typeof mark === 'string' ? mark : null,
    },
    marks,
  );
  return body;
}

async function signIn(c: Visit, { body, options }: Asked, { sessions }: Desk): Promise<Response> {
  const { token, next } = body!.parts as { token: string; next?: string };
  if ((await findToken(options.record, token.trim())) === null)
    throw new ReaderError(
      'not-signed-in',
      'Expected a token that opens this server, got another. Ask whoever runs it for one.',
    );
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
  setCookie(c, SESSION_COOKIE, sessions.open(token.trim()), { httpOnly: true, sameSite: 'Strict', path: '/', secure });
  return sendsJson(c) ? sendData(c, writeJson({ signedIn: true }), 'json', null) : c.redirect(ownPath(next, '/'), 303);
}

function signOut(c: Visit, { sessions }: Desk): Response {
  sessions.close(getCookie(c, SESSION_COOKIE) ?? '');
  deleteCookie(c, SESSION_COOKIE, { path: '/' });
  return sendsJson(c) ? sendData(c, writeJson({ signedIn: false }), 'json', null) : c.redirect('/sign-in', 303);
}

/** A place on this server, and nowhere else. */
function ownPath(next: unknown, otherwise: string): string {
  return typeof next === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(next) ? next : otherwise;
}
