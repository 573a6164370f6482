/** Words that stay small inside a name. */
const SMALL = new Set([
  'au',
  'of',
  'and',
  'de',
  'del',
  'da',
  'do',
  'dos',
  'das',
  'la',
  'le',
  'les',
  'du',
  'des',
  'en',
  'el',
  'al',
  'upon',
  'on',
  'sur',
  'van',
  'von',
  'der',
  'den',
  'di',
  'bin',
  'ibn',
  'y',
  'e',
]);

/**
 * Writes names that stand in capitals as names; leaves words in other case and initials as they are.
 *
 * @example
 * titleCase('PORT-AU-PRINCE, Haiti') // 'Port-au-Prince, Haiti'
 * titleCase('WASHINGTON, D.C.') // 'Washington, D.C.'
 */
export function titleCase(words: string): string {
  let first = true;
  return words.replace(/[\p{L}\p{M}'’.]+/gu, (word) => {
    const written = isCapitals(word) ? writeWord(word, first) : word;
    first = false;
    return written;
  });
}

/** “MOSCOW”, not “U.S.”, “D.C.”, “DC”, “UK” or “J.”. */
function isCapitals(word: string): boolean {
  if (/^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(word)) return false;
  return word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word) && !KEPT.has(word);
}

const KEPT = new Set(['DC', 'UK', 'US', 'USA', 'UAE', 'DRC', 'UN', 'EU', 'II', 'III', 'IV', 'NY', 'NYC']);

function writeWord(word: string, first: boolean): string {
  const low = word.toLowerCase();
  if (!first && SMALL.has(low)) return low;
  // “O'FALLON”, “N'DJAMENA”, “McDONALD” keep a capital after the mark; “NUKU'ALOFA” has its own small one.
  const name = low.replace(/^\p{L}/u, (c) => c.toUpperCase());
  return name.replace(/^(\p{L}['’]|Mc)(\p{L})/u, (_, head: string, c: string) => head + c.toUpperCase());
}
