/**
 * The plural of a noun for people, or null where it has none of its own: "Chinese", "Swiss", "British".
 *
 * @example
 * pluralOf('Georgian') // 'Georgians'
 * pluralOf('Frenchman') // 'Frenchmen'
 */
export function pluralOf(noun: string): string | null {
  if (/(?:ese|s|sh|ch|x|z)$/i.test(noun)) return null;
  if (/man$/.test(noun) && !/(?:German|Roman|Ottoman|Turkoman|Turkman)$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/**
 * A word of a title without its ending of number, so that titles are found by it; not always a word of English.
 *
 * @example
 * singularOf('secretaries') // 'secretary'
 * singularOf('spokeswomen') // 'spokeswoman'
 */
export function singularOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (!word.endsWith('s')) return word;
  if (/(?:sh|ch|ss|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su']s$/.test(word) ? word.slice(0, -1) : word;
}
