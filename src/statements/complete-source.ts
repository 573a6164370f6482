import { isWeekday } from '../times/index.ts';
import { cueEntry } from './cue-lexicon.ts';
import type { Label } from './label-story.ts';
import type { NumberedStory } from './number-tokens.ts';
import { isWord } from './token-runs.ts';
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
  if (isHearsay(tree, label)) {
    const subject = tree.children(label.head).find((child) => numbered.words[child]!.deprel === 'nsubj:pass');
    const whole = subject === undefined ? [] : [...subtreeOf(tree, subject, NONE)];
    const content = [...new Set([...label.content, ...label.source, ...whole])].sort((a, b) => a - b);
    return { ...label, source: [], content };
  }
  const found = spokenOutside(tree, label);
  const inverted = invertedSubject(tree, label.head);
  const named = inverted ?? subjectBehind(tree, label.head, topOf(numbered, found)) ?? sourceOf(tree, label.head);
  if (named === null || label.cue.includes(named)) return { ...label, source: found };
  // The cue's own subject is its source, even where the weights took it for content: “We stand ready”, Johnson tweeted.
  const isOwn = numbered.headOf[named] === label.head && SUBJECTS.has(numbered.words[named]!.deprel);
  const isSubject = isOwn || named === inverted;
  if (label.content.includes(named) && !isSubject) return { ...label, source: found };
  const phrase = phraseOf(tree, named, new Set(isSubject ? label.cue : [...label.cue, ...label.content]));
  const whole = [...new Set([...found, ...phrase])].sort((a, b) => a - b);
  const source = behindComma(numbered, behindDay(numbered, withoutDay(numbered, whole)), label.head);
  return { ...label, source, content: label.content.filter((token) => !source.includes(token)) };
}

/** “Mr. Aalto, the assembly's speaker, said”: the subject of the cue where the weights found its apposition. */
function subjectBehind({ numbered: { words, headOf } }: TreeWalk, cue: number, top: number | null): number | null {
  if (top === null || words[top]!.deprel !== 'appos') return top;
  const up = headOf[top]!;
  return headOf[up] === cue && SUBJECTS.has(words[up]!.deprel) ? up : top;
}

/**
 * The source that the weights found, less what cannot be part of it: words of a quotation that the cue stands outside of,
 * a mark alone; of “a minister who said …” who speaks is “who”.
 */
function spokenOutside({ numbered }: TreeWalk, { head, source, content }: Label): number[] {
  const { quotationOf, words } = numbered;
  const quoted = new Set(content.map((token) => quotationOf[token]!).filter((index) => index !== quotationOf[head]));
  quoted.delete(-1);
  const outside = source.filter((token) => !quoted.has(quotationOf[token]!));
  const last = outside.at(-1);
  if (last !== undefined && words[last]!.feats.includes('PronType=Rel')) return relativePhrase(numbered, last);
  if (!outside.some((token) => isWord(numbered, token))) return [];
  return outside;
}

/** A relative pronoun, with “many of” before it. */
function relativePhrase({ words }: NumberedStory, pronoun: number): number[] {
  const isOf = words[pronoun - 1]?.lemma === 'of' && /^(?:PRON|DET|ADJ|NUM|NOUN)$/.test(words[pronoun - 2]?.upos ?? '');
  return isOf ? [pronoun - 2, pronoun - 1, pronoun] : [pronoun];
}

/**
 * “In an interview with The Bark, Day said”, “The museum, Mr. Bush often says, …”: an apposition would have a second comma
 * before the cue, so who speaks begins behind the only one. A list of names has a conjunction.
 */
