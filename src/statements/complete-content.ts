import { cueEntry } from './cue-lexicon.ts';
import type { Label } from './label-story.ts';
import type { NumberedStory } from './number-tokens.ts';
import { quotationAround } from './token-runs.ts';
import { subtreeOf, type TreeWalk, topOf } from './walk-tree.ts';

/**
 * A label with the content that its tree names where the weights found none or a part of it: the clause below the cue
 * ("said that …"), the clause that the cue hangs in ("…, Liu said"), the clause that "according to" speaks for.
 */
export function completeContent(tree: TreeWalk, label: Label): Label {
  const { numbered } = tree;
  const taken = new Set([...label.cue, ...label.source]);
  const top = topOf(numbered, label.content);
  if (top === null) return { ...label, content: contentOf(tree, label, taken) };
  if (!isClauseOf(numbered, top, label.head)) return label;
  const whole = [...subtreeOf(tree, top, OUTSIDE)].filter((token) => !taken.has(token));
  return { ...label, content: [...new Set([...label.content, ...whole])].sort((a, b) => a - b) };
}

/** What hangs on a clause without being part of what is said. */
const OUTSIDE = new Set(['punct', 'parataxis', 'discourse', 'cc']);

function isClauseOf({ words, headOf }: NumberedStory, token: number, cue: number): boolean {
  return headOf[token] === cue && /^(?:ccomp|xcomp)/.test(words[token]!.deprel);
}

/** The tokens of the content by the tree alone; none where the cue's words do not promise any. */
function contentOf(tree: TreeWalk, label: Label, taken: ReadonlySet<number>): number[] {
  const { words, tokens, headOf } = tree.numbered;
  const { head } = label;
  const { lemma, upos, deprel } = words[head]!;
  const entry = cueEntry(lemma, upos, tokens[head + 1]?.form ?? '');
  if (!entry || entry.often === 'seldom') return [];
  const free = (found: Set<number>): number[] => [...found].filter((token) => !taken.has(token)).sort((a, b) => a - b);
  if (entry.frame === 'source') return free(clauseAround(tree, head, 'case'));
  const quoted = entry.frame === 'clause' ? quotationBeside(tree.numbered, head) : [];
  if (quoted.length > 0) return quoted;
  const clause = tree.children(head).find((child) => /^ccomp/.test(words[child]!.deprel));
  if (clause !== undefined) return free(subtreeOf(tree, clause, OUTSIDE));
  if (deprel === 'parataxis' && entry.frame === 'clause' && headOf[head]! >= 0)
    return free(clauseAround(tree, head, 'parataxis'));
  return [];
}

/** A quotation stands beside its cue within so many tokens: the source's name and an adverb or two. */
const BESIDE = 12;

/** The quotation nearest to a cue in its sentence, by its tokens. */
function quotationBeside({ quotationOf, sentenceOf }: NumberedStory, cue: number): number[] {
  if (quotationOf[cue]! >= 0) return [];
  for (let gap = 1; gap <= BESIDE; gap++) {
    for (const token of [cue - gap, cue + gap]) {
      if (sentenceOf[token] !== sentenceOf[cue] || (quotationOf[token] ?? -1) < 0) continue;
      const { first, last } = quotationAround({ quotationOf }, token);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    }
  }
  return [];
}

/**
 * The clause that a cue stands in without being part of it, less the cue's own branch. Of "according to X" the branch is
 * X's, which the cue is the preposition of, and the clause is the whole sentence part that it comments on.
 */
function clauseAround(tree: TreeWalk, cue: number, relation: 'case' | 'parataxis'): Set<number> {
  const { headOf, words } = tree.numbered;
  const branch = relation === 'case' && words[cue]!.deprel === 'case' ? headOf[cue]! : cue;
  let clause = headOf[branch] ?? -1;
  while (relation === 'case' && clause >= 0 && SUBORDINATE.test(words[clause]!.deprel) && headOf[clause]! >= 0)
    clause = headOf[clause]!;
  if (clause < 0) return new Set();
  const own = subtreeOf(tree, branch, new Set());
  const around = subtreeOf(tree, clause, OUTSIDE);
  return new Set([...around].filter((token) => !own.has(token)));
}

/** Relations of what is not a clause of its own: the comment is on what it hangs on. */
const SUBORDINATE = /^(?:advcl|acl|obl|nmod|obj|xcomp|amod|appos)/;
