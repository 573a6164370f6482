import { statusWords } from '../lang/en.ts';
import type { Property } from '../schema/facts.ts';
import { numberRange } from './number-range.ts';

/** What of a fact decides whether another contradicts it. */
export interface ToldValue {
  property: Property;
  value: string;
  unit: string | null;
  qualifier: string | null;
}

/** Of what there is one at a time. Who supports or recognises it, or holds an office of it, may be many. */
export const SINGLE_VALUED: readonly Property[] = [
  'parent-state',
  'status',
  'population',
  'capital',
  'currency',
  'recognition-count',
  'leader',
  'independence-duration',
];

/**
 * Whether two values of the same property cannot both be so, by all that their words allow: "about 50,000" and 52,000 can,
 * 50,000 and 70,000 cannot.
 *
 * @example
 * contradict({ property: 'capital', value: 'Buka', … }, { property: 'capital', value: 'Arawa', … }) // true
 */
export function contradict(a: ToldValue, b: ToldValue): boolean {
  if (a.property !== b.property || a.value === b.value) return false;
  return CONTRADICT[a.property]?.(a, b) ?? false;
}

type Contradict = (a: ToldValue, b: ToldValue) => boolean;

const CONTRADICT: Readonly<Partial<Record<Property, Contradict>>> = {
  'parent-state': (a, b) => a.value !== b.value,
  status: ({ value: a }, { value: b }) => areContraryStatuses(a, b),
  population: areOtherNumbers,
  'recognition-count': areOtherNumbers,
  'independence-duration': areOtherNumbers,
  capital: (a, b) => sameKind(a, b) && !isPartOf(a.value, b.value),
  currency: (a, b) => sameKind(a, b) && !isPartOf(a.value, b.value),
  leader: (a, b) => sameKind(a, b) && wordsOf(a.value).at(-1) !== wordsOf(b.value).at(-1),
};

/** A president is no second prime minister, a provincial capital no second capital: the qualifier says of which kind. */
function sameKind(a: ToldValue, b: ToldValue): boolean {
  return a.qualifier?.toLowerCase() === b.qualifier?.toLowerCase();
}

/** "dram" and "Armenian dram", "roubles" and "rouble" are the same told twice. */
function isPartOf(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.every((word) => long.includes(word));
}

function wordsOf(value: string): string[] {
  const plain = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|own)$/.test(word)).map(singular);
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

function areOtherNumbers(a: ToldValue, b: ToldValue): boolean {
  if ((a.unit ?? b.unit) !== (b.unit ?? a.unit)) return false;
  const isCount = a.property === 'recognition-count';
  const [first, second] = [a, b].map(({ value, qualifier }) => numberRange(value, qualifier, isCount));
  if (!first || !second || first.unit !== second.unit) return false;
  return first.most < second.least || second.most < first.least;
}

const CONTRARY: readonly (readonly [string, readonly string[]])[] = [
  ['independent', ['breakaway', 'self-proclaimed', 'unrecognised', 'occupied']],
  ['self-governing', ['occupied']],
];

function areContraryStatuses(a: string, b: string): boolean {
  const [one, other] = [sortOf(a), sortOf(b)];
  return CONTRARY.some(
    ([free, bound]) => (one === free && bound.includes(other ?? '')) || (other === free && bound.includes(one ?? '')),
  );
}

const SORTS = new Map(statusWords.map(({ word, sort }) => [word, sort]));

/** "unrecognized republic", "not recognised by anybody"; null where the words say nothing of it, or what it once was. */
function sortOf(status: string): string | null {
  const words: string[] = status.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  if (words.includes('former')) return null;
  if (words[0] === 'not' && /recogni[sz]ed/.test(status)) return 'unrecognised';
  const known = words.map((word) => SORTS.get(word)).find((sort) => sort !== undefined);
  return known ?? (words.some((word) => word === 'independent' || word === 'sovereign') ? 'independent' : null);
}
