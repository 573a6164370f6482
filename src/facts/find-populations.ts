import type { Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { draftMainly, draftShares } from './draft-shares.ts';
import { draftSharesOfThem } from './draft-shares-of-them.ts';
import { ofPopulation } from './population-by-noun.ts';
import { ofNumber, ofPeopleLiving, ofWholePeople } from './population-of-group.ts';
import { ofPeople } from './population-of-people.ts';
import { ofRealm } from './population-of-realm.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import { formAt } from './walk-clause.ts';

/** How many live in a state or territory, and which part of them is of a people: "a nation of 250,000", "home to 11,000 people". */
export function findPopulations(scene: Scene): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (let token = 0; token < words.length; token++) {
    const { upos, deprel } = words[token]!;
    if (upos === 'NUM' && deprel !== 'compound') found.push(...draftCount(scene, token));
    else if (upos === 'ADJ') found.push(...draftMainly(scene, token));
    else if (upos === 'NOUN' || upos === 'SYM') found.push(...draftShares(scene, token));
  }
  return [...found, ...draftSharesOfThem(scene, found)];
}

/** Towns and crowds are smaller, states are not. */
const FEWEST = 500;

function draftCount(scene: Scene, token: number): FactDraft[] {
  const quantity = readQuantity(scene, token);
  if (quantity === null || sizeOf(quantity) < FEWEST) return [];
  const told =
    ofRealm(scene, token) ??
    ofPeople(scene, token) ??
    ofPopulation(scene, token) ??
    ofPeopleLiving(scene, token) ??
    ofNumber(scene, token) ??
    ofWholePeople(scene, token);
  if (told === null) return [];
  const { about, first, last, people } = told;
  return [
    {
      about,
      property: 'population',
      value: people === undefined ? quantity.value : `${quantity.value} ${people}`,
      unit: 'people',
      qualifier: quantity.qualifier,
      sort: people === undefined ? `count ${quantity.value}` : `people ${people}`,
      first: Math.min(first, quantity.first),
      last: Math.max(last, quantity.last),
      score: 0.85,
      why: `population: "${formAt(scene, told.by)}"`,
    },
  ];
}

/** A million is many, "50" alone is not: figures that are no count of people are left out. */
function sizeOf({ value }: Quantity): number {
  if (/million|billion/i.test(value)) return 1e6;
  return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : /thousand|hundred/i.test(value) ? 1000 : 0;
}
