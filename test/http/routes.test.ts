import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextOf, FORMS } from '../../src/exports/answers/index.ts';
import { createApp } from '../../src/http/index.ts';
import { optionsOf } from '../../src/http/read-query.ts';
import { engines, openEmpty } from '../record/engines.ts';
import { markOf, type OpenApp, openApp, readByHand, STORIES, sendForm } from './open-app.ts';

const article = STORIES[0]!.reading.article.id;

describe.each(engines)('on $name', (engine) => {
  let open: OpenApp;
  beforeAll(async () => {
    open = await openApp(await openEmpty(engine));
  });
  afterAll(() => open.record.close());

  const json = async (path: string): Promise<Record<string, unknown> & { rows: Record<string, unknown>[] }> => {
    const response = await open.app.request(path);
    expect([path, response.status, response.headers.get('content-type')]).toEqual([
      path,
      200,
      'application/json; charset=utf-8',
    ]);
    return response.json();
  };

  test.each([
    ['/who/Kosovo', 'as-of=2008-03-05', { whoRecognises: 'Kosovo', asOf: '2008-03-05' }],
    ['/whom/Russia', 'as-of=2009', { whomRecognises: 'Russia' }],
    ['/positions/Oriel', 'act=recognise', { positions: 'on Oriel' }],
    ['/timeline/Oriel', '', { timeline: 'Oriel' }],
    ['/dossier/Oriel', 'as-of=2031-12', { dossier: 'Oriel' }],
    ['/quotes', 'speaker=Ana%20Lopes&about=Oriel', { quotes: 'of Ana Lopes about Oriel' }],
    ['/precedents/Kosovo', '', { precedents: 'of Kosovo' }],
    ['/conflicts/Kosovo', 'limit=5', { conflicts: 'Kosovo' }],
    ['/conflicts', 'limit=5', { conflicts: null }],
    ['/changes', 'since=%231', { changesSince: 1 }],
    [
      '/matrix',
      'objects=Kosovo&objects=Abkhazia&as-of=2010',
      { matrix: { actors: null, objects: ['kosovo', 'abkhazia'] } },
    ],
    ['/map/Kosovo', 'as-of=2010', { whoRecognises: 'Kosovo' }],
    ['/map', 'as-of=2010', { matrix: { actors: null, objects: null } }],
    ['/ask', 'q=who%20recognised%20Kosovo%20by%20March%202008', { asked: 'who recognised Kosovo by March 2008' }],
  ])('%s is a page, and data at the same address', async (path, query, question) => {
    const answer = await json(`${path}.json?${query}`);
    expect(answer.question).toMatchObject(question);
    expect(answer.rows.length, path).toBeGreaterThan(0);
    const page = await open.app.request(`${path}?${query}`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(await page.text()).toContain('<h1');
    const csv = await open.app.request(`${path}.csv?${query}`);
    expect([csv.status, csv.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect((await csv.text()).split('\r\n').length).toBeGreaterThan(2);
  });

  test('an answer has the rows that the same question has everywhere', async () => {
    const answer = await json('/who/Kosovo.json?as-of=2008-03-05&rule=ever');
    const options = optionsOf({ 'as-of': '2008-03-05', rule: 'ever' }, ['Kosovo']);
    const form = await FORMS.who(await contextOf(open.record, open.register, options));
    expect(answer.rows).toEqual(JSON.parse(JSON.stringify(form.rows)));
    expect(answer.counts).toEqual(form.beside.counts);
  });

  test('an article is told with its reading', async () => {
    expect(await json(`/articles/${encodeURIComponent(article)}.json`)).toMatchObject({
      article,
      reading: { positions: [{ id: 'p1', act: 'recognise' }, {}] },
      retracted: null,
    });
    expect((await open.app.request(`/articles/${encodeURIComponent(article)}`)).status).toBe(200);
  });

  test('a search finds articles and names', async () => {
    const found = await json('/search.json?q=oriel%20free');
    expect(found.articles).toMatchObject([{ article, outlet: 'Coastal Wire' }]);
    expect((await json('/search.json?q=ossetia')).names).toContainEqual({
      key: 'south-ossetia',
      name: 'South Ossetia',
      kind: 'territory',
    });
    expect((await json('/search.json')).articles).toEqual([]);
  });

  test('the start page says how much is there', async () => {
    expect(await (await open.app.request('/')).text()).toContain('articles');
  });

  test('what a story reads as is shown before it is kept', async () => {
    const post = async (parts: object) =>
      open.app.request('/add', {
        method: 'POST',
        body: JSON.stringify(parts),
        headers: { 'content-type': 'application/json' },
      });
    const shown = (await (await post({ text: 'Lima voted.', name: 'lima.txt' })).json()) as { stories: object[] };
    expect(shown.stories).toMatchObject([
      { name: 'lima.txt', kept: null, reading: { article: { text: 'Lima voted.' } } },
    ]);
    const kept = (await (await post({ text: 'Lima voted.', keep: 'yes' })).json()) as { stories: object[] };
    expect(kept.stories).toMatchObject([{ kept: 'new' }]);
    const again = (await (await post({ text: 'Lima voted.', keep: 'yes' })).json()) as { stories: object[] };
    expect(again.stories).toMatchObject([{ kept: 'known' }]);
    expect((await post({ text: '' })).status).toBe(400);
    const form = new FormData();
    form.set('csrf', await markOf(open.app, '/add'));
    form.set('file', new File(['Quito voted.'], 'quito.txt'));
    const page = await open.app.request('/add', {
      method: 'POST',
      body: form,
      headers: { origin: 'http://localhost', accept: 'text/html' },
    });
    expect([page.status, (await page.text()).includes('quito.txt')]).toEqual([200, true]);
  });

  test('a review is kept under the name of whoever is at the desk', async () => {
    const queue = await json('/review.json?about=Oriel&limit=3');
    const items = queue.items as { reading: string; kind: string; item: string; sentence: { text: string } }[];
    expect(queue.total).toBeGreaterThan(1);
    const { reading, kind, item, sentence } = items.find((one) => one.kind === 'position')!;
    expect(sentence.text).toContain('Oriel');
    const sent = { reading, kind, item, verdict: 'accepted', csrf: await markOf(open.app, '/review') };
    const response = await sendForm(open.app, '/review', sent);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/review']);
    const csrf = await markOf(open.app, '/review');
    const on = await sendForm(open.app, '/review', { ...sent, csrf, next: '/review?about=Oriel' });
    expect(on.headers.get('location')).toBe('/review?about=Oriel');
    const correction = await open.app.request('/review', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reading, kind, item, verdict: 'corrected', correction: { holder: 'South Africa' } }),
    });
    expect(await correction.json()).toMatchObject({ kept: true, reviewer: 'ana' });
    const changes = await json('/changes.json?since=%233');
    expect(changes.rows).toContainEqual(expect.objectContaining({ change: 'review', reviewer: 'ana' }));
  });

  test('changes are a feed that is well formed', async () => {
    const feed = await open.app.request('/changes.atom?since=%231');
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(await feed.text()).toMatch(
      /^<\?xml[^>]*>\n<feed [^>]*>[\s\S]*<entry>[\s\S]*Kenya recognises Oriel[\s\S]*<\/feed>\n$/,
    );
  });

  test('a map is given as data where something draws it', async () => {
    expect((await open.app.request('/map/Kosovo.geojson')).status).toBe(404);
    const { record, register } = open;
    const drawMap = ({ rows }: { rows: readonly object[] }) => ({
      type: 'FeatureCollection',
      features: [],
      n: rows.length,
    });
    const app = createApp({ record, register, reader: { read: readByHand }, auth: 'open', drawMap });
    const map = await app.request('/map/Kosovo.geojson?as-of=2010');
    expect([map.status, map.headers.get('content-type')]).toEqual([200, 'application/geo+json; charset=utf-8']);
  });

  test('what is sent is packed as whoever asks takes it', async () => {
    for (const [accepted, encoding] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
      ['', null],
    ] as const) {
      const answer = await open.app.request('/matrix.json', { headers: { 'accept-encoding': accepted } });
      expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, encoding]);
    }
  });

  test('from where an answer is asked goes along with its links, and each takes it', async () => {
    const linksOf = async (path: string): Promise<string[]> => {
      const page = await (await open.app.request(path)).text();
      return [...page.matchAll(/href="(\/[^"#]*)/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));
    };
    const from = 'known-at=%231&according-to=register';
    const links = [
      ...(await linksOf(`/dossier/Kosovo?as-of=2012&${from}`)),
      ...(await linksOf(`/timeline/Kosovo?until=2012&${from}`)),
    ];
    const ofEachPage = new Map(
      links.map((address) => [address.replace(/^(\/[^/?.]*).*?(\.\w+)?(\?.*)?$/, '$1$2'), address]),
    );
    expect(ofEachPage.get('/who')).toContain('as-of=2012&known-at=%231&according-to=register');
    for (const address of [...ofEachPage.values()].filter((one) => !one.startsWith('/assets')))
      expect([address, (await open.app.request(address)).status]).toEqual([address, 200]);
  });

  test.each([
    ['/who/Kosovo.json?colour=red', 400, 'parameter-not-understood'],
    ['/who/Kosovo.json?as-of=yesterday', 400, 'date-not-understood'],
    ['/who/Kosovo.json?known-at=%23999999', 400, 'known-at-ahead'],
    ['/who/Kosovo.json?min-score=2', 400, 'parameter-not-understood'],
    ['/positions/Kosovo.json?limit=1001', 400, 'parameter-not-understood'],
    ['/positions/Kosovo.json?act=applaud', 400, 'parameter-not-understood'],
    ['/quotes.json', 400, 'parameter-not-understood'],
    ['/who/Ko%00sovo.json', 400, 'parameter-not-understood'],
    ['/who/Kosovoo.json', 404, 'name-not-known'],
    ['/who/Kosovo.json?according-to=Nobody', 404, 'source-not-known'],
    ['/articles/sha256:0.json', 404, 'article-not-known'],
    ['/elsewhere', 404, 'address-not-known'],
    ['/ask.json?q=why%20is%20the%20sky%20blue', 422, 'question-not-understood'],
  ])('%s is refused with %d', async (path, status, code) => {
    const response = await open.app.request(path);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect([response.status, await response.json()]).toMatchObject([status, { status, code }]);
    const page = await open.app.request(path.replace('.json', ''), { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([status, 'text/html; charset=UTF-8']);
  });

  test('data that did not change is not sent again; what is recorded changes it', async () => {
    const path = '/who/Oriel.json?as-of=2031-04';
    const first = await open.app.request(path);
    const tag = first.headers.get('etag')!;
    const again = await open.app.request(path, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text(), again.headers.get('cache-control')]).toEqual([
      304,
      '',
      'private, no-cache',
    ]);
    expect((await open.app.request(`${path}&reviewed=true`, { headers: { 'if-none-match': tag } })).status).toBe(200);
    await open.app.request('/add', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: `Bern voted. ${engine.name}`, keep: 'yes' }),
    });
    expect((await open.app.request(path, { headers: { 'if-none-match': tag } })).status).toBe(200);
  });
});
