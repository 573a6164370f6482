import { clauseOperators, lemmaMends, negations } from '../lang/en.ts';
import { prepositionOf, relationOf, type StoryTrees } from '../mentions/index.ts';
import { governorOf, hasCopula, isFiniteClause, isVerb, subjectsOf } from './arguments.ts';

/** Whether an act is told as done, and how. */
export interface Stance {
  polarity: 'affirmed' | 'denied';
  modality: 'actual' | 'intended' | 'requested' | 'hypothetical';
  /** Denied by will, not only as a matter of fact: "will never", "refused to", "cannot". */
  refused: boolean;
  /** The word by which somebody asks for it, or null. */
  request: number | null;
  /** Told as others' report: "rumours that", "accused of". */
  doubted: boolean;
  /** 0 to 1: less where the way up the tree is not understood. */
  sure: number;
  trace: string[];
}

type Effect =
  | 'intended'
  | 'requested'
  | 'hypothetical'
  | 'denied'
  | 'refused'
  | 'unlikely'
  | 'doubted'
  | 'false'
  | 'actual';

const OPERATORS = new Map(clauseOperators.map(({ word, upos, effect }) => [`${word} ${upos}`, effect as Effect]));
const MENDS = new Map(lemmaMends.map(({ lemma, mended }) => [lemma, mended]));
const NEGATIVE = new Set(negations.filter(({ place }) => place === 'verb').map(({ lemma }) => lemma));
const NO_SUBJECT = new Set(negations.filter(({ place }) => place === 'subject').map(({ lemma }) => lemma));
/** Ways up a tree longer than this are not followed. */
const DEEPEST = 10;

/**
 * Reads whether the act of a word is done, will be, is asked for or may be, and whether that is denied: from its auxiliaries,
 * negations and conjunctions, and from what it hangs on (`lang/en/clause-operators.tsv`).
 *
 * @example
 * readStance(trees, recognise) // of "has no plans to recognise it": { polarity: 'denied', modality: 'intended', … }
 */
export function readStance(trees: StoryTrees, word: number): Stance {
  return readFrom(trees, word, null);
}

/** How an act is told that a word leaves out below it: "it vows never to", "Spain has refused". */
export function readStanceBelow(trees: StoryTrees, word: number): Stance {
  return readFrom(trees, word, operatorOf(trees, word));
}

function readFrom(trees: StoryTrees, word: number, below: Effect | null): Stance {
  const stance: Stance = {
    polarity: 'affirmed',
    modality: 'actual',
    refused: false,
    request: null,
    doubted: false,
    sure: 1,
    trace: [],
  };
  if (below !== null) apply(below, trees.numbered.words[word]!.lemma, word, stance);
  readMarks(trees, word, stance);
  if (isUnderNoCircumstances(trees, word)) apply('refused', 'no', word, stance);
  if (isAccordingToWhich(trees, word)) {
    apply('doubted', 'according', word, stance);
    if (isSaidFalse(trees, word)) apply('false', 'according', word, stance);
  }
  const { words } = trees.numbered;
  for (let at = word, steps = 0; steps < DEEPEST; steps++) {
    const { up, relation } = governorOf(trees, at);
    if (up < 0) break;
    if (relation === 'conj') {
      shareMarks(trees, at, up, stance);
      at = up;
      continue;
    }
    if (!isGoverned(trees, at, relation)) break;
    const effect = refuted(trees, at, up, stance) ?? effectOf(trees, at, up, relation);
    if (effect === null) {
      const isBare = isVerb(trees, at) && !isFiniteClause(trees, at) && /^(?:xcomp|acl|advcl)$/.test(relation);
      const isInfinitive = isBare && trees.children(at).some((child) => words[child]!.deprel === 'mark');
      // “met to recognise it” does not say whether they did; “the first to recognise it” does.
      if (isInfinitive && words[up]!.upos !== 'ADJ' && words[up]!.upos !== 'NOUN') stance.sure *= 0.5;
      // “would be the first to recognise it”, “is not in the business of recognising”, “vowed to become the first to”
      const stated = isBare || relation === 'acl' ? statedBy(trees, up) : null;
      if (stated === null) break;
      readMarks(trees, stated, stance);
      if (isFiniteClause(trees, stated)) break;
      at = stated;
      continue;
    }
    apply(effect, words[up]!.lemma, up, stance);
    readMarks(trees, up, stance);
    at = up;
  }
  // “did not rule out recognising it”
  if (
    stance.polarity === 'affirmed' &&
    stance.modality !== 'requested' &&
    stance.trace.some((line) => RULED_OUT.test(line))
  )
    stance.modality = 'hypothetical';
  return stance;
}

