import { expect, test } from 'vitest';
import { showFromWhere } from './show-from-where.ts';
import { pagesWith } from './test-pages.ts';

const fieldsOf = (query: Record<string, string[]>): string[] => {
  const page = pagesWith('Oriel').find(({ kind }) => kind === 'map')!;
  const form = String(showFromWhere({ ...page, address: { path: '/map/x', query } }));
  return [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"|name="([^"]+)" value="([^"]*)"/g)].map(
    ([, hidden, kept, name, value]) => (hidden === undefined ? `${name}=${value}` : `${hidden}=${kept} kept`),
  );
};

test('each of several sources has a field, and what else is asked stays asked', () => {
  expect(fieldsOf({ 'according-to': ['Reuters', 'AFP'], region: ['caucasus'], 'as-of': ['2012'] })).toEqual([
    'region=caucasus kept',
    'as-of=2012',
    'known-at=',
    'according-to=Reuters',
    'according-to=AFP',
    'reviewed=true',
  ]);
});
