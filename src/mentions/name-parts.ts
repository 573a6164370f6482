import type { Phrase } from './find-phrases.ts';
import { honorificOf } from './honorifics.ts';
import type { StoryTrees } from './story-trees.ts';

/** The tokens on which the tree may hang what belongs to a name: its head, its other words, and an honorific before it. */
export function namePartsOf(trees: StoryTrees, { head, first, last }: Phrase): number[] {
  const parts = [head];
  for (let token = first; token <= last; token++) if (token !== head) parts.push(token);
  return [...parts, ...honorificAbove(trees, first)];
}

/** "M. Ratko Sand": the honorific right before a name where the tree hangs it there, with what that hangs on in turn. */
function honorificAbove({ numbered: { tokens, headOf, words } }: StoryTrees, first: number): number[] {
  const above = first - 1;
  if (above < 0 || words[first]!.deprel !== 'flat' || honorificOf(tokens[above]!.form) === null) return [];
  // “At Ankara M. Sand, the Foreign Minister, replied”: the tree takes the town for a first name.
  const town = headOf[above]!;
  return words[above]!.deprel === 'flat' && town === above - 1 ? [above, town] : [above];
}