/** "Reports according to which Mexico had withdrawn it", of whatever the tree hangs the clause on. */
function isAccordingToWhich(trees: StoryTrees, word: number): boolean {
  const { words, headOf, tokens } = trees.numbered;
  const up = headOf[word]!;
  // “Reports according to which”: the noun tells it.
  if (words[word]!.deprel === 'acl:relcl' && operatorOf(trees, up) === 'doubted') return false;
  const heads = relationOf(trees, word) === 'conj' && up >= 0 ? [word, up] : [word];
  const isWhich = (child: number): boolean =>
    /^which$/i.test(tokens[child]!.form) && trees.children(child).some((mark) => words[mark]!.lemma === 'accord');
  return heads.some((head) => trees.children(head).some(isWhich));
}

/** Whether a sentence goes on to say that what others report is false: "are inaccurate". */
function isSaidFalse(trees: StoryTrees, word: number): boolean {
  const { sentenceOf, words } = trees.numbered;
  for (let at = word + 1; at < sentenceOf.length && sentenceOf[at] === sentenceOf[word]; at++)
    if (operatorOf(trees, at) === 'false' && (hasCopula(trees, at) || words[at - 1]!.lemma === 'be')) return true;
  return false;
}

/** The head of a clause that says what somebody is: "country" of "would be the first country", "become" of "could become the first". */
function statedBy(trees: StoryTrees, noun: number): number | null {
  const { words, headOf } = trees.numbered;
  if (words[noun]!.upos !== 'VERB' && hasCopula(trees, noun)) return noun;
  const up = headOf[noun]!;
  const isStated = up >= 0 && /^become?$/.test(words[up]!.lemma) && /^(?:xcomp|obj|obl)$/.test(relationOf(trees, noun));
  return isStated ? up : null;
}

/** "will under no circumstances recognise it", "on no account", "in no way" */
function isUnderNoCircumstances({ numbered: { words, tokens, sentenceOf } }: StoryTrees, word: number): boolean {
  if (words[word]!.upos !== 'VERB') return false;
  for (let at = word - 1; at > 0 && word - at < 7 && sentenceOf[at] === sentenceOf[word]; at--) {
    if (/^(?:VERB|PUNCT)$/.test(words[at]!.upos)) return false;
    if (/^no$/i.test(tokens[at]!.form))
      return /^(?:circumstances?|account|way|event|conditions?|case)$/i.test(tokens[at + 1]?.form ?? '');
  }
  return false;
}

const RULED_OUT = /^refused by "(?:rule|exclude)"$/;

/** Whether what a word hangs on may say whether its act is done. */
function isGoverned(trees: StoryTrees, word: number, relation: string): boolean {
  const { deprel } = trees.numbered.words[word]!;
  // “rumours that Oman had recognised it” tells what the rumours are, whatever the tree calls it.
  if (deprel === 'acl:relcl' && !trees.children(word).some((child) => trees.numbered.words[child]!.deprel === 'mark'))
    return operatorOf(trees, trees.numbered.headOf[word]!) === 'doubted';
  if (relation === 'ccomp' || relation === 'xcomp' || relation === 'csubj') return true;
  if (relation === 'advcl') return !isFiniteClause(trees, word);
  if (relation === 'acl') return true;
  return relation === 'obj' || relation === 'obl' || relation === 'nmod' || relation === 'nsubj';
}

