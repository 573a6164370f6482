import type { Role } from '../record/index.ts';
import type { PageKind } from '../web/index.ts';
import type { AnswerSchemaName, BodyName } from './answer-schemas.ts';
import { PARAMETERS, type Parameter, type ParameterName, PERSPECTIVE } from './parameters.ts';

/** Data of a page, by the ending of its address. */
export type Ending = 'json' | 'csv' | 'geojson' | 'atom' | 'svg';

/** What can be asked of the server: a method and an address, and who may. */
export interface Operation {
  id: string;
  method: 'get' | 'post';
  /** `:name` stands for what is asked about. */
  path: string;
  /** The least role that may; null where anybody may. */
  role: Role | null;
  summary: string;
  /** The page that shows it; null where there is none. */
  page: PageKind | null;
  endings: readonly Ending[];
  parameters: readonly Parameter[];
  answer: AnswerSchemaName;
  body: BodyName | null;
  /** Whether it depends on the record and the day alone, so that it may be kept. */
  kept: boolean;
}

/** What an answer's rows are, where that is described. */
const SCHEMAS: Readonly<Record<string, AnswerSchemaName>> = {
  who: 'RecognitionAnswer',
  whom: 'RecognitionAnswer',
  map: 'RecognitionAnswer',
  positions: 'PositionsAnswer',
  timeline: 'TimelineAnswer',
  quotes: 'QuotesAnswer',
  matrix: 'MatrixAnswer',
  maps: 'MatrixAnswer',
  conflicts: 'ConflictsAnswer',
  'conflicts-about': 'ConflictsAnswer',
};

/**
 * Everything that the server does: addresses, roles, parameters, answers. What is routed, who is let in, and what
 * `/openapi.json` says come from here.
 */
export const OPERATIONS: readonly Operation[] = [
  get('home', '/', 'reader', 'What the record holds.', { page: 'home', endings: [], answer: 'Home', kept: false }),
  answer('who', '/who/:name', 'Who recognises this one on a date.', ['as-of', 'rule']),
  answer('whom', '/whom/:name', 'Whom this one recognises on a date.', ['as-of']),
  answer('positions', '/positions/:name', 'Acts and stances on a dispute.', ['by', 'act', 'from', 'until', 'limit']),
  answer('timeline', '/timeline/:name', 'Acts and statements in the order of time.', ['from', 'until', 'limit'], {
    endings: ['json', 'csv', 'svg'],
  }),
  answer('dossier', '/dossier/:name', 'A territory on a page.', ['as-of']),
  answer('quotes', '/quotes', 'What somebody said, or what was said of somebody: `speaker`, `about` or both.', [
    ...(['speaker', 'about', 'from', 'until', 'limit'] as const),
  ]),
  answer(
    'precedents',
    '/precedents/:name',
    'Who invokes a case as a precedent, and who denies that it is one.',
    ['by'],
    {
      endings: ['json', 'csv', 'svg'],
    },
  ),
  answer('conflicts', '/conflicts', 'Claims that contradict each other.', ['limit']),
  answer('conflicts-about', '/conflicts/:name', 'Claims about this one that contradict each other.', ['limit'], {
    page: 'conflicts',
  }),
  answer('changes', '/changes', 'What is new in the record.', ['since', 'until-entry'], {
    endings: ['json', 'csv', 'atom'],
  }),
  answer('matrix', '/matrix', 'Who recognises whom on a date.', ['actors', 'objects', 'as-of', 'sort'], {
    endings: ['json', 'csv', 'svg'],
  }),
  answer('maps', '/map', 'Of whose recognition there is a map, and how many stand how.', ['as-of']),
  answer('map', '/map/:name', 'Who recognises this one on a date, as a map.', ['as-of', 'rule', 'region'], {
    endings: ['json', 'csv', 'geojson', 'svg'],
  }),
  get('article', '/articles/:name', 'reader', 'An article with what was read in it.', {
    page: 'article',
    answer: 'Article',
    parameters: ['known-at'],
  }),
  get('search', '/search', 'reader', 'Articles that have these words, and whoever is called so.', {
    page: 'search',
    answer: 'Search',
    parameters: ['q', 'known-at', 'items'],
  }),
  answer('ask', '/ask', 'A question in plain words, as it was understood, and its answer.', ['q', 'as-of']),
  get('review', '/review', 'reviewer', 'What nobody has reviewed yet, the least sure first.', {
    page: 'review',
    answer: 'Queue',
    parameters: ['about', 'article', 'item', 'min-score', 'items'],
    kept: false,
  }),
  post('review-item', '/review', 'reviewer', 'Keeps what a reviewer found.', 'review', 'Reviewed', 'ReviewBody'),
  get('add', '/add', 'reviewer', 'Where a story is put in.', { page: 'add', endings: [], answer: 'Home', kept: false }),
  post(
    'add-story',
    '/add',
    'reviewer',
    'Reads a story; with `keep=yes` also keeps it.',
    'add',
    'AddedStories',
    'AddBody',
  ),
  post('retract', '/retract', 'admin', 'Takes an article back.', 'article', 'Retracted', 'RetractBody'),
  get('tokens', '/tokens', 'admin', 'Who has a token.', { page: 'tokens', answer: 'Tokens', kept: false }),
  post('add-token', '/tokens', 'admin', 'Makes a token, told this once.', 'tokens', 'MadeToken', 'TokenBody'),
  post('revoke-token', '/tokens/revoke', 'admin', 'Makes a token open nothing more.', 'tokens', 'Tokens', 'RevokeBody'),
  get('sign-in', '/sign-in', null, 'Where a token is put in.', {
    page: 'sign-in',
    endings: [],
    answer: 'Home',
    parameters: ['next'],
    kept: false,
  }),
  post('open-session', '/sign-in', null, 'Signs in with a token.', 'sign-in', 'Signed', 'SignInBody'),
  post('close-session', '/sign-out', null, 'Signs out.', 'sign-in', 'Signed', 'SignOutBody'),
  get('openapi', '/openapi.json', null, 'This document.', { page: null, endings: [], answer: 'OpenApi', kept: false }),
];

type Rest = Partial<Pick<Operation, 'page' | 'endings' | 'answer' | 'kept'>> & {
  parameters?: readonly ParameterName[];
};

function get(id: string, path: string, role: Role | null, summary: string, rest: Rest): Operation {
  const { page = null, endings = ['json'], answer: schema = 'Answer', kept = true, parameters = [] } = rest;
  const named = parameters.map((name): Parameter => PARAMETERS[name]);
  return { id, method: 'get', path, role, summary, page, endings, parameters: named, answer: schema, body: null, kept };
}

function answer(
  id: string,
  path: string,
  summary: string,
  parameters: readonly ParameterName[],
  rest: Omit<Rest, 'parameters'> = {},
): Operation {
  return get(id, path, 'reader', summary, {
    page: id as PageKind,
    endings: ['json', 'csv'],
    answer: SCHEMAS[id] ?? 'Answer',
    parameters: [...parameters, ...PERSPECTIVE],
    ...rest,
  });
}

function post(
  id: string,
  path: string,
  role: Role | null,
  summary: string,
  page: PageKind,
  schema: AnswerSchemaName,
  body: BodyName,
): Operation {
  const rest = { endings: [], parameters: [], kept: false };
  return { id, method: 'post', path, role, summary, page, answer: schema, body, ...rest };
}
