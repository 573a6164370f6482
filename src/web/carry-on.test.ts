import { expect, test } from 'vitest';
import { carryOn } from './carry-on.ts';

const FROM = { path: '/who/x', query: { 'as-of': ['2012'], 'according-to': ['A & B'], region: ['caucasus'] } };

test.each([
  ['/dossier/kosovo', '/dossier/kosovo?as-of=2012&amp;according-to=A+%26+B'],
  ['/who/kosovo?as-of=2008', '/who/kosovo?as-of=2008&amp;according-to=A+%26+B'],
  ['/timeline/kosovo', '/timeline/kosovo?until=2012&amp;according-to=A+%26+B'],
  ['/quotes?about=x&amp;from=2006', '/quotes?about=x&amp;from=2006&amp;until=2012&amp;according-to=A+%26+B'],
  ['/conflicts#last', '/conflicts?according-to=A+%26+B#last'],
  ['/articles/sha256%3Aab#at-3', '/articles/sha256%3Aab#at-3'],
])('%s leads on from there', (given, led) => {
  expect(carryOn(`<a href="${given}">`, FROM)).toBe(`<a href="${led}">`);
});

test.each(['/who/x?as-of=2010', '/who/y.json', '/assets/style.css', '/review', '#main', 'https://example.org/who/x'])(
  '%s is left as it is',
  (given) => {
    expect(carryOn(`<a href="${given}">`, FROM)).toBe(`<a href="${given}">`);
  },
);

test('from a period its end goes along as the date', () => {
  const address = { path: '/timeline/x', query: { from: ['2006'], until: ['2008-03'] } };
  expect(carryOn('<a href="/map/x">', address)).toBe('<a href="/map/x?as-of=2008-03">');
});
