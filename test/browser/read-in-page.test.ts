import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { read as readStory } from '../../src/index.ts';

const root = new URL('../../', import.meta.url);
const examples = new URL('examples/', root);
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

let site = '';
let server: Server;
let browser: Browser;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'demarche-site-'));
  await buildSite(site);
  server = await serve(site);
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
  page = await browser.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('requestfailed', (request) => troubles.push(request.url()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction('globalThis.readBytes');
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(site, { recursive: true, force: true });
});

/** The page, built as its users would: a bundler finds the package and takes its models along. */
async function buildSite(outDir: string): Promise<void> {
  const app = fileURLToPath(new URL('app/', import.meta.url));
  const asFiles = { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 };
  await build({ root: app, configFile: false, logLevel: 'error', build: asFiles });
}

async function serve(folder: string): Promise<Server> {
  const files = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const file = join(folder, path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  return files;
}

describe('a page reads a story as Node does, to the last byte', () => {
  test.each(readdirSync(examples))('%s', async (file) => {
    const bytes = [...readFileSync(new URL(file, examples))];
    const inPage = await page.evaluate(
      (given) => (globalThis as unknown as { readBytes(bytes: number[]): Promise<string> }).readBytes(given),
      bytes,
    );
    const { read } = (await import(new URL('dist/index.js', root).href)) as { read: typeof readStory };
    expect(inPage).toBe(JSON.stringify(await read(Uint8Array.from(bytes))));
    expect(troubles).toEqual([]);
  });
});

test('the page took along every model and nothing else of the package', () => {
  const models = readdirSync(new URL('models/', root), { recursive: true, encoding: 'utf8' });
  const wanted = models.filter((name) => /\.(bin|wasm)$/.test(name)).map((name) => name.replace(/^.*\/|\.\w+$/g, ''));
  const taken = readdirSync(join(site, 'assets')).filter((name) => !name.endsWith('.js'));
  expect(taken.map((name) => name.replace(/-[\w-]{8}\.\w+$/, '')).sort()).toEqual(wanted.sort());
});
