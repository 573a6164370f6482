import { describe, expect, test } from 'vitest';
import type { Property } from '../schema/facts.ts';
import { contradict, type ToldValue } from './contradict.ts';

function told(property: Property, words: string): ToldValue {
  const [value = '', qualifier = null, unit = null] = words.split('|');
  return { property, value, qualifier: qualifier || null, unit };
}

describe('values that contradict each other', () => {
  test.each<[Property, string, string]>([
    ['population', '50000', '70000'],
    ['population', '1.3 million|about', '250000'],
    ['population', 'seven million', 'thirty-eight million'],
    ['population', '100000|fewer than', '200000|more than'],
    ['recognition-count', '116', '117'],
    ['recognition-count', '0', '5'],
    ['independence-duration', '17 years', '25 years'],
    ['capital', 'Buka', 'Arawa'],
    ['capital', 'Buka|temporary', 'Arawa|temporary'],
    ['currency', 'Comorian franc', 'CFA franc'],
    ['leader', 'Eduard Kokoity|President', 'Leonid Tibilov|president'],
    ['parent-state', 'georgia', 'russia'],
    ['status', 'independent republic', 'breakaway region'],
    ['status', 'sovereign state', 'not recognised by anybody'],
    ['status', 'occupied territory', 'autonomous region'],
  ])('%s: %s and %s', (property, a, b) => {
    expect(contradict(told(property, a), told(property, b))).toBe(true);
    expect(contradict(told(property, b), told(property, a))).toBe(true);
  });
});

describe('values that may both be so', () => {
  test.each<[Property, string, string]>([
    ['population', '50000|about', '50000'],
    ['population', '50000|about', '52000'],
    ['population', '70000', '72000'],
    ['population', '70000|almost', '69500'],
    ['population', '70000|more than', '90000'],
    ['population', '90|percent|percent', '70000||people'],
    ['population', 'almost all', 'few'],
    ['recognition-count', '80|some', '84'],
    ['independence-duration', '17 years', '5 days'],
    ['capital', 'Buka|temporary', 'Arawa'],
    ['currency', 'rouble', 'Russian roubles'],
    ['currency', 'own dinar', 'dinar'],
    ['leader', 'Kokoity|President', 'Eduard Kokoity|President'],
    ['leader', 'Teariki Pokoatí|President', 'T. Pokoati|President'],
    ['leader', 'Ana|President', 'Ben|Prime Minister'],
    ['status', 'breakaway region', 'unrecognised republic'],
    ['status', 'former independent kingdom', 'occupied territory'],
    ['office', 'Foreign Minister: A', 'Foreign Minister: B'],
  ])('%s: %s and %s', (property, a, b) => {
    expect(contradict(told(property, a), told(property, b))).toBe(false);
    expect(contradict(told(property, b), told(property, a))).toBe(false);
  });
});
