import { type FoldedWord, foldWords, shapeWanted } from './fold-words.ts';
import { singularOf } from './plural.ts';
import type { NameEntry, NameSort } from './register.ts';
import { createIndex, lettersOf, type WordIndex } from './word-index.ts';

/** From the surest reading of a name to the one that most depends on context. */
const SORT_ORDER: readonly NameSort[] = [
  'name',
  'official',
  'alias',
  'abbreviation',
  'old',
  'transliteration',
  'nickname',
  'demonym',
  'adjective',
  'capital',
  'metonym',
];

/** Names by their words; the usual readings of a name come first, and what is said twice is there once. */
export function indexNames(names: readonly NameEntry[], omitted: ReadonlySet<string>): WordIndex<NameEntry> {
  return createIndex(names, {
    nameOf: ({ name }) => name,
    fold: foldWords,
    firstLetters,
    shapeWanted,
    arrange: (entries) => arrangeNames(entries, omitted),
  });
}

/** Most names begin with three letters of a to z, which need no folding. */
function firstLetters(name: string): number {
  if (/^[a-z]{3}/i.test(name) && !/^saint\b/i.test(name)) return lettersOf(name.slice(0, 3).toLowerCase());
  return lettersOf(foldWords(name)[0]?.key ?? '');
}

function arrangeNames(entries: readonly NameEntry[], omitted: ReadonlySet<string>): NameEntry[] {
  const taken = new Set<string>();
  const kept = entries.filter((entry) => {
    if (omitted.has(omissionKey(entry.entity, entry.name))) return false;
    const key = `${entry.entity}\t${roleOf(entry.sort)}\t${keyOf(entry.name)}`;
    return !taken.has(key) && taken.add(key);
  });
  return kept.sort((a, b) => a.order - b.order || SORT_ORDER.indexOf(a.sort) - SORT_ORDER.indexOf(b.sort));
}

/** Which name of which entity is left out. */
export function omissionKey(entity: string, name: string): string {
  return `${entity}\t${name}`;
}

/** A name and an alias say the same of an entity; a noun for its people or its capital says something else. */
function roleOf(sort: NameSort): string {
  return sort === 'demonym' || sort === 'adjective' || sort === 'capital' || sort === 'metonym' ? sort : 'name';
}

function keyOf(name: string): string {
  return foldWords(name)
    .map(({ key, shape }) => key + shape)
    .join(' ');
}

/** Titles and nouns by their words; letter case and number do not count. */
export function indexTitles<T>(rows: readonly T[], column: keyof T): WordIndex<T> {
  return createIndex(rows, {
    nameOf: (row) => String(row[column]),
    fold: foldTitle,
    firstLetters: (text) => lettersOf(foldTitle(text)[0]?.key ?? ''),
    shapeWanted: () => 0,
    arrange: (values) => values,
  });
}

function foldTitle(text: string): FoldedWord[] {
  return foldWords(text).map(({ key, shape }) => ({ key: singularOf(key), shape }));
}