/** "Reports that it had are false, he said": what hangs on a verb of saying beside the reports that it says are false. */
function refuted(trees: StoryTrees, noun: number, up: number, { doubted }: Stance): Effect | null {
  if (!doubted || relationOf(trees, noun) !== 'nsubj') return null;
  const verdict = trees
    .children(up)
    .find((child) => child > noun && relationOf(trees, child) === 'ccomp' && operatorOf(trees, child) === 'false');
  return verdict === undefined ? null : 'false';
}

/** Verbs of asking that take a clause in the subjunctive: "demanded that Moscow cancel it". */
const SUBJUNCTIVE = /^(?:demand|urge|propose|recommend|insist|request|require|ask|suggest)$/;

/** What a word says of the act below it; of a whole clause, "told them that it had", asking says nothing. */
function effectOf(trees: StoryTrees, word: number, up: number, relation: string): Effect | null {
  // “has yet to recognise it”
  if (relation === 'xcomp' && isYetTo(trees, word, up)) return 'denied';
  const effect = operatorOf(trees, up);
  if (effect === 'intended' && relation === 'xcomp' && isWishForOthers(trees, word, up)) return 'requested';
  // “It is false that it has recognised it”; “its recognition was wrong” is no denial.
  if (effect === 'false' && !/^(?:ccomp|csubj|acl)$/.test(relation) && operatorOf(trees, word) !== 'doubted')
    return null;
  if (effect !== 'requested' || relation !== 'ccomp') return effect;
  const { words, tokens } = trees.numbered;
  const isBare =
    isVerb(trees, word) &&
    tokens[word]!.form.toLowerCase() === words[word]!.lemma &&
    !trees.children(word).some((child) => words[child]!.deprel.startsWith('aux') && words[child]!.lemma !== 'be');
  if (SUBJUNCTIVE.test(words[up]!.lemma) && isBare) return effect;
  return isFiniteClause(trees, word) ? null : effect;
}

/** "has yet to", "is yet to" before a verb. */
function isYetTo({ numbered: { words, tokens } }: StoryTrees, word: number, up: number): boolean {
  if (!/^(?:have|be|remain)$/.test(words[up]!.lemma)) return false;
  for (let at = word - 1; at > up && word - at < 5; at--)
    if (/^to$/i.test(tokens[at]!.form)) return /^yet$/i.test(tokens[at - 1]?.form ?? '');
  return false;
}

/** "We want Peru to recognise us": of others, whom the wish asks. */
function isWishForOthers(trees: StoryTrees, word: number, up: number): boolean {
  if (!/^(?:want|wish|mean)$/.test(trees.numbered.words[up]!.lemma)) return false;
  return trees.children(up).some((child) => relationOf(trees, child) === 'obj' && child > up && child < word);
}

function operatorOf(trees: StoryTrees, word: number): Effect | null {
  const { lemma, upos } = trees.numbered.words[word]!;
  const particle = trees
    .children(word)
    .find(
      (child) =>
        trees.numbered.words[child]!.deprel === 'compound:prt' ||
        /^(?:on|out|off|back|away|down)$/i.test(trees.numbered.tokens[child]!.form),
    );
  const whole = particle === undefined ? null : `${lemma} ${trees.numbered.tokens[particle]!.form.toLowerCase()}`;
  const kind = upos === 'PROPN' ? 'NOUN' : upos === 'AUX' ? 'VERB' : upos;
  const form = trees.numbered.tokens[word]!.form.toLowerCase();
  // The parser makes "denie" of "denies", "swore" of "swore", and leaves "rumours".
  const names = [
    whole,
    lemma,
    MENDS.get(lemma) ?? lemma.replace(/ie$/, 'y'),
    kind === 'NOUN' ? form.replace(/s$/, '') : null,
  ];
  for (const name of names) {
    const effect = name === null ? undefined : OPERATORS.get(`${name} ${kind}`);
    if (effect) return effect;
  }
  return null;
}

