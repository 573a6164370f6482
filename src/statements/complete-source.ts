import { weekdays } from '../lang/en.ts';
import type { Label } from './label-story.ts';
import { hasCase, subtreeOf, type TreeWalk, topOf } from './walk-tree.ts';

/** Relations of a subject that acts; a passive one is spoken to or of. */
const SUBJECTS = new Set(['nsubj', 'nsubj:outer', 'csubj']);
/** Steps up a tree that are followed to find who is meant. */
const MOST_STEPS = 6;

/**
 * A label with the source that its tree names where the weights are silent: the cue's subject, or who is behind it ("Rice
 * refused, saying …"). A source that is part of a phrase becomes the whole phrase.
 */
export function completeSource(tree: TreeWalk, label: Label): Label {
  const { numbered } = tree;
  const named = topOf(numbered, label.source) ?? sourceOf(tree, label.head);
  if (named === null || label.cue.includes(named)) return label;
  // The cue's own subject is its source, even where the weights took it for content: “We stand ready”, Johnson tweeted.
  const isSubject = numbered.headOf[named] === label.head && SUBJECTS.has(numbered.words[named]!.deprel);
  if (label.content.includes(named) && !isSubject) return label;
  const phrase = phraseOf(tree, named, new Set(isSubject ? label.cue : [...label.cue, ...label.content]));
  const source = [...new Set([...label.source, ...phrase])].sort((a, b) => a - b);
  return { ...label, source, content: label.content.filter((token) => !source.includes(token)) };
}

/** Who says what the cue reports, by the tree alone: a token, or null. */
function sourceOf(tree: TreeWalk, cue: number): number | null {
  const { words, headOf } = tree.numbered;
  const { upos } = words[cue]!;
  if (upos === 'ADV' || upos === 'ADP') return null;
  if (isPreposition(tree, cue)) return headOf[cue]!;
  const own = upos === 'NOUN' ? ownerOf(tree, cue) : null;
  if (own !== null) return own;
  for (let node = cue, steps = 0; node >= 0 && steps < MOST_STEPS; steps++) {
    const agent = agentOf(tree, node);
    if (agent !== undefined) return agent;
    const head = headOf[node]!;
    const { deprel } = words[node]!;
    if (deprel === 'acl' && head >= 0) return head;
    if (!CLIMBED.has(deprel)) return null;
    node = head;
  }
  return null;
}

/** "According to X", which the corpora take for a preposition of X. */
function isPreposition({ numbered: { words, headOf }, children }: TreeWalk, cue: number): boolean {
  return (
    words[cue]!.deprel === 'case' &&
    headOf[cue]! > cue &&
    children(cue).some((child) => words[child]!.deprel === 'fixed')
  );
}

/** Relations whose dependent shares the subject of its head: "Rice said … and added", "wants to say", "spoke, warning that". */
const CLIMBED = new Set(['conj', 'xcomp', 'advcl', 'obj', 'cop', 'aux']);

/** Whose claim: "its claim", "the claim by Georgia". */
function ownerOf(tree: TreeWalk, noun: number): number | null {
  const { words } = tree.numbered;
  for (const child of tree.children(noun)) if (words[child]!.deprel === 'nmod:poss') return child;
  for (const child of tree.children(noun))
    if (words[child]!.deprel === 'nmod' && hasCase(tree, child, 'by')) return child;
  return null;
}

/** The subject of an active verb, the agent of a passive one; null where a passive has none, undefined where to look further up. */
function agentOf(tree: TreeWalk, node: number): number | null | undefined {
  const { words } = tree.numbered;
  const below = tree.children(node);
  const relations = below.map((child) => words[child]!.deprel);
  if (relations.includes('aux:pass') || relations.includes('nsubj:pass')) {
    const agent = below.find((child) => words[child]!.deprel.startsWith('obl') && hasCase(tree, child, 'by'));
    return agent ?? null;
  }
  return below.find((child) => SUBJECTS.has(words[child]!.deprel));
}

/** Relations that hang on a phrase's head without being part of what it names. */
const OUTSIDE = new Set([
  'punct',
  'case',
  'cc',
  'mark',
  'parataxis',
  'cop',
  'aux',
  'advmod',
  'nsubj',
  'nsubj:outer',
  'advcl',
  'discourse',
]);

const DAYS = new Set(weekdays.map(({ form }) => form.toLowerCase()));
const NONE: ReadonlySet<string> = new Set();

/** The run of tokens around a phrase's head that hang on it, without those that are taken and loose punctuation at its ends. */
function phraseOf(tree: TreeWalk, head: number, taken: ReadonlySet<number>): number[] {
  const below = subtreeOf(tree, head, OUTSIDE);
  // “Kosovo's foreign minister on Thursday dismissed …”: the day is when it was said, not whose minister.
  const days = tree.children(head).filter((child) => DAYS.has(tree.numbered.words[child]!.lemma.toLowerCase()));
  for (const day of days) for (const token of subtreeOf(tree, day, NONE)) below.delete(token);
  const isPunctuation = (token: number): boolean => tree.numbered.words[token]?.deprel === 'punct';
  const belongs = (token: number): boolean => !taken.has(token) && (below.has(token) || isPunctuation(token));
  let first = head;
  let last = head;
  while (belongs(first - 1)) first--;
  while (belongs(last + 1)) last++;
  while (isPunctuation(first) && first < head) first++;
  while (isPunctuation(last) && last > head) last--;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
