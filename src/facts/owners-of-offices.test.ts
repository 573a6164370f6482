import { expect, test } from 'vitest';
import { factsIn } from './test-facts.ts';

test.each([
  // A sentence that sets out from an official goes on with the state of the one before.
  [
    'Lesotho, which borders Transkei, is in a hard position. Foreign Minister Charles Mokhele said his country would wait.',
    'lesotho office Foreign Minister: Charles Mokhele',
  ],
  [
    'Colombia will not let it go. Her Minister at Washington, General Ignacio Villaveces, said so.',
    'colombia office Minister at Washington: Ignacio Villaveces',
  ],
  // Titles that are no noun for a person.
  [
    'Mr. Rupert Challoner, the Lord Privy Seal, told the Commons that Britain would help Kuwait.',
    'united-kingdom office Lord Privy Seal: Rupert Challoner',
  ],
  [
    "The Colombian Chargé d'Affaires, Dr. Tomás Arciniegas Rico, delivered a protest.",
    "colombia office Chargé d'Affaires: Tomás Arciniegas Rico",
  ],
  [
    'The Italian Consul-General at Mukden, Signor Aldo Bressanin, was named.',
    'italy office Consul-General at Mukden: Aldo Bressanin',
  ],
  // Who does the same for another.
  [
    'Foreign Minister Manuel Alcázar of Peru met his Moroccan counterpart, Driss Fassi.',
    'morocco office Foreign Minister: Driss Fassi',
  ],
  // Whom an organisation sends, where the place is where he is sent.
  [
    'The Special Representative for East Timor, Aileen Drum, told the Security Council that the United Nations was ready.',
    'united-nations office Special Representative for East Timor: Aileen Drum',
  ],
  ['Mahfud Lehbib, who speaks for the Polisario Front, said so.', 'polisario-front office spokesman: Mahfud Lehbib'],
])('%s', (text, fact) => {
  expect(factsIn(text)).toContain(fact);
});

test('who heads a council that governs leads the state', () => {
  expect(factsIn("Salem Hashwan, head of South Yemen's new presidential council, spoke.")).toContain(
    'south-yemen leader Salem Hashwan',
  );
});

test('who becomes or calls himself president leads, a self-styled minister does not', () => {
  expect(factsIn('Rauf Denk, who becomes President of Northern Cyprus, wept.')).toContain(
    'northern-cyprus leader Rauf Denk',
  );
  expect(factsIn('Mile Vukob of Krajina, who styles himself foreign minister, spoke.').join()).not.toContain('leader');
});

test('no party and no union has an office in these facts', () => {
  expect(factsIn("Keith Alleyne, general secretary of the Harbour Workers' Union, spoke in Barbados.")).toEqual([]);
});