function apply(effect: Effect, lemma: string, at: number, stance: Stance): void {
  stance.trace.push(`${effect} by "${lemma}"`);
  switch (effect) {
    case 'denied':
    case 'false':
      turn(stance);
      if (stance.doubted && stance.modality === 'hypothetical') stance.modality = 'actual';
      break;
    case 'unlikely':
      turn(stance);
      stance.modality = 'hypothetical';
      break;
    case 'refused':
      turn(stance);
      if (stance.doubted && stance.modality === 'hypothetical') stance.modality = 'actual';
      else stance.refused = stance.polarity === 'denied';
      break;
    case 'doubted':
      stance.doubted = true;
      // “speculation that Egypt will recognise it”
      if (stance.modality === 'actual' || stance.modality === 'intended') stance.modality = 'hypothetical';
      break;
    case 'requested':
      if (stance.request !== null) break;
      stance.request = at;
      stance.modality = 'requested';
      break;
    case 'hypothetical':
      if (stance.modality !== 'requested') stance.modality = 'hypothetical';
      break;
    case 'intended':
      // “moved quickly to deny that it had”
      if (stance.modality === 'actual' && !stance.trace.includes('denied by "deny"')) stance.modality = 'intended';
      break;
    default:
  }
}

function turn(stance: Stance): void {
  stance.polarity = stance.polarity === 'affirmed' ? 'denied' : 'affirmed';
}

/** What auxiliaries, negations and conjunctions of a word say. */
function readMarks(trees: StoryTrees, word: number, stance: Stance): void {
  const { words, tokens } = trees.numbered;
  for (const child of trees.children(word)) {
    const { deprel, lemma } = words[child]!;
    const form = tokens[child]!.form.toLowerCase();
    if (deprel.startsWith('aux')) readAuxiliary(trees, word, form, stance);
    else if ((deprel === 'advmod' || deprel === 'det' || deprel === 'cc') && NEGATIVE.has(lemma.toLowerCase())) {
      if (form === 'not' && (isOnly(trees, child) || isSaidAgain(trees, child))) continue;
      turn(stance);
      stance.trace.push(`denied by "${form}"`);
      if (form === 'never' && stance.modality !== 'actual') stance.refused = true;
    } else if (deprel === 'advmod' && (form === 'nowhere' || isNoLonger(trees, child))) {
      turn(stance);
      stance.trace.push(`denied by "${form === 'nowhere' ? form : 'no longer'}"`);
    } else if (deprel === 'mark' && form === 'to' && isToBe(trees, word, child)) {
      if (stance.modality === 'actual') stance.modality = 'intended';
    } else if (deprel === 'mark' || deprel === 'case') readMark(form, stance);
    else if (/^nsubj/.test(deprel) && isNobody(trees, child)) {
      turn(stance);
      stance.trace.push('denied by its subject');
    }
  }
}

