import { afterAll, beforeAll, expect, test } from 'vitest';
import { engines, openEmpty } from '../record/engines.ts';
import { type Form, formsIn } from './forms-in.ts';
import { markOf, type OpenApp, openApp, STORIES, sendForm } from './open-app.ts';

const article = encodeURIComponent(STORIES[0]!.reading.article.id);

let open: OpenApp;
let sessions: Record<'reviewer' | 'admin', { cookie: string }>;
beforeAll(async () => {
  open = await openApp(await openEmpty(engines[0]!), { auth: 'tokens' });
  sessions = { reviewer: await signIn(open.tokens.reviewer), admin: await signIn(open.tokens.admin) };
});
afterAll(() => open.record.close());

async function signIn(token: string): Promise<{ cookie: string }> {
  const csrf = await markOf(open.app, '/sign-in');
  const response = await sendForm(open.app, '/sign-in', { csrf, token });
  return { cookie: response.headers.get('set-cookie')!.split(';')[0]! };
}

const pageOf = async (path: string, by: 'reviewer' | 'admin' = 'reviewer'): Promise<string> =>
  (await open.app.request(path, { headers: { accept: 'text/html', ...sessions[by] } })).text();

/** The form of a page that is about an item and has a field. */
async function formOf(path: string, item: string, field: string, by: 'reviewer' | 'admin' = 'reviewer'): Promise<Form> {
  return formsIn(await pageOf(path, by)).find(({ fields }) => fields.item === item && field in fields)!;
}

const send = async ({ action, fields }: Form, given: Record<string, string>, by: 'reviewer' | 'admin' = 'reviewer') =>
  sendForm(open.app, action, { ...fields, ...given }, sessions[by]);

interface Review {
  kind: string;
  item: string;
  verdict: string;
  reviewer: string;
  correction: object | null;
}

async function reviews(): Promise<Review[]> {
  const headers = { authorization: `Bearer ${open.tokens.reader}` };
  const response = await open.app.request(`/articles/${article}.json`, { headers });
  return ((await response.json()) as { reviews: Review[] }).reviews;
}

test('without scripts a form sets right the one part that was changed, by a name of the story or any other', async () => {
  const path = `/review?article=${article}`;
  const form = await formOf(path, 'p1', 'correction.holder');
  expect(form.fields).toMatchObject({ 'correction.holder': 'Kenya', 'correction.date': '2031-03-05' });
  const sent = await send(form, { verdict: 'corrected', 'correction.holder': 'South Africa', 'correction.date': '' });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, path]);
  expect(await reviews()).toMatchObject([
    { item: 'p1', verdict: 'corrected', correction: { holder: 'south-africa', date: null } },
  ]);
  expect((await reviews())[0]!.correction).not.toHaveProperty('act');
  // Whoever sets another part right keeps what was set right before.
  const again = await formOf(`${path}&item=p1`, 'p1', 'correction.holder', 'admin');
  expect(again.fields).toMatchObject({ 'correction.holder': 'South Africa', 'correction.date': '' });
  await send(again, { verdict: 'corrected', 'correction.modality': 'intended' }, 'admin');
  expect((await reviews())[0]!.correction).toEqual({ holder: 'south-africa', date: null, modality: 'intended' });
  await send(await formOf(`/articles/${article}`, 'p1', 'knownAt', 'admin'), { verdict: 'undone' }, 'admin');
  // The page of the article says what it is by that.
  expect(await pageOf(`/articles/${article}`)).toContain('corrected by the reviewer: South Africa recognises Oriel');
});

test('without scripts the last review is taken back, and then the one before', async () => {
  const before = await formOf(`/review?article=${article}`, 's1', 'correction.start');
  const end = String(Number(before.fields['correction.end']) - 5);
  await send(before, { verdict: 'corrected', 'correction.end': end });
  expect((await reviews()).map(({ item, correction }) => [item, correction])).toEqual([
    ['p1', expect.anything()],
    ['s1', { content: [[Number(before.fields['correction.start']), Number(end)]], words: 'Oriel is' }],
  ]);
  for (const item of ['s1', 'p1']) {
    const undo = formsIn(await pageOf('/review')).findLast(({ action }) => action === '/review')!;
    expect(undo.fields).toMatchObject({ item });
    expect((await send(undo, { verdict: 'undone' })).status).toBe(303);
  }
  expect(await reviews()).toEqual([]);
});

