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
      const head = subjectBeside(numbered, statement, first, headOfSpan(numbered, first, source.end));
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

/**
 * “Work resumes, he said by telephone from Belfast”: who speaks is the subject of the verb, not how or where he does it.
 */
function subjectBeside(numbered: NumberedStory, { cue }: Statement, first: number, head: number): number {
  const { words, headOf, tokens } = numbered;
  if (!words[head]!.deprel.startsWith('obl') || !cue[0]) return head;
  const preposition = tokens[first]!.form.toLowerCase();
  // “by telephone”; whom a passive names by “by” speaks.
  const isHow = preposition === 'by' && first === head - 1 && words[head]!.upos === 'NOUN';
  if (!isHow && words[head]!.deprel === 'obl:agent') return head;
  if (!isHow && !CIRCUMSTANCES.has(preposition)) return head;
  const verb = headOf[head]!;
  if (verb < 0 || words[verb]!.upos !== 'VERB') return head;
  // “according to” hangs on the verb of what is said; here the verb is what says it.
  if (tokens[verb]!.start < cue[0].start || tokens[verb]!.end > cue.at(-1)!.end) return head;
  return subjectOf(numbered, verb) ?? head;
}

/** The subject of a verb, or of the one that it is coordinated with: "who signed it and on the same day assured Rabat". */
function subjectOf({ words, headOf }: NumberedStory, verb: number): number | null {
  for (let at = verb, steps = 0; at >= 0 && steps < 3; at = headOf[at]!, steps++) {
    for (let token = Math.max(0, at - LONGEST_WAY); token < Math.min(words.length, at + LONGEST_WAY); token++)
      if (headOf[token] === at && words[token]!.deprel === 'nsubj') return token;
    if (words[at]!.deprel !== 'conj') return null;
  }
  return null;
}

const CIRCUMSTANCES = new Set(['in', 'at', 'on', 'from', 'via', 'through', 'with', 'after', 'before', 'during']);

/** So far a subject may stand from its verb. */
const LONGEST_WAY = 40;

/** The noun that a relative pronoun stands for: "a resolution which says" lets the resolution speak. */
function antecedentOf({ words, headOf }: NumberedStory, head: number): number | null {
  if (!words[head]!.feats.includes('PronType=Rel')) return null;
  for (let at = head, steps = 0; at >= 0 && steps < 6; at = headOf[at]!, steps++)
    if (words[at]!.deprel === 'acl:relcl') return headOf[at]!;
  return null;
}