function readAuxiliary(trees: StoryTrees, word: number, form: string, stance: Stance): void {
  if (/^(?:will|shall|['’]ll|wo|sha)$/.test(form)) {
    if (stance.modality === 'actual') stance.modality = 'intended';
  } else if (/^(?:would|['’]d)$/.test(form)) {
    if (stance.modality === 'actual') stance.modality = isConditional(trees, word) ? 'hypothetical' : 'intended';
  } else if (form === 'could' && isDeniedHere(trees, word) && !isConditional(trees, word)) {
    // “could not recognise it”: cannot, told as said
    if (stance.modality === 'actual') stance.modality = 'intended';
  } else if (/^(?:may|might|could)$/.test(form)) {
    if (stance.modality !== 'requested') stance.modality = 'hypothetical';
  } else if (/^(?:should|must|ought)$/.test(form)) {
    if (stance.modality === 'actual') stance.modality = 'requested';
  } else if (/^(?:can|ca)$/.test(form)) {
    if (stance.modality === 'actual') stance.modality = 'intended';
  } else return;
  stance.trace.push(`${stance.modality} by "${form}"`);
}

function isDeniedHere(trees: StoryTrees, word: number): boolean {
  return trees.children(word).some((child) => /^(?:not|n['’]t|never)$/i.test(trees.numbered.tokens[child]!.form));
}

/** "would recognise it if …" */
function isConditional(trees: StoryTrees, word: number): boolean {
  return trees
    .children(word)
    .some(
      (child) =>
        relationOf(trees, child) === 'advcl' &&
        trees.children(child).some((mark) => /^(?:if|unless|were)$/i.test(trees.numbered.tokens[mark]!.form)),
    );
}

function readMark(form: string, stance: Stance): void {
  if (form === 'without') {
    turn(stance);
    stance.trace.push('denied by "without"');
  } else if (/^(?:if|unless|whether|lest|until|till|before)$/.test(form)) {
    stance.modality = 'hypothetical';
    stance.trace.push(`hypothetical by "${form}"`);
  }
}

/** "are to be exchanged", "is to recognise it" */
function isToBe(trees: StoryTrees, word: number, mark: number): boolean {
  return trees
    .children(word)
    .some(
      (child) =>
        child < mark &&
        /^(?:aux|cop)/.test(trees.numbered.words[child]!.deprel) &&
        /^(?:am|is|are|was|were)$/i.test(trees.numbered.tokens[child]!.form),
    );
}

/** "no longer" */
function isNoLonger({ numbered: { tokens } }: StoryTrees, token: number): boolean {
  return /^longer$/i.test(tokens[token]!.form) && /^no$/i.test(tokens[token - 1]?.form ?? '');
}

/** "does not and will not", "cannot and shall not": denied once. */
function isSaidAgain({ numbered: { tokens } }: StoryTrees, token: number): boolean {
  const isAnd = /^(?:and|or|nor)$/i.test(tokens[token - 2]?.form ?? '');
  return isAnd && /^(?:not|never|n['’]t)$/i.test(tokens[token - 3]?.form ?? '');
}

/** "not only" and "cannot but" deny nothing. */
function isOnly({ numbered: { tokens } }: StoryTrees, token: number): boolean {
  return /^(?:only|merely|just|but)$/i.test(tokens[token + 1]?.form ?? '');
}

/** "no state", "nobody", "not one of them". */
function isNobody(trees: StoryTrees, subject: number): boolean {
  const { words } = trees.numbered;
  if (NO_SUBJECT.has(words[subject]!.lemma.toLowerCase())) return true;
  return trees
    .children(subject)
    .some(
      (child) =>
        /^(?:det|amod|advmod|cc)/.test(words[child]!.deprel) && /^(?:no|not|neither|none)$/i.test(words[child]!.lemma),
    );
}

/** "will not recognise or support it": what stands before the first of two verbs counts for the second. */
function shareMarks(trees: StoryTrees, word: number, first: number, stance: Stance): void {
  const { words } = trees.numbered;
  if (!isVerb(trees, word) || !isVerb(trees, first)) return;
  const own = trees.children(word).some((child) => /^(?:nsubj|aux)/.test(words[child]!.deprel));
  if (own) return;
  for (const child of trees.children(first)) {
    if (words[child]!.deprel.startsWith('aux'))
      readAuxiliary(trees, first, trees.numbered.tokens[child]!.form.toLowerCase(), stance);
  }
  const isOr = trees.children(word).some((child) => /^n?or$/i.test(words[child]!.lemma));
  if (isOr && stance.polarity === 'affirmed') {
    const before = trees.children(first).some((child) => NEGATIVE.has(words[child]!.lemma.toLowerCase()));
    if (before) turn(stance);
  }
}

/** Whom a word of asking asks: "urged France and Japan to follow", "called on Russia to". */
export function askedOf(trees: StoryTrees, request: number): number[] {
  return trees.children(request).filter((child) => {
    const relation = relationOf(trees, child);
    if (relation === 'obj' || relation === 'iobj') return true;
    // “time for Ghana to recognise it”
    if (trees.numbered.words[request]!.upos === 'NOUN' && prepositionOf(trees, child) === 'for') return true;
    return relation === 'obl' && /^(?:on|upon|to|with)$/.test(prepositionOf(trees, child) ?? '');
  });
}

/** Who asks. */
export function askerOf(trees: StoryTrees, request: number): number[] {
  return subjectsOf(trees, request);
}
