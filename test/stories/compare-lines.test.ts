import { expect, test } from 'vitest';
import { compareLines } from './compare-lines.ts';

test.each<[string, string, string, string]>([
  ['the same', 'a\nb\n', 'a\nb\n', ''],
  ['a line changed', 'a\nb\nc\n', 'a\nx\nc\n', 'line 2:\n- b\n+ x'],
  ['a line more', 'a\nc\n', 'a\nb\nc\n', 'line 2:\n+ b'],
  ['a line less', 'a\nb\nb\n', 'a\nb\n', 'line 3:\n- b'],
  ['nothing before', '', 'a\n', 'line 1:\n+ a'],
])('%s', (_, expected, got, told) => {
  expect(compareLines(expected, got)).toBe(told);
});

test('long differences are cut', () => {
  const told = compareLines('x', Array.from({ length: 50 }, (_, i) => `${i}`).join('\n'));
  expect(told.split('\n')).toHaveLength(15);
  expect(told).toContain('+ … and 38 lines more');
});
