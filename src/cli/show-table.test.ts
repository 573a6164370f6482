import { expect, test } from 'vitest';
import { type Column, showTable } from './show-table.ts';

const COLUMNS: Column[] = [{ head: 'Who' }, { head: 'Since' }, { head: 'Told by', fills: true }];
const ROWS = [
  ['Nauru', '1980', 'a list'],
  ['Côte d’Ivoire', '', 'a list that is long enough to be cut somewhere on a narrow screen'],
];

test('cells stand under their heads, and the last fills the screen', () => {
  expect(showTable(COLUMNS, ROWS, { width: 80, colour: false })).toBe(
    [
      'Who            Since  Told by',
      'Nauru          1980   a list',
      'Côte d’Ivoire         a list that is long enough to be cut somewhere on a narro…',
      '',
    ].join('\n'),
  );
});

test('where little is left for the last it goes below', () => {
  expect(showTable(COLUMNS, ROWS, { width: 50, colour: false })).toBe(
    [
      'Who            Since',
      'Nauru          1980',
      '    a list',
      'Côte d’Ivoire',
      '    a list that is long enough to be cut somewher…',
      '',
    ].join('\n'),
  );
});

test('nothing is given to the terminal to obey', () => {
  expect(showTable([{ head: 'Who' }], [['\u001b[31mred\nline']], { width: 80, colour: false })).not.toContain('\u001b');
});
