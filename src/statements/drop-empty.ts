import type { Draft } from './draft-statements.ts';
import type { NumberedStory } from './number-tokens.ts';

/** Parts of speech of which alone no content is made. */
const EMPTY = new Set(['DET', 'PUNCT', 'SYM', 'NUM', 'PART', 'CCONJ', 'SCONJ', 'X']);

/**
 * Drafts that say something: not those of which the weights found an article or a number alone, nor those whose cue is the
 * label of a transcript's line ("Spokesperson: No."), which a draft with that source tells already.
 */
export function dropEmpty({ words }: NumberedStory, drafts: readonly Draft[]): Draft[] {
  const labels = new Set(drafts.flatMap(({ cue, source }) => (cue.length === 0 ? source : [])));
  return drafts.filter(({ cue, source, content }) => {
    if (source.length === 0 && cue.length > 0 && cue.every((token) => labels.has(token))) return false;
    return content.some(({ first, last }) => {
      for (let token = first; token <= last; token++) if (!EMPTY.has(words[token]!.upos)) return true;
      return false;
    });
  });
}
