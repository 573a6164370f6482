import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import chromium from '@sparticuz/chromium';
import type { AxeResults } from 'axe-core';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSample, pathsOf, type Sample } from './open-sample.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const KINDS = Object.keys(pathsOf({ articles: [''] }));

let sample: Sample;
let browser: Browser;
let page: Page;
let troubles: string[] = [];

beforeAll(async () => {
  sample = await openSample();
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
  page = await browser.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
});

afterAll(async () => {
  await browser?.close();
  await sample?.close();
});

beforeEach(async () => {
  troubles = [];
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
});

async function open(path: string): Promise<void> {
  await page.goto(sample.address + path);
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
      }),
    RULES,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What a page and all that it has loaded weigh on their way, the shapes of its pictures apart. */
async function bytesOf(path: string): Promise<{ geometry: number; others: number }> {
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const html = await (await fetch(sample.address + path)).text();
  const shapes = html.match(/ d="[^"]*"/g) ?? [];
  let others = brotliCompressSync(html.replace(/ d="[^"]*"/g, '')).length;
  for (const address of new Set(loaded)) others += await weightOf(address);
  return { geometry: shapes.join('').length, others };
}

const weights = new Map<string, number>();

/** Bytes of a file as it is sent. */
async function weightOf(address: string): Promise<number> {
  const known = weights.get(address);
  if (known !== undefined) return known;
  const weight = await new Promise<number>((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
  weights.set(address, weight);
  return weight;
}

describe('every page can be read by everybody', () => {
  test.each(KINDS)('%s, narrow and wide, light and dark', async (kind) => {
    const path = pathsOf(sample)[kind]!;
    for (const width of [360, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await open(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await violations(), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
    const { geometry, others } = await bytesOf(path);
    expect(others).toBeLessThan(150_000);
    expect(geometry).toBeLessThan(350_000);
    // A browser tells of every answer that is none.
    expect(troubles.filter((trouble) => kind !== 'error' || !trouble.includes('404'))).toEqual([]);
  });
});

describe('keys', () => {
  test('j and k go through an article, and light up a finding’s words and its note together', async () => {
    await open(pathsOf(sample).article!);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(second);
    const of = second!.replace('note-', '');
    expect(await page.locator(`.story [data-of~="${of}"].lit`).count()).toBeGreaterThan(0);
    expect(await page.locator(`.note[data-of="${of}"].lit`).count()).toBe(1);
  });

  test('no note covers another, and each stands beside its words or below the one before', async () => {
    await open(pathsOf(sample).article!);
    const boxes = await page.locator('.note').evaluateAll((notes) =>
      notes.map((note) => {
        const { top, bottom } = note.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    for (const [at, box] of boxes.entries())
      if (at > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[at - 1]!.bottom - 1);
  });

  test('? tells all keys and turns them off, Escape closes', async () => {
    await open(pathsOf(sample).article!);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('checkbox').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toMatch(/^note/);
    await page.evaluate(() => localStorage.clear());
  });

  test('/ goes to the question, and typing there is no key', async () => {
    await open('/who/Kosovo');
    await page.keyboard.press('/');
    await page.keyboard.type('jok?');
    expect(await page.inputValue('#q')).toBe('jok?');
  });

  test('o opens a row to its acts and their words', async () => {
    await open('/who/Kosovo');
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    expect(await page.locator('tbody tr').first().locator('.acts').isVisible()).toBe(true);
  });
});

test('pages have their fonts from the server, whose files are kept for ever and packed', async () => {
  await open('/');
  await page.evaluate(() => document.fonts.ready);
  const families = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded'));
  expect(families.length).toBe(3);
  const [style] = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  const sent = await fetch(style!, { headers: { 'accept-encoding': 'br' } });
  expect(sent.headers.get('cache-control')).toContain('immutable');
  expect(sent.headers.get('content-encoding')).toBe('br');
  const tag = sent.headers.get('etag')!;
  expect((await fetch(style!, { headers: { 'if-none-match': tag } })).status).toBe(304);
});

test('names are found as they are typed', async () => {
  await open('/');
  await page.fill('#q', 'azaw');
  await page
    .getByRole('link', { name: /^Azawad/ })
    .first()
    .click();
  expect(await page.textContent('h1')).toBe('Azawad');
});

test('a question in plain words has its answer, and keeps what was asked', async () => {
  await open('/');
  await page.fill('#q', 'Who recognised Kosovo by March 2008?');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ask/);
  expect(await page.textContent('h1')).toBe('Who recognises Kosovo?');
  expect(await page.inputValue('#q')).toBe('Who recognised Kosovo by March 2008?');
  expect(await page.textContent('.understood')).toContain('as of 2008-03');
});

test('a story is pasted, previewed, kept, and answers', async () => {
  await open('/add');
  await page.fill('#text', 'DAKAR, Feb. 19, 2008 (Coastal Wire) - Senegal recognised Azawad on Tuesday.');
  await page.click('text=Read it');
  expect(await page.textContent('h1')).toBe('What was read in it');
  expect(await page.textContent('main')).toContain('Senegal recognises Azawad');
  expect(await (await fetch(`${sample.address}/who/Azawad.json`)).text()).not.toContain('senegal');
  await page.click('text=Keep it in the record');
  expect(await page.textContent('h1')).toBe('In the record');
  await open('/who/Azawad');
  expect(await page.textContent('tbody')).toContain('Senegal');
});

describe('a review at the keyboard', () => {
  const finding = (): Promise<string> => page.locator('.finding:visible').innerText();
  const item = (): Promise<string | null> => page.locator('[data-review]:visible').getAttribute('data-review');
  const waiting = async (): Promise<number> => Number(await page.textContent('[data-waiting]'));
  const told = async (words: string): Promise<void> =>
    void (await page.waitForFunction(
      (text) => document.querySelector('[data-last]')?.textContent?.includes(text),
      words,
    ));

  test('is made, taken back and skipped, and the next finding is there at once', async () => {
    await open('/review');
    const [first, words, before] = [await item(), await finding(), await waiting()];
    await page.route('**/review', async (route) => {
      // A slow record keeps nobody waiting.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.keyboard.press('a');
    const second = await item();
    expect([second === first, await waiting()]).toEqual([false, before - 1]);
    await told(`accepted: ${words}`);
    await page.unroute('**/review');
    await page.keyboard.press('u');
    await told('Taken back');
    expect([await item(), await waiting()]).toEqual([first, before]);
    await page.keyboard.press('s');
    expect(await item()).toBe(second);
    await page.keyboard.press('c');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-part'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('finding');
    // Behind the last that came with the page others have come meanwhile.
    for (let n = 0; n < 24; n++) await page.keyboard.press('s');
    expect(await page.locator('.finding:visible').count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  test('moves the end of the words by a character, shows it, and keeps it; undoing works after another visit', async () => {
    await open('/review');
    const first = await finding();
    await page.keyboard.press('c');
    const words = (): Promise<string> => page.locator('.in-sentence:visible mark').first().innerText();
    const before = await words();
    await page.locator('[data-span="end"]:visible').press('ArrowDown');
    expect((await words()).length).toBe(before.length - 1);
    await page.keyboard.press('Enter');
    await told(`corrected: ${first}`);
    await open('/review');
    await page.keyboard.press('u');
    await told('Taken back');
    expect(await finding()).toBe(first);
  });

  test('tells whoever is second what another has found meanwhile, and keeps it once they have seen it', async () => {
    await open('/review');
    const first = await finding();
    const [reading, kind, item] = await page
      .locator('[data-review]:visible form')
      .first()
      .evaluate((form) =>
        ['reading', 'kind', 'item'].map((name) => String(new FormData(form as HTMLFormElement).get(name))),
      );
    const { status } = await fetch(`${sample.address}/review`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sample.tokens.ben}`, 'content-type': 'application/json' },
      body: JSON.stringify({ reading, kind, item, verdict: 'rejected', reason: 'a rumour' }),
    });
    expect(status).toBe(200);
    await page.keyboard.press('a');
    await told('Ben has rejected it');
    expect(await finding()).toBe(first);
    await page.getByText('Ben has rejected it (a rumour)').waitFor();
    await page.keyboard.press('a');
    await told(`accepted: ${first}`);
    await page.keyboard.press('u');
    await told('Taken back');
    troubles = [];
  });

  test('goes through an article, its statements and positions', async () => {
    const article = pathsOf(sample).article!;
    await open(article);
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
    const found = (note: string): Promise<string> => page.locator(`#${note} .verdict`).innerText();
    await page.keyboard.press('a');
    await page.keyboard.press('j');
    const first = (await focused())!;
    await page.keyboard.press('a');
    await told('accepted: ');
    expect(await found(first)).toBe('accepted by Ana');
    const second = (await focused())!;
    expect(second).not.toBe(first);
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth);
    expect(ring).toBe('2px');
    await page.keyboard.press('r');
    await told('rejected: ');
    expect(await found(second)).toBe('rejected by Ana');
    await page.keyboard.press('u');
    await told('Taken back');
    expect([await found(second), await focused()]).toEqual(['', second]);

    await page.locator('.note[id^="note-p"]').last().focus();
    const position = (await focused())!;
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Who holds it').fill('Nobody At All');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Who holds it').fill('Kenya');
    await page.keyboard.press('Enter');
    await told('corrected: ');
    expect(await found(position)).toMatch(/^corrected by Ana: Kenya /);
    expect(await dialog.count()).toBe(0);
    for (const note of [position, first]) {
      await page.keyboard.press('u');
      await page.waitForFunction((id) => document.querySelector(`#${id} .verdict`)?.textContent === '', note);
    }
    // A browser tells of the name that nobody has.
    troubles = troubles.filter((trouble) => !trouble.includes('404'));
    expect(troubles).toEqual([]);
  });
});

test('an admin signs in, sees the tokens, makes one and takes it back', async () => {
  try {
    await open('/sign-in?next=%2Ftokens');
    await page.fill('#token', sample.tokens.admin);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tokens$/);
    await page.fill('#name', 'Nino');
    await page.selectOption('#role', 'reader');
    await page.click('text=Make a token');
    const token = /demarche_[\w-]{43}/.exec(await page.innerText('main'))![0];
    const asNino = { headers: { authorization: `Bearer ${token}` } };
    expect((await fetch(`${sample.address}/who/Kosovo.json`, asNino)).status).toBe(200);
    for (const width of [360, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.getByRole('button', { name: /of Nino$/ }).click();
    await page.getByText(/^revoked/).waitFor();
    expect((await fetch(`${sample.address}/who/Kosovo.json`, asNino)).status).toBe(401);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/sign-in$/);
    expect(await page.context().cookies()).toEqual([]);
  } finally {
    await page.context().clearCookies();
  }
});

describe('the map', () => {
  test('is led by the month, and by the act before; its list follows', async () => {
    await open('/map/Kosovo?as-of=2009-02');
    const list = page.locator('.map-and-list .list');
    await page.locator('[data-month]').press('ArrowLeft');
    await page.waitForURL(/as-of=2009-01/);
    expect(await page.inputValue('.from-where [name="as-of"]')).toBe('2009-01');
    expect([await list.textContent()]).toEqual([expect.stringContaining('Afghanistan')]);
    expect(await list.textContent()).not.toContain('Bahrain');
    await page.getByRole('link', { name: /^Act before/ }).click();
    expect(page.url()).toMatch(/as-of=2008-1/);
  });

  test('tells a small area by the pointer, the keyboard and the list, and shows what is about it', async () => {
    await open('/map/Kosovo');
    const malta = page.locator('[data-area="malta"]');
    const dot = (await malta.locator('.dot').boundingBox())!;
    await page.mouse.click(dot.x + dot.width / 2 + 3, dot.y + dot.height / 2);
    expect(await page.textContent('[data-chosen]')).toContain('Malta: recognised');
    await malta.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent('[data-pointed-at]')).not.toContain('Malta');
    await page.keyboard.press('Enter');
    expect(await page.textContent('[data-chosen]')).toBe(
      `${await page.textContent('[data-pointed-at]')}its acts zoom to it whom it recognises all that is known of it `,
    );
    await page.locator('[data-entity="malta"] a').focus();
    expect(await malta.getAttribute('class')).toBe('area-lit');
    await malta.click();
    await page.getByRole('link', { name: 'zoom to it' }).click();
    expect(await page.locator('[data-area="kenya"]').count()).toBe(0);
    expect(await malta.count()).toBe(1);
  });

  test('can be had as PNG, with its colours and words, and as SVG', async () => {
    await open('/map/Kosovo?as-of=2012&region=balkans');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.click('[data-png] button')]);
    const bytes = readFileSync(await saved.path());
    expect([saved.suggestedFilename(), bytes.subarray(1, 4).toString()]).toEqual(['Who-recognises-Kosovo.png', 'PNG']);
    expect(bytes.readUInt32BE(16)).toBe(1920);
    expect(bytes.length).toBeGreaterThan(50_000);
    const href = await page.getByRole('link', { name: 'SVG' }).getAttribute('href');
    const svg = await fetch(sample.address + href);
    expect(svg.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(await svg.text()).toContain('Who recognises Kosovo? (as of 2012)');
    expect(troubles).toEqual([]);
  });
});

test('a timeline is made narrower, moved and wider by keys, and with Ctrl by the wheel; its marks tell their words', async () => {
  await open('/timeline/Kosovo');
  const period = (): string => new URL(page.url()).search;
  for (const key of ['+', 'ArrowRight', '-', '0']) {
    const before = period();
    await page.keyboard.press(key);
    await page.waitForFunction((search) => location.search !== search, before);
  }
  expect(period()).toBe('');
  await page.locator('[data-mark]').nth(3).focus();
  expect(await page.textContent('[data-pointed-at]')).toMatch(/^(?:about )?\d{4}/);
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/#row-\d+$/);
  await page.locator('[data-picture]').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await page.waitForURL(/from=/);
});

test('the matrix is sorted by one of its columns', async () => {
  await open('/matrix');
  await page.locator('.matrix thead a', { hasText: 'Kosovo' }).click();
  expect(await page.locator('.matrix thead th[aria-sort]').innerText()).toBe('Kosovo');
  const kosovo = await page
    .locator('.matrix thead th')
    .evaluateAll((heads) => heads.findIndex((head) => head.textContent === 'Kosovo'));
  expect(
    await page
      .locator('.matrix tbody tr')
      .first()
      .locator('th, td')
      .nth(kosovo)
      .locator('a')
      .getAttribute('aria-label'),
  ).toBe('recognised');
});

test('a sign of the matrix lights up its row and column, and opens to its acts', async () => {
  await open('/matrix?objects=Kosovo&objects=Palestine');
  const sign = page.locator('.matrix tbody tr', { hasText: 'Albania' }).locator('td a').first();
  await sign.hover();
  expect(await page.locator('.matrix col.lit').count()).toBe(1);
  await sign.click();
  expect(await page.getByRole('dialog', { name: 'Albania and Kosovo: recognised' }).textContent()).toContain(
    'register',
  );
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    '/positions/palestine?by=albania',
  );
});

test('a name that nobody knows leads to the nearest', async () => {
  await open('/timeline/Kosvo');
  await page.getByRole('link', { name: 'Kosovo', exact: true }).click();
  expect(await page.textContent('h1')).toBe('Timeline of Kosovo');
});

test('what takes longer than half a second says what it is doing, until it is done', async () => {
  await open('/timeline/Kosovo');
  let goOn: (value?: unknown) => void = () => {};
  const held = new Promise((resolve) => {
    goOn = resolve;
  });
  await page.route('**/timeline/Kosovo?*', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('+');
  await page.waitForSelector('.waiting:not(:empty)');
  goOn();
  await page.waitForURL(/from=/);
  await page.waitForSelector('.waiting', { state: 'hidden' });
  await page.unroute('**/timeline/Kosovo?*');
});

test('every page of an answer is data at its own address', async () => {
  await open('/who/Kosovo?as-of=2012');
  for (const [name, type] of [
    ['JSON', 'application/json'],
    ['CSV', 'text/csv'],
  ] as const) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const response = await fetch(sample.address + href);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
  }
});

test('without scripts a question is asked, a row opened, a story previewed, a finding set right and taken back', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${sample.address}/`);
  await still.fill('#q', 'Who recognises Kosovo?');
  await still.click('text=Ask');
  expect(await still.textContent('h1')).toBe('Who recognises Kosovo?');
  await still.locator('summary').first().click();
  expect(await still.locator('.acts').first().isVisible()).toBe(true);
  await still.goto(`${sample.address}/timeline/Kosovo`);
  await still.click('text=Narrower');
  expect(still.url()).toContain('from=');
  await still.goto(`${sample.address}/map/Kosovo`);
  expect(await still.getByRole('link', { name: 'SVG' }).isVisible()).toBe(true);
  await still.goto(`${sample.address}/add`);
  await still.fill('#text', 'Senegal recognised Azawad on Tuesday.');
  await still.click('text=Read it');
  expect(await still.textContent('h1')).toBe('What was read in it');
  await still.goto(`${sample.address}/review`);
  const first = still.locator('[data-review]').first();
  const finding = await first.locator('.finding').innerText();
  await first.locator('summary').click();
  await first.getByLabel('When').fill('2001');
  await first.getByText('Keep as set right').click();
  expect(await still.textContent('[data-last]')).toBe(`corrected: ${finding}`);
  await still.getByRole('button', { name: 'Undo' }).click();
  expect(await still.locator('.finding').first().innerText()).toBe(finding);
});
