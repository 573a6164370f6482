import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { renderPage } from './index.ts';
import type { Page } from './page.ts';
import { pagesWith } from './test-pages.ts';

const ASSETS = { styles: ['/assets/style.css'], scripts: ['/assets/page.js'] };
const PLAIN = pagesWith('Oriel');
const HOSTILE =
  '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><style>*{display:none}</style></textarea></title>&amp;\u202e\u0007javascript:alert(1)';

interface Element {
  name: string;
  attributes: Record<string, string>;
}

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) });
  parser.end(html);
  return found;
}

const render = (page: Page): string => renderPage(page, { assets: ASSETS });
const nameOf = (page: Page): string => page.kind;

test.each(PLAIN.map((page) => [nameOf(page), page] as const))(
  '%s has one heading, a title and a language',
  (_, page) => {
    const html = render(page);
    const elements = elementsOf(html);
    expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
    expect(elements.filter(({ name }) => name === 'main')).toHaveLength(1);
    expect(elements.find(({ name }) => name === 'html')!.attributes.lang).toBe('en');
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  },
);

test.each(PLAIN.map((page) => [nameOf(page), page] as const))('every field of %s has a label', (_, page) => {
  const elements = elementsOf(render(page));
  const labels = new Set(elements.filter(({ name }) => name === 'label').map(({ attributes }) => attributes.for));
  const fields = elements.filter(
    ({ name, attributes }) =>
      ['input', 'select', 'textarea'].includes(name) && !['hidden', 'checkbox'].includes(attributes.type ?? ''),
  );
  for (const { attributes } of fields) expect(labels.has(attributes.id) || 'aria-label' in attributes).toBe(true);
});

test.each(PLAIN.map((page) => [nameOf(page), page] as const))('no two elements of %s have one id', (_, page) => {
  const ids = elementsOf(render(page)).flatMap(({ attributes }) => attributes.id ?? []);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(PLAIN.map((page) => [nameOf(page), page] as const))('%s keeps its structure', (_, page) => {
  const kept = new Set([
    'h1',
    'h2',
    'h3',
    'form',
    'input',
    'select',
    'textarea',
    'button',
    'table',
    'section',
    'article',
  ]);
  const structure = elementsOf(render(page))
    .filter(({ name }) => kept.has(name))
    .map(({ name, attributes }) => `${name}${attributes.name ? `[${attributes.name}]` : ''}`);
  expect(structure.join(' ')).toMatchSnapshot();
});

const hostile = pagesWith(HOSTILE);

test.each(PLAIN.map((page, at) => [nameOf(page), page, hostile[at]!] as const))(
  'a stranger’s words add nothing to %s',
  (_, plain, strange) => {
    const html = render(strange);
    const shape = (page: string): string[] =>
      elementsOf(page)
        .filter(({ name }) => name !== 'span')
        .map(({ name, attributes }) => `${name} ${Object.keys(attributes).join()}`);
    expect(new Set(shape(html))).toEqual(new Set(shape(render(plain))));
    expect(elementsOf(html).filter(({ name }) => name === 'script')).toHaveLength(1);
    for (const { attributes } of elementsOf(html)) {
      expect(Object.keys(attributes).filter((name) => /^on|^style$/.test(name))).toEqual([]);
      expect(attributes.href ?? attributes.src ?? '').not.toMatch(/^\s*(?:javascript|data:text)/i);
    }
    expect(html).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  },
);

test('nothing of a page comes from another host', () => {
  for (const page of PLAIN)
    for (const { name, attributes } of elementsOf(render(page)))
      if (['link', 'script', 'img'].includes(name))
        expect(attributes.href ?? attributes.src).not.toMatch(/^(?:https?:)?\/\//);
});

test('the same page gives the same bytes', () => {
  for (const page of PLAIN) expect(render(page)).toBe(render(structuredClone(page)));
});

test('a matrix of 200 by 20 is drawn in less than half a second', () => {
  const actors = Array.from({ length: 200 }, (_, at) => `actor-${at}`);
  const objects = Array.from({ length: 20 }, (_, at) => `object-${at}`);
  const rows = actors.flatMap((actor) =>
    objects.map((object) => ({ actor, object, actorName: actor, objectName: object, state: 'recognised' })),
  );
  const page = PLAIN.find(({ kind }) => kind === 'matrix')!;
  const begin = performance.now();
  render({ ...page, form: { ...page.form!, rows, beside: { actors, objects } } });
  expect(performance.now() - begin).toBeLessThan(500);
});
