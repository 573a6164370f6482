import { actNouns } from '../lang/en.ts';
import { relationOf, type StoryTrees } from '../mentions/index.ts';

/** Nouns that the parser takes for verbs behind "to": "its claim to statehood". */
const GOALS = new Set(
  actNouns.filter((row) => /^(?:independence|sovereignty|recognition)$/.test(row.class)).map(({ lemma }) => lemma),
);

/**
 * The same trees where the parser is surely wrong about words of statehood: "statehood" of "its claim to statehood" is no verb, and
 * "established" of "The Emirates and Bahrain established relations" is no attribute of who stands before it.
 */
export function mendAttachments(trees: StoryTrees): StoryTrees {
  const words = [...trees.numbered.words];
  const headOf = trees.numbered.headOf.slice();
  let isMended = false;
  const attach = (token: number, head: number, deprel: string, upos = words[token]!.upos): void => {
    words[token] = { ...words[token]!, deprel, upos };
    headOf[token] = head;
    isMended = true;
  };
  for (let token = 1; token < words.length; token++) {
    if (isLatter(trees, token)) attach(token, headOf[token]!, 'nsubj');
    if (words[token]!.upos !== 'VERB') continue;
    if (isRobbed(trees, token)) attach(token + 1, token, 'obj');
    if (isNounBehindTo(trees, token)) {
      attach(token, headOf[token]!, 'obl', 'NOUN');
      attach(token - 1, token, 'case', 'ADP');
    } else if (isGoal(trees, token)) {
      attach(token, token - 2, 'nmod', 'NOUN');
      attach(token - 1, token, 'case', 'ADP');
    } else if (isPredicate(trees, token)) {
      const subject = headOf[token]!;
      attach(token, headOf[subject]!, words[subject]!.deprel);
      attach(subject, token, 'nsubj');
    }
  }
  return isMended ? withHeads({ ...trees, numbered: { ...trees.numbered, words, headOf } }) : trees;
}

/** "the latter recognised it": what is taken for an adverb is the subject. */
function isLatter(trees: StoryTrees, token: number): boolean {
  const { words, tokens, headOf } = trees.numbered;
  if (!/^(?:latter|former)$/i.test(tokens[token]!.form) || words[token]!.deprel !== 'obl') return false;
  const verb = headOf[token]!;
  if (verb <= token || trees.children(token).some((child) => words[child]!.deprel === 'case')) return false;
  return !trees.children(verb).some((child) => relationOf(trees, child) === 'nsubj');
}

/** "The only capital to recognise it was Ankara": "it" is what is recognised, not what was Ankara. */
function isRobbed(trees: StoryTrees, token: number): boolean {
  const { words, tokens, headOf } = trees.numbered;
  const next = token + 1;
  if (next >= words.length || !/^(?:it|them|him|us)$/i.test(tokens[next]!.form)) return false;
  const head = headOf[next]!;
  if (words[next]!.deprel !== 'nsubj' || head <= next || headOf[token]! < 0) return false;
  if (!/^to$/i.test(tokens[token - 1]!.form)) return false;
  return trees.children(head).some((child) => child < token && relationOf(trees, child) === 'nsubj');
}

/** "said no to independence": a noun that the parser takes for an infinitive behind what is no noun. */
function isNounBehindTo({ numbered: { words, tokens, headOf } }: StoryTrees, token: number): boolean {
  if (!/^to$/i.test(tokens[token - 1]!.form) || headOf[token]! < 0) return false;
  if (!/^(?:independence|secession|statehood|sovereignty|recognition)$/i.test(tokens[token]!.form)) return false;
  return words[token - 2]?.upos !== 'NOUN';
}

/** "its claim to statehood", "the road to independence" */
function isGoal({ numbered: { words, tokens, sentenceOf } }: StoryTrees, token: number): boolean {
  if (token < 2 || sentenceOf[token - 2] !== sentenceOf[token]) return false;
  if (!/^to$/i.test(tokens[token - 1]!.form) || words[token - 2]!.upos !== 'NOUN') return false;
  return GOALS.has(words[token]!.lemma.toLowerCase()) || GOALS.has(tokens[token]!.form.toLowerCase());
}

/** A participle behind the noun that it is taken to describe, with an object: the verb of which the noun is the subject. */
function isPredicate(trees: StoryTrees, token: number): boolean {
  const { words, headOf } = trees.numbered;
  const head = headOf[token]!;
  if (words[token]!.deprel !== 'amod' || head < 0 || head > token) return false;
  return trees.children(token).some((child) => child > token && relationOf(trees, child) === 'obj');
}

function withHeads(trees: StoryTrees): StoryTrees {
  const { headOf } = trees.numbered;
  const below = new Map<number, number[]>();
  for (let token = 0; token < headOf.length; token++) {
    const head = headOf[token]!;
    const list = below.get(head);
    if (list) list.push(token);
    else below.set(head, [token]);
  }
  return { ...trees, children: (token) => below.get(token) ?? [] };
}
