import { expect, test } from 'vitest';
import type { TimelineRow } from '../answers/index.ts';
import { showZoom } from './show-zoom.ts';

const on = (day: string): TimelineRow => ({ kind: 'act', earliest: day, latest: day }) as TimelineRow;
const ROWS = [...['2008-02-18', '2008-02-19', '2008-03-01'].map(on), on('2026-01-01')];

function addressOf(words: string, query: Record<string, string[]>): URLSearchParams | null {
  const page = String(showZoom(ROWS, { path: '/timeline/x', query }));
  const address = new RegExp(`href="([^"]+)"[^>]*>[^<]*${words}`).exec(page)?.[1]?.replaceAll('&amp;', '&');
  return address === undefined ? null : new URL(address, 'http://here').searchParams;
}

test('a narrower period is half as long and where most was done', () => {
  const asked = addressOf('Narrower', { from: ['2008-01-01'], until: ['2028-01-01'], 'known-at': ['#9'] })!;
  expect(asked.get('from')! <= '2008-02-18').toBe(true);
  expect(asked.get('until')! >= '2008-03-01' && asked.get('until')! <= '2018-01-31').toBe(true);
  expect(asked.get('known-at')).toBe('#9');
});

test('wider, earlier and later keep their middle or move by a half', () => {
  const query = { from: ['2010-01-01'], until: ['2010-01-11'] };
  expect(String(addressOf('Wider', query))).toBe('from=2009-12-27&until=2010-01-16');
  expect(String(addressOf('Earlier', query))).toBe('from=2009-12-27&until=2010-01-06');
  expect(String(addressOf('Later', query))).toBe('from=2010-01-06&until=2010-01-16');
  expect(String(addressOf('All', query))).toBe('');
});

test('all there is can be no wider, and of a day there is no half', () => {
  expect(addressOf('Wider', {})).toBeNull();
  expect(addressOf('Narrower', { from: ['2010-01-01'], until: ['2010-01-02'] })).toBeNull();
});
