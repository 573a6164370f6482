import { ReaderError } from '../errors.ts';

/** A problem as the server tells it (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
}

/** The status of each error that whoever asks can do something about. */
export const STATUSES: Readonly<Record<string, number>> = {
  'parameter-not-understood': 400,
  'body-not-understood': 400,
  usage: 400,
  'date-not-understood': 400,
  'known-at-not-understood': 400,
  'known-at-ahead': 400,
  'region-not-known': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'request-forged': 403,
  'address-not-known': 404,
  'name-not-known': 404,
  'source-not-known': 404,
  'article-not-known': 404,
  'item-not-known': 404,
  'token-not-known': 404,
  'method-not-allowed': 405,
  'article-retracted': 409,
  'reviewed-meanwhile': 409,
  'body-too-large': 413,
  'story-too-large': 413,
  'body-not-readable': 415,
  'host-not-known': 421,
  'question-not-understood': 422,
  'review-not-possible': 422,
  'story-empty': 422,
  'story-not-readable': 422,
  'several-stories': 422,
  'format-unknown': 422,
  'line-too-long': 422,
  'too-many-requests': 429,
  'story-took-too-long': 503,
  'worker-lost': 503,
  'took-too-long': 503,
  'record-not-reached': 503,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Not understood',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not known',
  405: 'Not done so',
  409: 'Not possible any more',
  413: 'Too large',
  415: 'Not readable',
  421: 'Not this server',
  422: 'Not possible',
  429: 'Too many requests',
  500: 'A mistake of demarche',
  503: 'Not now',
};

/** A query that PostgreSQL gave up since it took too long. */
const CANCELLED = '57014';

/**
 * Any error as a problem. Only what whoever asks can do something about is told in words; anything else is a mistake of
 * demarche and says nothing of the inside.
 *
 * @example
 * problemOf(new ReaderError('name-not-known', 'Expected a name …')).status // 404
 */
export function problemOf(error: unknown): Problem {
  if ((error as { code?: unknown } | null)?.code === CANCELLED)
    return problem(
      'took-too-long',
      'Expected a question that is answered in time, got one that takes too long. Ask for less.',
    );
  if (error instanceof ReaderError && Object.hasOwn(STATUSES, error.code)) return problem(error.code, error.message);
  return problem('internal', 'This is a mistake of demarche. Please report it with the address that you asked for.');
}

function problem(code: string, detail: string): Problem {
  const status = STATUSES[code] ?? 500;
  return { type: 'about:blank', title: TITLES[status]!, status, detail, code };
}
