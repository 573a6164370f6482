import { portfolios } from '../lang/en.ts';

const PORTFOLIO = new Set(portfolios.map(({ word }) => word));

/** Whether a name has a word for what a minister is for. */
export function isPortfolio(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]/)
    .some((word) => PORTFOLIO.has(word));
}

/** Words of one meaning, by the one that stands for all. */
const SAME = new Map([
  ['external', 'foreign'],
  ['defense', 'defence'],
  ['home', 'interior'],
  ['treasury', 'finance'],
  ['labor', 'labour'],
  ['vice', 'deputy'],
  ['assistant', 'deputy'],
]);
/** Words that stand beside what a minister is for. */
const BESIDE = new Set(['affairs', 'state']);

/**
 * What sets an office apart from others of its noun: what a minister is for, "prime", and "deputy" below it.
 *
 * @example
 * portfoliosOf('Deputy Minister of External Affairs', 'minister') // Set { 'deputy', 'foreign' }
 */
export function portfoliosOf(role: string, noun: string): Set<string> {
  const found = new Set<string>();
  for (const word of role.toLowerCase().split(/[\s-]+/)) {
    const meant = SAME.get(word) ?? word;
    if (meant === 'prime' || meant === 'deputy' || (PORTFOLIO.has(word) && !BESIDE.has(word))) found.add(meant);
  }
  if (noun === 'premier' || noun === 'pm') found.add('prime');
  if (/\bsecretary of state$/i.test(role)) found.add('foreign');
  return found;
}

/** Whether one who is called by an office can be a person of whom other offices are told: the foreign minister is not the prime minister. */
export function mayHold(noun: string, asked: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  // “the governor” is not the deputy governor
  if (DEPUTED.has(noun) && asked.has('deputy') !== told.has('deputy')) return false;
  if (!OFFICES.has(noun) || (asked.size === 0 && noun !== 'president')) return true;
  if (asked.has('deputy') !== told.has('deputy') && (told.size > 0 || asked.has('deputy'))) return false;
  if (asked.has('prime') !== told.has('prime')) return false;
  const fields = [...asked].filter((word) => word !== 'deputy');
  return fields.length === 0 || told.size === 0 || fields.some((word) => told.has(word));
}

/** Nouns for one who has deputies. */
const DEPUTED = new Set(['governor', 'mayor', 'director', 'ambassador', 'commissioner', 'chief', 'head']);

/** Nouns of which a government has several. */
const OFFICES = new Set(['minister', 'secretary', 'premier', 'pm', 'president']);
