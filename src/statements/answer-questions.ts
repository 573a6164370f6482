import { questionVerbs } from '../lang/en.ts';
import type { Draft } from './draft-statements.ts';
import type { NumberedStory } from './number-tokens.ts';
import { isWord, type Run } from './token-runs.ts';
import { hasCase, subtreeOf, type TreeWalk, walkTrees } from './walk-tree.ts';

const ASKING = new Set(questionVerbs.map(({ lemma }) => lemma));

/**
 * Drafts with the questions that they answer: what a participle beside the cue says was asked (“said Rice, asked whether she
 * could …”; “Asked about the vote, she said …”), or the line before in a transcript. Such a participle is no statement of
 * its own: who asked is not told.
 */
export function answerQuestions(numbered: NumberedStory, drafts: readonly Draft[]): Draft[] {
  const walk = walkTrees(numbered);
  const verbs = askingVerbs(numbered);
  const asking = new Set<number>();
  const answered = drafts.map((draft) => {
    const verb = (verbs.get(numbered.sentenceOf[draft.head] ?? -1) ?? []).find((each) =>
      asksFor(walk(each), each, draft),
    );
    const question = verb === undefined ? null : askedBy(walk(verb), verb, draft);
    if (verb === undefined || question === null) return draft;
    asking.add(verb);
    return { ...draft, question };
  });
  return answered.filter(({ head, source }) => !asking.has(head) || (source.length > 0 && !isApart(numbered, head)));
}

/** By sentence, the verbs that say of somebody that something was asked of them. */
function askingVerbs({ words, tokens, sentenceOf }: NumberedStory): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [token, { lemma }] of words.entries()) {
    if (!ASKING.has(lemma) || !/ed$/i.test(tokens[token]!.form)) continue;
    const others = found.get(sentenceOf[token]!);
    if (others) others.push(token);
    else found.set(sentenceOf[token]!, [token]);
  }
  return found;
}

/** Whether a verb is a participle, without a subject of its own, that hangs on the draft's cue or source. */
function asksFor({ numbered, children }: TreeWalk, verb: number, { head, source, content, type }: Draft): boolean {
  const { words, headOf } = numbered;
  const above = headOf[verb]!;
  if (type !== 'communication' || verb === head || (above !== head && !source.includes(above))) return false;
  if (content.some(({ first, last }) => first <= verb && verb <= last)) return false;
  const apart = isApart(numbered, verb);
  return !children(verb).some((child) => {
    // “Zelaya, asked whether …, said”: the tree may give the participle the subject before its comma.
    const isBefore = apart && child < verb && /^nsubj/.test(words[child]!.deprel);
    return !isBefore && NOT_ASKED.test(words[child]!.deprel);
  });
}

/** Whether a participle stands behind a comma. */
function isApart({ tokens }: NumberedStory, verb: number): boolean {
  return tokens[verb - 1]?.form === ',';
}

/** What a participle does not have: a subject of its own, an auxiliary, a conjunction ("… and asked whether"). */
const NOT_ASKED = /^(?:nsubj.*|aux.*|cc)$/;

/** What was asked: the clause below the verb, or what it is about; nothing that the answer itself holds. */
function askedBy(tree: TreeWalk, verb: number, { head, content }: Draft): Run | null {
  const { numbered } = tree;
  const { words } = numbered;
  const below = tree.children(verb).filter((child) => child > verb);
  const clause = below.find((child) => /^(?:ccomp|xcomp|advcl)/.test(words[child]!.deprel));
  const matter = below.find(
    (child) => /^obl|^nmod|^obj/.test(words[child]!.deprel) && MATTERS.some((word) => hasCase(tree, child, word)),
  );
  const asked = clause ?? matter;
  if (asked === undefined) return null;
  const tokens = [...subtreeOf(tree, asked, clause === undefined ? CASE : NONE)].filter((token) => token > verb);
  const run = { first: Math.min(...tokens), last: Math.max(...tokens) };
  while (run.last > run.first && !isWord(numbered, run.last)) run.last--;
  const isOwn = run.first <= head && head <= run.last;
  return isOwn || content.some(({ first, last }) => first <= run.last && run.first <= last) ? null : run;
}

/** Prepositions before what a question is about. */
const MATTERS = ['about', 'over', 'regarding', 'concerning'];
const CASE: ReadonlySet<string> = new Set(['case', 'punct']);
const NONE: ReadonlySet<string> = new Set(['punct']);
