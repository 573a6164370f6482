// Makes a picture of every page into docs/pictures: npm run screenshots
import { mkdirSync, rmSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { openSample, pathsOf } from '../test/browser/open-sample.ts';

const folder = new URL('pictures/', import.meta.url);
/** What is shown dark or narrow too. */
const ALSO = { article: ['dark', 'narrow'], who: ['narrow'] };
const SIZES = { narrow: { width: 360, height: 720 }, wide: { width: 1200, height: 800 } };

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const sample = await openSample();
const empty = await openSample({ isEmpty: true });
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
const page = await browser.newPage();
try {
  for (const [kind, path] of Object.entries(pathsOf(sample))) {
    await take(kind, sample.address + path);
    for (const look of ALSO[kind] ?? []) await take(`${kind}-${look}`, sample.address + path, look);
  }
  await take('home-empty', `${empty.address}/`);
  await page.setExtraHTTPHeaders({ authorization: `Bearer ${sample.tokens.admin}` });
  await take('tokens', `${sample.address}/tokens`);
} finally {
  await browser.close();
  await sample.close();
  await empty.close();
}

async function take(name, address, look = 'wide') {
  await page.setViewportSize(SIZES[look] ?? SIZES.wide);
  await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname });
}
