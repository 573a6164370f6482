import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPERATIONS } from '../../src/http/index.ts';
import { addToken } from '../../src/record/index.ts';
import { engines, openEmpty } from '../record/engines.ts';
import { HOSTILE, type OpenApp, openApp, STORIES } from './open-app.ts';

let open: OpenApp;
let admin: string;
beforeAll(async () => {
  open = await openApp(await openEmpty(engines[0]!));
  admin = (await addToken(open.record, { role: 'admin', name: HOSTILE.name })).token;
});
afterAll(() => open.record.close());

const QUERIES: Readonly<Record<string, string>> = {
  quotes: '?speaker=Kenya',
  search: `?q=${encodeURIComponent('kenya OR oriel')}`,
  ask: `?q=${encodeURIComponent('whom does Kenya recognise?')}`,
  changes: '?since=%231',
};
const NAMED: Readonly<Record<string, string>> = {
  whom: 'Kenya',
  positions: HOSTILE.name,
  article: STORIES[1]!.reading.article.id,
};

const PAGES = OPERATIONS.filter(({ method, page }) => method === 'get' && page !== null);

test.each(PAGES)('on the page of $id a hostile story is text and nothing else', async ({ id, path, endings, role }) => {
  const name = encodeURIComponent(NAMED[id] ?? HOSTILE.name);
  const address = path.replace(':name', name);
  const asAdmin: Record<string, string> = role === 'admin' ? { authorization: `Bearer ${admin}` } : {};
  const headers = { accept: 'text/html', ...asAdmin };
  const page = await open.app.request(`${address}${QUERIES[id] ?? ''}`, { headers });
  expect(page.status).toBe(200);
  expectHarmless(await page.text(), page.headers.get('content-security-policy')!);
  for (const ending of endings.filter((one) => one === 'json' || one === 'atom')) {
    const data = await (
      await open.app.request(`${address}.${ending}${QUERIES[id] ?? ''}`, { headers: asAdmin })
    ).text();
    expect(data).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    if (ending === 'atom') expect(data).not.toContain('<script');
  }
});

test('the words of a hostile address are text too', async () => {
  for (const path of [
    '/who/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/%3Cimg%20src=x%20onerror=alert(1)%3E',
    '/search?q=%22%3E%3Cscript%3E%E2%80%AE',
  ]) {
    const page = await open.app.request(path, { headers: { accept: 'text/html' } });
    expectHarmless(await page.text(), page.headers.get('content-security-policy')!);
  }
});

test('the hostile story is shown, not left out', async () => {
  const page = await (await open.app.request(`/articles/${encodeURIComponent(NAMED.article!)}`)).text();
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

/** No script or style without the page's nonce, no event handler, no address but of the web, no turned writing. */
function expectHarmless(html: string, policy: string): void {
  const nonce = /'nonce-([\w-]+)'/.exec(policy)![1];
  const wrong: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isOurs = attributes.nonce === nonce || attributes.src?.startsWith('/') === true;
      if (name === 'script' && !isOurs) wrong.push(`<script ${JSON.stringify(attributes)}>`);
      if (['iframe', 'object', 'embed', 'base', 'style'].includes(name)) wrong.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.startsWith('on') || attribute === 'style') wrong.push(`${attribute}="${value}"`);
        if (/^\s*(?:javascript|data|vbscript):/i.test(value) && name !== 'input') wrong.push(`${attribute}="${value}"`);
      }
    },
  });
  parser.write(html);
  parser.end();
  expect(wrong).toEqual([]);
  expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
}
