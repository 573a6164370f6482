import { VERSION } from '../version.ts';
import { ANSWER_SCHEMAS, BODY_SCHEMAS } from './answer-schemas.ts';
import type { AppOptions } from './app-options.ts';
import { type Ending, OPERATIONS, type Operation } from './operations.ts';
import type { Parameter } from './parameters.ts';
import { listSchema } from './parameters.ts';
import { STATUSES } from './statuses.ts';

/** The type of each kind of data. */
export const MEDIA_TYPES: Readonly<Record<Ending, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  atom: 'application/atom+xml',
  svg: 'image/svg+xml',
};

/** What the server does, as OpenAPI 3.1: from the tables and schemas by which it does it. */
export function openApi(options: Pick<AppOptions, 'drawMap' | 'drawPicture'>): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of OPERATIONS)
    for (const ending of formsOf(operation, options)) {
      const path = `${operation.path.replace(':name', '{name}')}${ending === null ? '' : `.${ending}`}`;
      paths[path] = { ...paths[path], [operation.method]: describe(operation, ending) };
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'demarche',
      version: VERSION,
      description:
        'Who said, did and holds what about contested statehood, since when and in whose words. Every answer is a page, ' +
        'and every page data at the same address with an ending.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: { ...ANSWER_SCHEMAS, ...BODY_SCHEMAS },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE },
      },
    },
  };
}

export const SESSION_COOKIE = 'demarche-session';

/** Without an ending, and with each that there is. */
export function formsOf(
  { path, endings, page }: Operation,
  { drawMap, drawPicture }: Pick<AppOptions, 'drawMap' | 'drawPicture'>,
): (Ending | null)[] {
  const drawn: Partial<Record<Ending, unknown>> = { geojson: drawMap, svg: drawPicture };
  const given = endings.filter((ending) => !(ending in drawn) || drawn[ending] !== undefined);
  return page === null && path !== '/openapi.json' ? given : [null, ...given];
}

function describe(operation: Operation, ending: Ending | null): object {
  const { id, summary, parameters, path, role, body } = operation;
  const inPath = { name: 'name', description: 'An id, an ISO 3166-1 code or a name.', schema: { type: 'string' } };
  return {
    operationId: ending === null ? id : `${id}-${ending}`,
    summary,
    ...(role === null ? { security: [] } : { security: [{ token: [] }, { session: [] }], 'x-least-role': role }),
    parameters: [
      ...(path.includes(':name') ? [{ ...inPath, in: 'path', required: true }] : []),
      ...parameters.map(describeParameter),
    ],
    ...(body === null ? {} : { requestBody: describeBody(body) }),
    responses: { ...answersOf(operation, ending), ...problems() },
  };
}

function describeParameter(parameter: Parameter): object {
  const { name, description, required = false, repeated = false, schema } = parameter;
  const list = repeated ? { schema: listSchema(parameter), style: 'form', explode: true } : { schema };
  return { name, in: 'query', description, required, ...list };
}

function describeBody(name: keyof typeof BODY_SCHEMAS): object {
  const schema = { $ref: `#/components/schemas/${name}` };
  const types = ['application/json', 'multipart/form-data', 'application/x-www-form-urlencoded'];
  return { required: true, content: Object.fromEntries(types.map((type) => [type, { schema }])) };
}

function answersOf({ answer, method, path }: Operation, ending: Ending | null): Record<string, object> {
  const json = { 'application/json': { schema: { $ref: `#/components/schemas/${answer}` } } };
  const page = { 'text/html': { schema: { type: 'string' } } };
  if (method === 'post')
    return {
      200: { description: 'Done.', content: { ...json, ...page } },
      303: { description: 'Done; of a form, the page to go to.' },
    };
  if (ending === null && path !== '/openapi.json')
    return {
      200: { description: 'The page.', content: page },
      303: { description: 'Of whoever has to sign in first, where to.' },
    };
  const type = MEDIA_TYPES[ending ?? 'json'];
  const schema = { type: ending === 'geojson' ? 'object' : 'string' };
  const content = (ending ?? 'json') === 'json' ? json : { [type]: { schema } };
  return { 200: { description: 'The data.', content }, 304: { description: 'As it was.' } };
}

/** Any of them may come of any request; each says in its code and in words what is wrong. */
function problems(): Record<string, object> {
  const content = {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    'text/html': { schema: { type: 'string' } },
  };
  const codesOf = (status: number): string =>
    Object.keys(STATUSES)
      .filter((code) => STATUSES[code] === status)
      .join(', ');
  const statuses = [...new Set(Object.values(STATUSES))].sort();
  return Object.fromEntries(
    statuses.map((status) => [status, { description: `One of: ${codesOf(status)}.`, content }]),
  );
}
