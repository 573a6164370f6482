import type { FoldedWord, Shape } from './fold-words.ts';
import type { Word } from './register.ts';

/**
 * Values by the words of their names. Names whose first letters are the same lie in one bucket, which is laid out when
 * a text first has a word with these letters: opening a register need not wait for it.
 */
export interface WordIndex<T> {
  buckets: Map<number, Bucket<T>>;
  kind: IndexKind<T>;
}

/** What an index holds: which name a value goes by, and how names and texts are made comparable. */
export interface IndexKind<T> {
  nameOf: (value: T) => string;
  /** How the words of names and texts are folded, such as without endings of number. */
  fold: (text: string) => readonly FoldedWord[];
  /** The first letters of the first word, as `lettersOf` gives them; a shorter way to them than `fold`. */
  firstLetters: (text: string) => number;
  /** The letter case that a text must have where the word stands. */
  shapeWanted: (word: FoldedWord) => Shape;
  /** Takes out what is there twice and puts the rest into the order of answers. */
  arrange: (values: T[]) => T[];
}

export interface Match<T> {
  entries: readonly T[];
  length: number;
}

interface Bucket<T> {
  values: T[];
  path: Path<T> | null;
}

/** Where some words have led: to what ends here, and how it can go on. */
interface Path<T> {
  next: Map<string, Path<T>>;
  ends: { value: T; shapes: readonly Shape[] }[];
}

/** The first three letters of a folded word as one number. */
export function lettersOf(key: string): number {
  return ((key.charCodeAt(0) || 0) << 16) | ((key.charCodeAt(1) || 0) << 8) | (key.charCodeAt(2) || 0);
}

export function createIndex<T>(values: Iterable<T>, kind: IndexKind<T>): WordIndex<T> {
  const buckets = new Map<number, Bucket<T>>();
  for (const value of values) {
    const key = kind.firstLetters(kind.nameOf(value));
    const bucket = buckets.get(key);
    if (bucket) bucket.values.push(value);
    else buckets.set(key, { values: [value], path: null });
  }
  return { buckets, kind };
}

/** Every value, each bucket arranged. */
export function valuesOf<T>({ buckets, kind }: WordIndex<T>): T[] {
  return [...buckets.values()].flatMap(({ values }) => kind.arrange(values));
}

/** The values whose name is these words, else those without "the" before and "'s" behind them. */
export function findExactly<T>(index: WordIndex<T>, given: readonly string[] | string): readonly T[] {
  const { fold } = index.kind;
  const words = typeof given === 'string' ? fold(given) : given.flatMap((word) => fold(word));
  const found = follow(index, words);
  if (found.length > 0) return found;
  const start = words[0]?.key === 'the' ? 1 : 0;
  const end = words.at(-1)?.key === "'s" ? words.length - 1 : words.length;
  return end - start < words.length && end > start ? follow(index, words.slice(start, end)) : [];
}

function follow<T>(index: WordIndex<T>, words: readonly FoldedWord[]): readonly T[] {
  const path = walk(pathFrom(index, words[0]), words);
  return path
    ? fitting(
        path,
        words.map(({ shape }) => shape),
      )
    : [];
}

/** The values with the longest name that starts with the token at `from` and ends where a token ends. */
export function findLongest<T>(index: WordIndex<T>, tokens: readonly Word[], from: number): Match<T> | null {
  const token = tokens[from];
  if (!token) return null;
  const words = index.kind.fold(token.form);
  let path = walk(pathFrom(index, words[0]), words);
  const shapes = words.map(({ shape }) => shape);
  let longest: Match<T> | null = null;
  for (let at = from + 1; path; at++) {
    const entries = fitting(path, shapes);
    if (entries.length > 0) longest = { entries, length: at - from };
    let more = wordsAt(index, tokens, at);
    // "Guinea-Bissau" is three tokens: one hyphen or apostrophe may stand between two words.
    if (more?.length === 0) more = wordsAt(index, tokens, ++at);
    if (!more?.length || path.next.size === 0) break;
    path = walk(path, more);
    for (const { shape } of more) shapes.push(shape);
  }
  return longest;
}

function wordsAt<T>(index: WordIndex<T>, tokens: readonly Word[], at: number): readonly FoldedWord[] | null {
  const token = tokens[at];
  return token ? index.kind.fold(token.form) : null;
}

function walk<T>(path: Path<T> | null, words: readonly FoldedWord[]): Path<T> | null {
  let at = path;
  for (const { key } of words) at = at?.next.get(key) ?? null;
  return at;
}

/** What names with the first letters of a word lead to. */
function pathFrom<T>({ buckets, kind }: WordIndex<T>, word: FoldedWord | undefined): Path<T> | null {
  const bucket = word && buckets.get(lettersOf(word.key));
  if (!bucket) return null;
  bucket.path ??= layOut(kind.arrange(bucket.values), kind);
  return bucket.path;
}

function layOut<T>(values: readonly T[], kind: IndexKind<T>): Path<T> {
  const root: Path<T> = { next: new Map(), ends: [] };
  for (const value of values) {
    const words = kind.fold(kind.nameOf(value));
    let path = root;
    for (const { key } of words) {
      const next: Path<T> = path.next.get(key) ?? { next: new Map(), ends: [] };
      path.next.set(key, next);
      path = next;
    }
    path.ends.push({ value, shapes: words.map(kind.shapeWanted) });
  }
  return root;
}

function fitting<T>({ ends }: Path<T>, shapes: readonly Shape[]): readonly T[] {
  return ends
    .filter((end) => end.shapes.every((wanted, i) => wanted <= (shapes[i] as Shape)))
    .map(({ value }) => value);
}
