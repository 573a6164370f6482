import type { Link, Scene } from '../mentions/index.ts';
import type { Statement } from '../statements/index.ts';

/** "study co-author Ted Scambos", whose tree may hang on another word: the person with a title who opens the source. */
export function linkHolder({ index, ties, linkOf }: Scene, { source }: Statement, head: number): Link | null {
  const { words, tokens } = index.trees.numbered;
  const span = source[0]!;
  for (let token = index.tokenAt(span.start); token < tokens.length && tokens[token]!.start < span.end; token++) {
    const name = index.at(token);
    if (name?.form === 'name') {
      const isTitled = ties
        .rolesOf(name)
        .some((role) => role.head < name.first && tokens[role.head]!.start >= span.start);
      const link = isTitled && name.head !== head ? linkOf(name) : null;
      if (link?.actor.kind === 'person') return link;
      token = name.last;
    } else if (/^(?:ADP|VERB|AUX|PRON|PUNCT|SCONJ|PART)$/.test(words[token]!.upos)) return null;
  }
  return null;
}
