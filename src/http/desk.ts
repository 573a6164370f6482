import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { renderPage } from '../web/index.ts';
import type { AppOptions } from './app-options.ts';
import type { Told } from './asked.ts';
import { openFormMarks } from './forgery.ts';
import { keepAnswers } from './keep-answers.ts';
import { keepAssets } from './keep-assets.ts';
import { LIMITS } from './limits.ts';
import type { Ending } from './operations.ts';
import { openRateLimit } from './rate-limit.ts';
import { openSessions } from './sessions.ts';
import type { Viewer } from './viewer.ts';

/** What goes with a request on its way through the server. */
export interface Env {
  Bindings: Partial<HttpBindings>;
  Variables: {
    nonce: string;
    viewer: Viewer;
    /** Of the address, where it asks for data. */
    ending: Ending | null;
  };
}

/** A request on its way. */
export type Visit = Context<Env>;

/** What the server works with between requests. */
export interface Desk {
  options: AppOptions;
  render: NonNullable<AppOptions['render']>;
  sessions: ReturnType<typeof openSessions>;
  marks: ReturnType<typeof openFormMarks>;
  answers: ReturnType<typeof keepAnswers<Told>>;
  assetOf: ReturnType<typeof keepAssets>;
  take: ReturnType<typeof openRateLimit>;
  bodyBytes: number;
}

export function openDesk(options: AppOptions): Desk {
  const limits = { ...LIMITS, ...options.limits };
  return {
    options,
    render: options.render ?? renderPage,
    sessions: openSessions(),
    marks: openFormMarks(),
    answers: keepAnswers<Told>(limits.answersKept),
    assetOf: keepAssets(options.readAsset),
    take: openRateLimit(limits),
    bodyBytes: limits.bodyBytes,
  };
}
