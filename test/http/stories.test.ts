import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, createApp } from '../../src/http/index.ts';
import { loadReader } from '../../src/index.ts';
import type { OpenRecord } from '../../src/record/index.ts';
import { openRegister } from '../../src/register/index.ts';
import { engines, openEmpty } from '../record/engines.ts';

const NAMES = ['PA-06-azawad-2012.txt', 'PA-07-avarua-washington-2023.txt'];

let app: App;
let record: OpenRecord;
beforeAll(async () => {
  record = await openEmpty(engines[0]!);
  app = createApp({
    record,
    register: await openRegister(),
    reader: await loadReader(),
    auth: 'open',
    localName: 'ana',
  });
  for (const name of NAMES) {
    const body = new FormData();
    body.set('file', new File([readFileSync(`test/positions/text/${name}`)], name));
    body.set('keep', 'yes');
    body.set('csrf', /name="csrf" value="([^"]+)"/.exec(await (await app.request('/add')).text())![1]!);
    const { status } = await app.request('/add', { method: 'POST', body, headers: { origin: 'http://localhost' } });
    expect(status).toBe(200);
  }
});
afterAll(() => record.close());

const json = async (path: string) => (await app.request(path)).json();

test('what is put in by a page is read, kept and found again', async () => {
  const { articles } = (await json('/search.json?q=Azawad')) as { articles: { article: string; words: string }[] };
  expect(articles).toHaveLength(1);
  const page = (await json(`/articles/${encodeURIComponent(articles[0]!.article)}.json`)) as {
    name: string;
    reading: { article: { text: string }; positions: { evidence: { start: number; end: number } }[] };
  };
  expect(page.name).toBe(NAMES[0]);
  expect(page.reading.positions.length).toBeGreaterThan(0);
});

test('each citation of an answer is the characters of its article', async () => {
  const { rows } = (await json('/positions/Azawad.json')) as {
    rows: { citations: { article: string; start: number; end: number; words: string }[] }[];
  };
  expect(rows.length).toBeGreaterThan(0);
  for (const { article, start, end, words } of rows.flatMap(({ citations }) => citations)) {
    const { reading } = (await json(`/articles/${encodeURIComponent(article)}.json`)) as {
      reading: { article: { text: string } };
    };
    expect(reading.article.text.slice(start, end)).toBe(words);
  }
});

test('each name and date in an article leads to a page that is there', async () => {
  const { articles } = (await json('/search.json?q=Azawad')) as { articles: { article: string }[] };
  const page = await (await app.request(`/articles/${encodeURIComponent(articles[0]!.article)}`)).text();
  const addresses = [...page.matchAll(/<a class="named" href="([^"]+)"/g)].map(([, address]) => address!);
  expect(addresses).toContain('/dossier/mauritania');
  expect(addresses).toContain('/dossier/azawad?as-of=2012-04-07');
  for (const address of new Set(addresses))
    expect([address, (await app.request(address)).status]).toEqual([address, 200]);
});

test('each item that waits for a review shows the words that it is about', async () => {
  const { items } = (await json('/review.json?limit=100')) as {
    items: { sentence: { start: number; text: string }; spans: { start: number; end: number }[] }[];
  };
  expect(items.length).toBeGreaterThan(5);
  for (const { sentence, spans } of items) {
    expect(spans[0]!.start).toBeGreaterThanOrEqual(sentence.start);
    expect(sentence.text.length).toBeGreaterThan(0);
  }
});

test('fields of a form that were left empty ask for nothing', async () => {
  const all = await json('/positions/Azawad.json');
  expect(await json('/positions/Azawad.json?as-of=&by=&from=&act=&limit=')).toMatchObject({
    code: 'parameter-not-understood',
  });
  expect(await json('/positions/Azawad.json?by=&from=&act=&limit=&according-to=')).toEqual(all);
});

test('only the head of an answer is given where no more is asked for', async () => {
  const response = await app.request('/positions/Azawad.json', { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});
