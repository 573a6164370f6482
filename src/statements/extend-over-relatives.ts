import type { Draft } from './draft-statements.ts';
import type { NumberedStory } from './number-tokens.ts';

/**
 * Contents that break off at a relative pronoun that a next statement has as its source, carried on to the end of what
 * that one says: in “the text says the vote set a precedent which showed that …” all behind “says” is what the text says.
 */
export function extendOverRelatives(numbered: NumberedStory, drafts: readonly Draft[]): Draft[] {
  const byPronoun = new Map<number, Draft>();
  for (const draft of drafts) {
    const [pronoun] = draft.source;
    if (pronoun !== undefined && draft.source.length === 1 && isRelative(numbered, pronoun))
      byPronoun.set(pronoun, draft);
  }
  return drafts.map((draft) => {
    const end = draft.content.at(-1);
    const next = end && byPronoun.get(end.last);
    const last = next?.content.at(-1)?.last ?? -1;
    if (!next || next === draft || last <= end.last || !isOneSentence(numbered, end.last, last)) return draft;
    return { ...draft, content: [...draft.content.slice(0, -1), { ...end, last }] };
  });
}

function isRelative({ words }: NumberedStory, token: number): boolean {
  return words[token]!.upos === 'PRON' && words[token]!.feats.includes('PronType=Rel');
}

function isOneSentence({ sentenceOf }: NumberedStory, first: number, last: number): boolean {
  return sentenceOf[first] === sentenceOf[last];
}
