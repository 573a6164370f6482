import { toPlainLetters } from './fold-words.ts';

/**
 * The id of what has a name and no id of its own in a table: countries of the package, holders of offices.
 *
 * @example
 * slugOf('Recep Tayyip Erdoğan') // 'recep-tayyip-erdogan'
 */
export function slugOf(name: string): string {
  return toPlainLetters(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
