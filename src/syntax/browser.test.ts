import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import typescript from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createParser, type Parser } from './parser.ts';

const root = new URL('../../', import.meta.url);

const PAGE = `<script type="importmap">{ "imports": { "#load-asset": "/src/load-asset.browser.ts" } }</script>
  <script type="module">
    import { loadParser } from '/src/syntax/index.ts';
    globalThis.parser = loadParser();
  </script>`;

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const { type, body } = serve(path);
    response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A page that knows where the package's assets are, the sources as the browser takes them, and the models. */
function serve(path: string): { type: string; body: string | Buffer | null } {
  if (path === '/') {
    return { type: 'text/html', body: PAGE };
  }
  if (path.startsWith('/models/'))
    return { type: 'application/octet-stream', body: readFileSync(new URL(`.${path}`, root)) };
  if (!/^\/src\/[\w/.-]+\.ts$/.test(path)) return { type: 'text/plain', body: null };
  const compilerOptions = {
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  const { outputText } = typescript.transpileModule(readFileSync(new URL(`.${path}`, root), 'utf8'), {
    compilerOptions,
  });
  return { type: 'text/javascript', body: outputText };
}

const SENTENCES = [
  'South Ossetia , which broke away from Georgia , declared independence in the early 1990s .',
  '“ We will not recognise it , ” the Foreign Ministry said , adding that talks would go on .',
  'Who said that ?',
  'NICOSIA ENVOY URGES BOTH SIDES TO RETURN TO TALKS',
  ...Array.from(
    { length: 40 },
    (_, i) => `The envoy , number ${i} of ${i * 7} , told reporters 😀 that form${i} ${'had '.repeat(i)}ended .`,
  ),
].map((text) => text.split(/\s+/));

test('a browser makes the same trees and the same states, to the last bit', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const found = await page.evaluate(async (sentences) => {
    const parser = await (globalThis as unknown as { parser: Promise<Parser> }).parser;
    const given = sentences.map((forms) => ({ tokens: forms.map((form) => ({ form, start: 0, end: 0 })) }));
    return parser.parse(given).map(({ words, states }) => ({ words, states: [...states].join(' ') }));
  }, SENTENCES);
  expect(found.map(({ words, states }) => ({ words, states: digest(states) }))).toEqual(expected());
});

function expected(): { words: object[]; states: string }[] {
  const parser = createParser(
    readFileSync(new URL('models/en/syntax.bin', root)),
    readFileSync(new URL('models/kernel.wasm', root)),
  );
  const trees = parser.parse(SENTENCES.map((forms) => ({ tokens: forms.map((form) => ({ form, start: 0, end: 0 })) })));
  return trees.map(({ words, states }) => ({ words, states: digest([...states].join(' ')) }));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
