import { expect, test } from 'vitest';
import { sampleEntity } from '../../test/cli/sample-reading.ts';
import { nameEntity } from './name-entity.ts';

test.each([
  ['diplomat in Pretoria', 'a diplomat in Pretoria'],
  ['official', 'an official'],
  ['U.N. envoy', 'a U.N. envoy'],
  ['European diplomat', 'a European diplomat'],
  ['union leader', 'a union leader'],
  ['unidentified man', 'an unidentified man'],
  ['one minister', 'one minister'],
])('somebody unnamed, %s, is %s', (name, told) => {
  expect(nameEntity(sampleEntity({ name, named: false }))).toBe(told);
});

test('names, and groups without a name, have no article', () => {
  expect(nameEntity(sampleEntity({ name: 'Ana\nLopes' }))).toBe('Ana Lopes');
  expect(nameEntity(sampleEntity({ name: 'reporters', kind: 'group', named: false }))).toBe('reporters');
});
