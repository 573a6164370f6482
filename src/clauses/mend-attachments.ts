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
    const planner = plannerOf(trees, token);
    if (planner !== null) {
      words[token] = { ...words[token]!, feats: 'Mood=Ind|Tense=Pres|VerbForm=Fin' };
      attach(token, headOf[token]!, words[token]!.deprel, 'VERB');
      attach(planner, token, 'nsubj');
      for (const child of trees.children(token))
        if (child > token && words[child]!.deprel === 'acl') attach(child, token, 'xcomp');
    }
    if (words[token]!.upos !== 'VERB') continue;
    if (isRobbed(trees, token)) attach(token + 1, token, 'obj');
    const listed = listedBeforeGerund(trees, token);
    if (listed !== null) {
      attach(subjectOf(trees, token, token)!, listed, 'conj');
      attach(token, headOf[token]!, 'advcl');
    }
    const subject = subjectBeforeAside(trees, token);
    if (subject !== null) attach(subject, token, 'nsubj');
    const that = thatBehindTime(trees, token);
    if (that !== null) {
      attach(token, headOf[headOf[token]!]!, 'ccomp');
      attach(that, token, 'mark');
    }
    const member = memberBeforeVerb(trees, token);
    if (member !== null) {
      const first = subjectOf(trees, headOf[token]!, member)!;
      attach(first, token, 'nsubj');
      attach(member, token, 'obl');
    }
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

/** "wrote to Peru and Fiji asking them": Fiji asks nobody; the token of "Peru", to which it belongs. */
function listedBeforeGerund(trees: StoryTrees, token: number): number | null {
  const { words, tokens, headOf } = trees.numbered;
  if (words[token]!.deprel !== 'conj' || !/ing$/i.test(tokens[token]!.form) || headOf[token]! < 0) return null;
  const below = trees.children(token);
  const last = subjectOf(trees, token, token);
  if (last !== token - 1 || below.some((child) => /^aux/.test(words[child]!.deprel))) return null;
  if (!/^and$/i.test(tokens[token - 2]?.form ?? '')) return null;
  return (
    trees
      .children(headOf[token]!)
      .findLast((child) => child < last && /^(?:obl|nmod)$/.test(relationOf(trees, child))) ?? null
  );
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

/**
 * Of "Ghana, officials said on Monday, has recognised it" the subject, which the tree gives to the saying; null where a verb has
 * one of its own.
 */
function subjectBeforeAside(trees: StoryTrees, token: number): number | null {
  const { words, tokens, headOf, sentenceOf } = trees.numbered;
  const saying = headOf[token]!;
  if (saying < 0 || saying > token || !/^(?:conj|ccomp|parataxis)$/.test(words[token]!.deprel)) return null;
  const below = trees.children(token);
  if (below.some((child) => relationOf(trees, child) === 'nsubj')) return null;
  // The clause opens with a comma: “, has recognised it”, “, extended recognition”.
  const first = Math.min(token, ...below.filter((child) => words[child]!.upos !== 'PUNCT'));
  if (tokens[first - 1]?.form !== ',') return null;
  const subjects = trees.children(saying).filter((child) => child < saying && relationOf(trees, child) === 'nsubj');
  const [whose, teller] = subjects;
  if (whose === undefined || teller === undefined || !/^(?:PROPN|NOUN)$/.test(words[whose]!.upos)) return null;
  for (let at = whose + 1; at < teller; at++)
    if (tokens[at]!.form === ',' && sentenceOf[at] === sentenceOf[token]) return whose;
  return null;
}

/**
 * Of "The United States, although no member, will not recognise it, officials said" the "member", which the tree takes for the
 * subject; null elsewhere.
 */
function memberBeforeVerb(trees: StoryTrees, token: number): number | null {
  const { words, tokens, headOf } = trees.numbered;
  if (headOf[token]! <= token || words[token]!.deprel !== 'advcl') return null;
  const member = trees
    .children(token)
    .find((child) => child < token && relationOf(trees, child) === 'nsubj' && tokens[child + 1]?.form === ',');
  if (member === undefined || subjectOf(trees, headOf[token]!, member) === null) return null;
  const isAside = trees
    .children(token)
    .some((child) => child < member && /^(?:although|though|while|if|as)$/i.test(tokens[child]!.form));
  return isAside ? member : null;
}

/** Of "said last week that Minsk intended to" the "that", which the tree takes for the week; null elsewhere. */
function thatBehindTime(trees: StoryTrees, token: number): number | null {
  const { words, tokens, headOf } = trees.numbered;
  const noun = headOf[token]!;
  if (words[token]!.deprel !== 'acl:relcl' || noun < 0 || headOf[noun]! < 0 || words[headOf[noun]!]!.upos !== 'VERB')
    return null;
  if (!/^(?:week|month|year|day|evening|morning|afternoon|night|today|yesterday)$/i.test(words[noun]!.lemma))
    return null;
  const that = noun + 1;
  if (tokens[that]?.form !== 'that' || headOf[that] !== token) return null;
  return trees.children(token).some((child) => child > that && relationOf(trees, child) === 'nsubj') ? that : null;
}

/** Who does what the tree takes for a noun: of "Ghana plans to recognise it" Ghana; null elsewhere. */
function plannerOf(trees: StoryTrees, token: number): number | null {
  const { words, tokens, headOf } = trees.numbered;
  if (words[token]!.upos !== 'NOUN' || headOf[token]! >= 0 || !/^to$/i.test(tokens[token + 1]?.form ?? '')) return null;
  if (!/^(?:plans|vows|pledges|promises|offers|hopes|aims|votes)$/.test(tokens[token]!.form)) return null;
  const planner = trees
    .children(token)
    .find((child) => child === token - 1 && /^(?:compound|nsubj)$/.test(words[child]!.deprel));
  return planner !== undefined && words[planner]!.upos === 'PROPN' ? planner : null;
}

/** The subject that stands first below a verb, before another noun; null where it has none. */
function subjectOf(trees: StoryTrees, verb: number, before: number): number | null {
  const found = trees.children(verb).find((child) => child < before && relationOf(trees, child) === 'nsubj');
  return found ?? null;
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