test('a form that changes nothing, or names nobody who is known, is told so', async () => {
  const form = await formOf(`/review?article=${article}`, 'p1', 'correction.holder');
  const nothing = await send(form, { verdict: 'corrected' });
  expect([nothing.status, await nothing.text()]).toEqual([422, expect.stringContaining('got nothing')]);
  const nobody = await send(form, { verdict: 'corrected', 'correction.holder': 'Kenyaa' });
  expect([nobody.status, await nobody.text()]).toEqual([404, expect.stringContaining('Kenya')]);
});

test('whoever reviews second is told who was first, and covers nothing up unseen', async () => {
  const [mine, other] = [
    await formOf(`/articles/${article}`, 'p2', 'knownAt'),
    await formOf(`/articles/${article}`, 'p2', 'knownAt', 'admin'),
  ];
  expect((await send(other, { verdict: 'rejected', reason: 'not so' }, 'admin')).status).toBe(303);
  const late = await send(mine, { verdict: 'accepted' });
  expect([late.status, await late.text()]).toEqual([
    409,
    expect.stringMatching(/the admin has rejected it \(entry \d+\), since: not so/),
  ]);
  expect(await pageOf(`/articles/${article}`)).toContain('rejected by the admin (not so)');
  expect(await pageOf(`/review?article=${article}&item=p2`)).toContain('the admin has rejected it');
  const seen = await formOf(`/articles/${article}`, 'p2', 'knownAt');
  expect((await send(seen, { verdict: 'accepted' })).headers.get('location')).toBe(`/articles/${article}#note-p2`);
  expect(await reviews()).toMatchObject([{ item: 'p2', verdict: 'accepted', reviewer: 'the reviewer' }]);
});

test('an admin makes a token, told once, and revokes it with its sessions', async () => {
  const path = '/tokens';
  const form = formsIn(await pageOf(path, 'admin')).find(({ fields }) => 'role' in fields)!;
  const made = await send(form, { name: 'Ana', role: 'reviewer' }, 'admin');
  const token = /demarche_[\w-]{43}/.exec(await made.text())![0];
  expect([made.status, made.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const session = await signIn(token);
  const list = await open.app.request('/tokens.json', { headers: sessions.admin });
  const text = await list.text();
  const ana = { id: 4, role: 'reviewer', name: 'Ana', madeAt: expect.any(String), revokedAt: null };
  expect((JSON.parse(text) as { tokens: object[] }).tokens[3]).toEqual(ana);
  for (const secret of ['demarche_', 'hash']) expect(text).not.toContain(secret);
  expect(await pageOf(path, 'admin')).not.toContain('demarche_');

  const revoke = formsIn(await pageOf(path, 'admin')).find(({ fields }) => fields.id === '4')!;
  expect((await send(revoke, {}, 'admin')).headers.get('location')).toBe(path);
  for (const headers of [session, { authorization: `Bearer ${token}` }])
    expect((await open.app.request('/review.json', { headers })).status).toBe(401);
  expect((await send(revoke, {}, 'admin')).status).toBe(404);
});

test('an admin takes an article back, and nobody else sees how', async () => {
  const mayRetract = ({ action }: Form): boolean => action === '/retract';
  expect(formsIn(await pageOf(`/articles/${article}`)).some(mayRetract)).toBe(false);
  const form = formsIn(await pageOf(`/articles/${article}`, 'admin')).find(mayRetract)!;
  expect((await send(form, { reason: 'The outlet withdrew it.' }, 'admin')).status).toBe(303);
  const page = await pageOf(`/articles/${article}`, 'admin');
  expect(page).toContain('The outlet withdrew it.');
  expect(formsIn(page).some(({ action }) => action === '/review' || mayRetract({ action, fields: {} }))).toBe(false);
  const again = await send(form, { reason: 'again' }, 'admin');
  expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('retracted before')]);
});
