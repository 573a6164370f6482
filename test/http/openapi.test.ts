import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BODY_SCHEMAS } from '../../src/http/answer-schemas.ts';
import { openApi } from '../../src/http/index.ts';
import { addToken } from '../../src/record/index.ts';
import { engines, openEmpty } from '../record/engines.ts';
import { type OpenApp, openApp, STORIES } from './open-app.ts';

interface DescribedParameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: { type: string; enum?: string[]; items?: { enum?: string[] } };
}
interface Described {
  operationId: string;
  'x-least-role'?: string;
  parameters: DescribedParameter[];
  requestBody?: { content: Record<string, { schema: { $ref: string } }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, object> };
}

const drawMap = () => ({ type: 'FeatureCollection', features: [] });
const drawPicture = () => '<svg xmlns="http://www.w3.org/2000/svg"/>';
const document = openApi({ drawMap, drawPicture }) as Document;
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ id: operation.operationId, path, method, operation })),
);
const ajv = new Ajv2020({ strict: false, allErrors: false });
ajv.addSchema({ $id: 'document', ...document });

let open: OpenApp;
let admin: string;
const mistakes: unknown[] = [];
beforeAll(async () => {
  const onMistake = (error: unknown) => void mistakes.push(error);
  open = await openApp(await openEmpty(engines[0]!), { drawMap, drawPicture, onMistake });
  admin = (await addToken(open.record, { role: 'admin', name: 'eva' })).token;
});
afterAll(() => open.record.close());

const compiled = new Map<string, ValidateFunction>();

/** The check of an answer, with what it refers to in the document. */
function checkOf(schema: object): ValidateFunction {
  const key = JSON.stringify(schema).replaceAll('"#/', '"document#/');
  const known = compiled.get(key) ?? ajv.compile(JSON.parse(key));
  compiled.set(key, known);
  return known;
}

test('the document is one of OpenAPI 3.1, whose references lead somewhere and whose operations have their own ids', () => {
  expect(document.openapi).toBe('3.1.0');
  const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
  expect(names.filter((name) => !Object.hasOwn(document.components.schemas, name))).toEqual([]);
  const ids = described.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const schema of Object.values(document.components.schemas)) expect(ajv.validateSchema(schema)).toBe(true);
});

test('the server gives the document', async () => {
  const response = await open.app.request('/openapi.json');
  expect([response.status, await response.json()]).toEqual([200, JSON.parse(JSON.stringify(document))]);
});

const NAMES = ['Kosovo', 'kosovo', 'Russia', 'Oriel', 'Ana Lopes', 'South Ossetia', 'XKX', 'register', 'Coastal Wire'];
const DATES = ['2008-03-05', '2008-03', '2008', '2008~', '1990/2010', '../2010', '2008-13-40', 'XXXX', 'soon', '-0044'];
const TEXTS = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES, ...DATES, '#1', '#0', '#99999999', '0.5', '5', 'true', 'ever') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', "' or 1=1 --", '\0', '%', '../..', '<script>', '\u202e', 'constructor', '__proto__'),
  },
);

function valueFor({ name, schema }: DescribedParameter): fc.Arbitrary<string> {
  const known = schema.enum ?? schema.items?.enum;
  if (known) return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known.map(String)) }, TEXTS);
  if (schema.type === 'integer') return fc.oneof(fc.integer({ min: -2, max: 1002 }).map(String), TEXTS);
  if (schema.type === 'number') return fc.oneof(fc.constantFrom('0', '0.3', '1', '1e3', 'NaN'), TEXTS);
  if (schema.type === 'boolean') return fc.oneof(fc.constantFrom('true', 'false'), TEXTS);
  if (name === 'q')
    return fc.oneof(fc.constantFrom('who recognises Kosovo?', 'whom does Russia recognise', 'oriel'), TEXTS);
  return TEXTS;
}

function queryOf(parameters: readonly DescribedParameter[]): fc.Arbitrary<[string, string][]> {
  const pairs = parameters
    .filter((one) => one.in === 'query')
    .map((one) => fc.tuple(fc.constant(one.name), valueFor(one)));
  const wild = fc.tuple(fc.string({ maxLength: 8 }), TEXTS);
  return fc.array(pairs.length === 0 ? wild : fc.oneof({ weight: 12, arbitrary: fc.oneof(...pairs) }, wild), {
    maxLength: 3,
  });
}

const WORDS = fc.oneof(TEXTS, fc.constantFrom('accepted', 'corrected', 'position', 'p1', 'yes', 'no', 'reader', 7));

function bodyOf(name: string): fc.Arbitrary<unknown> {
  const schema = BODY_SCHEMAS[name as keyof typeof BODY_SCHEMAS];
  const parts = Object.keys(schema.properties ?? {});
  const part = fc.oneof({ weight: 5, arbitrary: WORDS }, fc.jsonValue({ maxDepth: 2 }));
  return fc.oneof(
    { weight: 5, arbitrary: fc.dictionary(parts.length > 0 ? fc.constantFrom(...parts) : fc.string(), part) },
    { weight: 3, arbitrary: fc.constant(reviewable()) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );
}

function reviewable(): object {
  return {
    reading: 'sha256:none',
    kind: 'position',
    item: 'p1',
    verdict: 'corrected',
    correction: { start: 1, holder: 'x' },
  };
}

/** No address holds half of a character. */
function withoutHalves(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

test.each(described)(
  '$method $path answers whatever is asked as it is described',
  async ({ path, method, operation }) => {
    const named = path.startsWith('/articles')
      ? fc.oneof(fc.constantFrom(...STORIES.map(({ reading }) => reading.article.id)), TEXTS)
      : TEXTS;
    const body = operation.requestBody?.content['application/json']?.schema.$ref.split('/').at(-1);
    const request = fc.record({
      name: named,
      query: queryOf(operation.parameters),
      body: body ? bodyOf(body) : fc.constant(null),
    });
    const asAdmin: Record<string, string> =
      operation['x-least-role'] === 'admin' ? { authorization: `Bearer ${admin}` } : {};
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(request, async ({ name, query, body }) => {
        const words = path.replace('{name}', () => encodeURIComponent(withoutHalves(name)));
        const search = new URLSearchParams(query).toString();
        const init =
          method === 'get'
            ? { headers: asAdmin }
            : {
                method: 'POST',
                body: JSON.stringify(body),
                headers: { 'content-type': 'application/json', ...asAdmin },
              };
        const response = await open.app.request(`${words}${search === '' ? '' : `?${search}`}`, init);
        statuses.add(response.status);
        expect(mistakes.splice(0)).toEqual([]);
        // A name that is empty is the address of something else.
        if (name === '' || name === '.' || name === '..') return;
        const answer = operation.responses[response.status];
        expect(answer, `${response.status}`).toBeDefined();
        const type = response.headers.get('content-type')!.split(';')[0]!;
        const text = await response.text();
        expect(Object.keys(answer!.content!), type).toContain(type);
        if (!type.endsWith('json')) return;
        const check = checkOf(answer!.content![type]!.schema);
        expect(check(JSON.parse(text)) || JSON.stringify(check.errors)).toBe(true);
      }),
      { numRuns: 25 },
    );
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  },
);
