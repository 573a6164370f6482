import type { Phrase } from './find-phrases.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** Words before a role that take its office away: "former minister", "president-elect", "would-be". */
const FORMER = new Set(
  'former ex ex- onetime one-time late then retired outgoing ousted deposed exiled would-be opposition shadow'.split(
    ' ',
  ),
);

/** Whether a word takes the office of a role away. */
export function isFormerWord(form: string): boolean {
  return FORMER.has(form.toLowerCase());
}

/** What the words of a role say of its holder. */
export function modifiersOf({ trees }: PhraseIndex, { first, head }: Phrase): { isFormer: boolean } {
  const { tokens, words } = trees.numbered;
  for (let token = Math.max(0, first - 1); token < head; token++) {
    const { form } = tokens[token]!;
    if (isFormerWord(form) && words[token]!.upos !== 'VERB') return { isFormer: true };
  }
  return { isFormer: false };
}
