import { expect, test } from 'vitest';
import { escapeHtml, webAddress } from './escape-html.ts';
import { pageAddress } from './page-address.ts';

test.each([
  ['<b onclick="x">', '&lt;b onclick=&quot;x&quot;&gt;'],
  ["it's & so", 'it&#39;s &amp; so'],
  ['turned \u202e back', 'turned \ufffd back'],
  ['&lt;', '&amp;lt;'],
])('%j as text of a page is %j', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org', null],
  ['https://', null],
  [null, null],
])('%j as a link is %j', (given, link) => {
  expect(webAddress(given)).toBe(link);
});

test('an address of data has the same conditions', () => {
  const address = { path: '/who/C%C3%B4te', query: { 'as-of': ['2008'], 'according-to': ['a&b', 'c'] } };
  expect(pageAddress(address, 'json')).toBe('/who/C%C3%B4te.json?as-of=2008&according-to=a%26b&according-to=c');
  expect(pageAddress({ path: '/', query: {} })).toBe('/');
});
