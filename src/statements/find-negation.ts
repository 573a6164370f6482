import { denials, negations } from '../lang/en.ts';
import { cueLemma } from './cue-lexicon.ts';
import type { Draft } from './draft-statements.ts';
import type { TreeWalk } from './walk-tree.ts';

const DENYING = new Set(denials.map(({ lemma }) => lemma));
const placed = (wanted: string): Set<string> =>
  new Set(negations.filter(({ place }) => place === wanted).map(({ lemma }) => lemma));
const BESIDE_VERB = placed('verb');
const IN_SUBJECT = placed('subject');
const OPENING = placed('opener');

/** The word by which a statement is denied, or not made: "denied that", "did not say", "nobody said", "without saying". */
export function findNegation(walk: (token: number) => TreeWalk, { head }: Pick<Draft, 'head'>): string | null {
  if (head < 0) return null;
  const tree = walk(head);
  const { words, tokens } = tree.numbered;
  if (DENYING.has(cueLemma(words[head]!.lemma, words[head]!.upos))) return tokens[head]!.form;
  const negating = negatorOf(tree, head) ?? negatorOf(tree, firstOfPair(tree, head));
  return negating === null ? null : tokens[negating]!.form;
}

function negatorOf(tree: TreeWalk, verb: number): number | null {
  const { words } = tree.numbered;
  const lemmaOf = (token: number): string => words[token]!.lemma.toLowerCase();
  for (const child of tree.children(verb)) {
    const { deprel } = words[child]!;
    if (/^(?:advmod|det|cc)/.test(deprel) && BESIDE_VERB.has(lemmaOf(child))) return child;
    if (/^(?:mark|case)/.test(deprel) && OPENING.has(lemmaOf(child))) return child;
    if (!/^nsubj/.test(deprel)) continue;
    if (IN_SUBJECT.has(lemmaOf(child))) return child;
    const opening = tree
      .children(child)
      .find((below) => /^(?:det|amod)/.test(words[below]!.deprel) && IN_SUBJECT.has(lemmaOf(below)));
    if (opening !== undefined) return opening;
  }
  return null;
}

/** “He did not concede or admit it”: the verb before "or" is negated for both. */
function firstOfPair(tree: TreeWalk, verb: number): number {
  const { words, headOf } = tree.numbered;
  const isOr = tree
    .children(verb)
    .some((child) => words[child]!.deprel === 'cc' && /^n?or$/i.test(words[child]!.lemma));
  return words[verb]!.deprel === 'conj' && isOr ? headOf[verb]! : verb;
}
