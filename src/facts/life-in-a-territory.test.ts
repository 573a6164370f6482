import { expect, test } from 'vitest';
import { factsIn } from './test-facts.ts';

test.each([
  // How many live there, in fractions and by who counted them
  ['Transnistria has half a million inhabitants.', 'transnistria population half a million'],
  ['Katanga counts a million and a half inhabitants.', 'katanga population million and a half'],
  ['Some 85,000 people inhabit South Ossetia.', 'south-ossetia population 85000 (some)'],
  ['The census of 1989 found 240,000 inhabitants in Abkhazia.', 'abkhazia population 240000'],
  [
    'Anguilla voted. Britain could not accept a republic of 6,000 people.',
    'anguilla population 6000',
    'united-kingdom population 6000',
  ],
  ['New Caledonia has 270,000 people, 41 percent of them Kanak.', 'new-caledonia population 41 percent Kanak'],
  // Money
  ["Nagorno-Karabakh uses Armenia's currency, the dram.", 'nagorno-karabakh currency dram', 'armenia currency dram'],
  ['Abkhazia is poor. The Russian ruble is used there.', 'abkhazia currency Russian ruble'],
  // Passports
  ['Abkhazia is poor. Most residents hold Russian passports.', 'abkhazia passports Russia (most)'],
  ['Moscow has given Russian passports to most people in South Ossetia.', 'south-ossetia passports Russia (most)'],
  ['The islanders of Niue are citizens of New Zealand.', 'niue passports New Zealand'],
  // Capitals
  ['South Sudan is new. Its capital is Juba.', 'south-sudan capital Juba'],
  ['Abkhazia, with Sukhumi as its capital, is poor.', 'abkhazia capital Sukhumi'],
  // Whose it is, and who holds it
  [
    'The people of Bougainville voted to break away from Papua New Guinea.',
    'bougainville parent-state papua-new-guinea',
  ],
  ['Panama declared itself independent of Colombia.', 'panama parent-state colombia'],
  ['Panama remained a part of Colombia.', 'panama parent-state colombia'],
  ['Morocco has controlled most of Western Sahara since Spain left.', 'western-sahara controlled-by morocco (most)'],
  ['Cuba, an ally of Caracas, called for talks.', 'venezuela supported-by cuba'],
])('%s', (text, fact, not = 'no such fact') => {
  const facts = factsIn(text);
  expect(facts).toContain(fact);
  expect(facts).not.toContain(not);
});

test('a capital that recognises is not the capital', () => {
  expect(factsIn('The only capital to recognise Northern Cyprus was Ankara.').join()).not.toContain('capital');
});