function behindComma({ words, tokens }: NumberedStory, source: number[], cue: number): number[] {
  const last = source.at(-1)!;
  if (last > cue || cue - last > 4) return source;
  for (let token = last + 1; token < cue; token++) if (/^[,)—–-]$/.test(tokens[token]!.form)) return source;
  const comma = source.findLast((token) => tokens[token]!.form === ',');
  if (comma === undefined) return source;
  const behind = source.filter((token) => token > comma);
  const isName = behind.some((token) => /^(?:PROPN|PRON|NOUN)$/.test(words[token]!.upos));
  return isName && !behind.some((token) => words[token]!.upos === 'CCONJ') ? behind : source;
}

/** “Spain's prime minister Friday predicted …”, “One activist, Nur Khan Liton, on Sunday told …” */
function withoutDay({ words }: NumberedStory, source: number[]): number[] {
  let last = source.length - 1;
  if (last < 1 || !isWeekday(words[source[last]!]!.lemma)) return source;
  last--;
  while (last > 0 && /^(?:ADP|PUNCT)$/.test(words[source[last]!]!.upos)) last--;
  return source.slice(0, last + 1);
}

/** “This Thursday the commission published …” */
function behindDay({ words, tokens }: NumberedStory, source: number[]): number[] {
  const day = source.slice(0, 2).findIndex((token) => isWeekday(words[token]!.lemma));
  if (day < 0 || source.length < day + 2) return source;
  const opens = day === 0 || /^(?:this|last|next|on)$/i.test(tokens[source[0]!]!.form);
  const follows = source.slice(day + 1);
  const isName = /^(?:DET|PROPN|PRON)$/.test(words[follows[0]!]!.upos);
  return opens && isName ? follows : source;
}

/** “We stand ready,” tweeted Johnson “to …”: the name behind a quotation's verb, where the tree takes it for the object. */
function invertedSubject({ numbered: { words, headOf, quotationOf }, children }: TreeWalk, cue: number): number | null {
  const next = cue + 1;
  const isName = words[next]?.upos === 'PROPN' && headOf[next] === cue && words[next]!.deprel === 'obj';
  if (!isName || words[cue]!.upos !== 'VERB' || quotationOf[cue - 1]! < 0 || quotationOf[cue]! >= 0) return null;
  return children(cue).some((child) => SUBJECTS.has(words[child]!.deprel)) ? null : next;
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

/** "Reportedly" and the like tell no source: whose deed is reported is part of what is. */
function isHearsay(tree: TreeWalk, { head }: Label): boolean {
  const { words, tokens } = tree.numbered;
  const { lemma, upos } = words[head]!;
  return cueEntry(lemma, upos, tokens[head + 1]?.form ?? '')?.frame === 'hearsay' || isPassiveHearsay(tree, head);
}

/** Verbs of which a passive with an infinitive tells what is said of its subject by nobody: "is expected to travel". */
const HEARSAY = new Set([
  'expect',
  'believe',
  'think',
  'say',
  'report',
  'understand',
  'know',
  'consider',
  'suppose',
  'rumor',
  'rumour',
  'allege',
]);

function isPassiveHearsay({ numbered: { words }, children }: TreeWalk, head: number): boolean {
  if (!HEARSAY.has(words[head]!.lemma)) return false;
  const below = children(head);
  const has = (relation: RegExp): boolean => below.some((child) => relation.test(words[child]!.deprel));
  const agent = below.some((child) => /^obl/.test(words[child]!.deprel) && words[child]!.deprel.endsWith('agent'));
  return has(/^aux:pass$/) && has(/^nsubj:pass$/) && has(/^xcomp/) && !agent;
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

const NONE: ReadonlySet<string> = new Set();

/** The run of tokens around a phrase's head that hang on it, without those that are taken and loose punctuation at its ends. */
function phraseOf(tree: TreeWalk, head: number, taken: ReadonlySet<number>): number[] {
  const below = subtreeOf(tree, head, OUTSIDE);
  // “Kosovo's foreign minister on Thursday dismissed …”: the day is when it was said, not whose minister.
  const days = tree.children(head).filter((child) => isWeekday(tree.numbered.words[child]!.lemma));
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
