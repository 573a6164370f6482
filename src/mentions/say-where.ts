import type { NumberedStory, Statement } from '../statements/index.ts';
import { tokenAt } from './phrase-index.ts';
import type { Said } from './scene.ts';

/** Where statements lie, by tokens: sources by their heads, quotations by all of theirs. */
export function sayWhere(numbered: NumberedStory, statements: readonly Statement[]): Said {
  const { tokens } = numbered;
  const sources = new Set<number>();
  const headOfSource = new Map<Statement, number>();
  const quotedBy: (Statement | undefined)[] = new Array(tokens.length);
  for (const statement of statements) {
    const [source] = statement.source;
    if (source) {
      const first = tokenAt(tokens, source.start);
      const head = headOfSpan(numbered, first, source.end);
      sources.add(head);
      const noun = antecedentOf(numbered, head);
      if (noun !== null) sources.add(noun);
      headOfSource.set(statement, head);
    }
    if (statement.kind !== 'direct') continue;
    for (const { start, end } of statement.content)
      for (let token = tokenAt(tokens, start); token < tokens.length && tokens[token]!.start < end; token++)
        quotedBy[token] = statement;
  }
  return {
    isSource: (token) => sources.has(token),
    quotedAround: (token) => quotedBy[token] ?? null,
    sourceHead: (statement) => headOfSource.get(statement) ?? null,
  };
}

/** The word that heads a source: a noun or pronoun before all others that hang on nothing in it. */
function headOfSpan({ tokens, headOf, words }: NumberedStory, first: number, end: number): number {
  let best = first;
  let bestRank = 0;
  for (let token = first; token < tokens.length && tokens[token]!.start < end; token++) {
    const up = headOf[token]!;
    if (up >= first && tokens[up]!.start < end) continue;
    const rank = /^(?:nsubj|csubj)/.test(words[token]!.deprel)
      ? 4
      : /^(?:NOUN|PROPN|PRON)$/.test(words[token]!.upos)
        ? 3
        : words[token]!.upos === 'PUNCT'
          ? 1
          : 2;
    if (rank > bestRank) {
      bestRank = rank;
      best = token;
    }
  }
  return best;
}

/** The noun that a relative pronoun stands for: "a resolution which says" lets the resolution speak. */
function antecedentOf({ words, headOf }: NumberedStory, head: number): number | null {
  if (!words[head]!.feats.includes('PronType=Rel')) return null;
  for (let at = head, steps = 0; at >= 0 && steps < 6; at = headOf[at]!, steps++)
    if (words[at]!.deprel === 'acl:relcl') return headOf[at]!;
  return null;
}
