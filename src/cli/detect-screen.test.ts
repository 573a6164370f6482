import { expect, test } from 'vitest';
import { detectScreen, type MaybeTerminal } from './detect-screen.ts';
import type { Screen } from './show-reading.ts';

const terminal: MaybeTerminal = { isTTY: true, columns: 120, hasColors: () => true };
const grey: MaybeTerminal = { isTTY: true, columns: 120, hasColors: () => false };

test.each<[string, MaybeTerminal, Record<string, string>, Screen]>([
  ['a terminal', terminal, {}, { width: 120, colour: true }],
  ['a terminal without colours', grey, {}, { width: 120, colour: false }],
  ['NO_COLOR', terminal, { NO_COLOR: '1' }, { width: 120, colour: false }],
  ['an empty NO_COLOR, which says nothing', terminal, { NO_COLOR: '' }, { width: 120, colour: true }],
  ['TERM=dumb', terminal, { TERM: 'dumb' }, { width: 120, colour: false }],
  ['FORCE_COLOR over NO_COLOR', grey, { FORCE_COLOR: '1', NO_COLOR: '1' }, { width: 120, colour: true }],
  ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, { width: 120, colour: false }],
  ['no terminal', {}, {}, { width: 80, colour: false }],
  ['no terminal, COLUMNS', {}, { COLUMNS: '60' }, { width: 60, colour: false }],
  ['no terminal, COLUMNS that are no number', {}, { COLUMNS: 'wide' }, { width: 80, colour: false }],
  ['no terminal, FORCE_COLOR', {}, { FORCE_COLOR: '1' }, { width: 80, colour: true }],
])('%s', (_, stream, environment, screen) => {
  expect(detectScreen(stream, environment)).toEqual(screen);
});
