import { clauseOperators } from '../lang/en.ts';
import { prepositionOf, relationOf, type StoryTrees } from '../mentions/index.ts';
import { isWeekday } from '../times/index.ts';

/** Verbs whose object is asked to do what the infinitive says. */
const ASKING = new Set(
  clauseOperators.filter(({ upos, effect }) => upos === 'VERB' && effect === 'requested').map(({ word }) => word),
);

/** Ways up a tree longer than this are not followed: no clause is so deep. */
const DEEPEST = 12;

/**
 * Who does what a word tells, by the tree: of "It vowed never to recognise them" the subject of "recognise" is "It". Nouns
 * have those whose they are: of "Israel's recognition of Somaliland" it is "Israel".
 *
 * @returns tokens: heads of phrases, those of a coordination once, by its first; empty where the clause names none
 */
export function subjectsOf(trees: StoryTrees, word: number, depth = 0): number[] {
  const found = subjectsByTree(trees, word, depth);
  if (found.length > 0 || depth > 0) return found;
  const beside = subjectBeside(trees, word);
  return beside === null ? [] : [beside];
}

/**
 * The noun right before a verb in the past or present that the tree leaves without a subject: "Ukraine on Wednesday severed
 * relations" may hang "Ukraine" on another verb.
 */
function subjectBeside(trees: StoryTrees, verb: number): number | null {
  const { words, sentenceOf, headOf, tokens } = trees.numbered;
  // “Madrid will not recognise it” has a subject, “to recognise it” has none.
  const isBare = /VerbForm=(?:Inf|Ger)/.test(words[verb]!.feats) && !isFiniteClause(trees, verb);
  if (words[verb]!.upos !== 'VERB' || isBare) return null;
  if (isPassive(trees, verb) && words[verb]!.deprel === 'acl') return null;
  for (let at = verb - 1; at >= 0 && verb - at < 12 && sentenceOf[at] === sentenceOf[verb]; at--) {
    const { upos } = words[at]!;
    if (/^(?:ADV|AUX|PART|ADP|DET|NUM|ADJ)$/.test(upos) || isDayWord(trees, at)) continue;
    if (!/^(?:NOUN|PROPN|PRON)$/.test(upos) || (upos === 'PRON' && !/^(?:he|she|it|they|we|I)$/.test(tokens[at]!.form)))
      return null;
    let first = at;
    while (
      /^(?:flat|compound|conj|appos)/.test(words[first]!.deprel) &&
      headOf[first]! >= 0 &&
      headOf[first]! < verb &&
      verb - headOf[first]! < 20
    )
      first = headOf[first]!;
    return first;
  }
  return null;
}

/** "on Wednesday", "Feb. 17" between a subject and its verb. */
function isDayWord(trees: StoryTrees, token: number): boolean {
  return isWeekday(trees.numbered.tokens[token]!.form) || trees.kindOf(token)?.kind === 'time';
}

function subjectsByTree(trees: StoryTrees, word: number, depth: number): number[] {
  if (depth > DEEPEST) return [];
  const { words, headOf } = trees.numbered;
  const above = headOf[word]!;
  if (above >= 0 && /^(?:xcomp|obj)$/.test(relationOf(trees, word)) && LINKING.test(words[above]!.lemma))
    return subjectsByTree(trees, above, depth + 1); // “Chechnya remains a part of the federation”
  if (isNoun(trees, word) && !hasCopula(trees, word)) return ownersOf(trees, word, depth);
  if (isPassive(trees, word)) return agentsOf(trees, word);
  const own = trees.children(word).filter((child) => isOwnSubject(trees, child));
  // “promised that it would be the first”, where the tree takes "it" for empty
  if (own.length > 0 && own.every((child) => relationOf(trees, child) === 'expl'))
    return headOf[word]! >= 0 ? subjectsOf(trees, headOf[word]!, depth + 1) : [];
  if (own.length > 0) return nearestOf(trees, word, own).map((subject) => antecedentOf(trees, subject));
  // “Crimea was, is and will be Ukrainian”, “does not and will not recognise it”: the subject may hang on one of the verbs.
  for (const child of trees.children(word)) {
    if (!/^(?:cop|aux)/.test(words[child]!.deprel)) continue;
    const below = trees.children(child).filter((token) => relationOf(trees, token) === 'nsubj');
    if (below.length > 0) return below;
  }
  const { up, relation } = governorOf(trees, word);
  if (up < 0) return [];
  const { deprel } = words[word]!;
  switch (relation) {
    case 'conj':
    case 'parataxis':
      // “declares it void and calls on all states”: the tree may hang "calls" on "void".
      if (relationOf(trees, up) === 'xcomp' && isFiniteClause(trees, word) && words[up]!.upos !== 'VERB')
        return subjectsAcross(trees, headOf[up]!, depth + 1);
      return isNoun(trees, up) && !hasCopula(trees, up) ? [] : subjectsAcross(trees, up, depth + 1);
    case 'xcomp':
    case 'ccomp':
      return relation === 'ccomp' && isFiniteClause(trees, word) ? [] : controllersOf(trees, up, depth + 1, word);
    case 'advcl':
      // “South Ossetia, which broke away, called on Russia”: a verb in the past without a conjunction is no clause of its own.
      if (isFiniteClause(trees, word) || words[word]!.feats.includes('Tense=Past'))
        return markOf(trees, word) === null ? subjectsAcross(trees, up, depth + 1) : [];
      // “wrote to a hundred governments asking for recognition”
      if (ASKING.has(words[word]!.lemma) && words[word]!.feats.includes('VerbForm=Ger') && !isPassive(trees, up))
        return subjectsOf(trees, up, depth + 1);
      return controllersOf(trees, up, depth + 1, word);
    case 'acl':
      return deprel === 'acl:relcl' && isFiniteClause(trees, word)
        ? gapOf(trees, word, up)
        : ofModified(trees, word, up, depth);
    case 'obl':
    case 'nmod':
    case 'obj':
      // “thanked it for recognising them”, “by recognising them it has …”
      return /VerbForm=Ger|Part/.test(words[word]!.feats) ? controllersOf(trees, up, depth + 1, word) : [];
    default:
      return [];
  }
}

/** Of "The delegate hailed that Peru has recognised it", where the tree hangs both on "recognised", the one in its own clause. */
function nearestOf(trees: StoryTrees, word: number, subjects: readonly number[]): readonly number[] {
  const last = subjects.filter((subject) => subject < word).at(-1);
  if (last === undefined || subjects.length === 1) return subjects;
  const [first] = subjects as [number];
  const isApart = trees.children(word).some((mark) => mark > first && mark < last && isThat(trees, mark));
  return isApart ? [last] : subjects;
}

const isThat = ({ numbered }: StoryTrees, token: number): boolean =>
  numbered.words[token]!.deprel === 'mark' && /^(?:that|whether|if|because|after)$/i.test(numbered.tokens[token]!.form);

/** A subject; of “urged Chile not to follow” "Chile" too, which the tree may hang on "follow" as its mark. */
function isOwnSubject(trees: StoryTrees, child: number): boolean {
  const relation = relationOf(trees, child);
  if (/^(?:nsubj|csubj)$/.test(relation) || (relation === 'mark' && isNoun(trees, child))) return true;
  // “promised that it would be the first country to recognise it”
  const up = trees.numbered.headOf[child]!;
  return relation === 'expl' && /^(?:it|they)$/i.test(trees.numbered.tokens[child]!.form) && isNoun(trees, up);
}

/** Verbs that say of their subject what it is. */
const LINKING = /^(?:remain|stay|become)$/;

/**
 * What a word hangs on, and how; of “announced their refusal to recognise it”, where the tree hangs "recognise" on "announced", the
 * noun right before it.
 */
export function governorOf(trees: StoryTrees, word: number): { up: number; relation: string } {
  const { words, headOf, tokens } = trees.numbered;
  const up = headOf[word]!;
  const relation = relationOf(trees, word);
  // “stopped short of recognising it”: the verb, not the adverb, says whether.
  if (up >= 0 && /^AD[VJ]$/.test(words[up]!.upos) && relationOf(trees, up) === 'advmod' && headOf[up]! >= 0)
    return { up: headOf[up]!, relation };
  if (up < 0 || !/^(?:advcl|xcomp)$/.test(relation) || !isVerb(trees, up)) return { up, relation };
  const first = Math.min(word, ...trees.children(word));
  const isInfinitive = tokens[first]?.form === 'to';
  const before = first - 1;
  // “asked other countries to recognise it” asks; “announced a decision to recognise it” decides.
  const isObject =
    before >= 0 &&
    headOf[before] === up &&
    words[before]!.upos === 'NOUN' &&
    relationOf(trees, before) === 'obj' &&
    !ASKING.has(words[up]!.lemma);
  return isInfinitive && isObject ? { up: before, relation: 'acl' } : { up, relation };
}

/** Whose an act is when a coordinated verb names nobody: the subject of the first; of a passive one the one it is done to. */
function subjectsAcross(trees: StoryTrees, verb: number, depth: number): number[] {
  if (!isPassive(trees, verb)) return subjectsOf(trees, verb, depth);
  return undergoersOf(trees, verb);
}

/** Whom an infinitive or participle below a verb leaves to do it: the one asked, else the subject. */
function controllersOf(trees: StoryTrees, verb: number, depth: number, word = -1): number[] {
  if (isNoun(trees, verb) && !hasCopula(trees, verb)) return ofModified(trees, -1, verb, depth);
  // “cut ties with Poland for recognising it”, “thanked it for doing so”
  if (word >= 0 && isReason(trees, word)) {
    const blamed = undergoersOf(trees, verb).filter((token) => token !== word);
    const partners = [verb, ...blamed].flatMap((token) => obliquesOf(trees, token, 'with'));
    if (blamed.length > 0) return partners.length > 0 ? partners : blamed;
  }
  const asked = trees.children(verb).filter(
    (child) =>
      !isDayWord(trees, child) && // “voted on Friday to leave”, “decided Monday to recognise it”
      (/^(?:obj|iobj)$/.test(relationOf(trees, child)) ||
        (relationOf(trees, child) === 'obl' && ASKED.has(prepositionOf(trees, child) ?? ''))),
  );
  if (asked.length > 0 && !isPromise(trees, verb)) return asked.map((token) => antecedentOf(trees, token));
  if (isPassive(trees, verb)) return undergoersOf(trees, verb);
  return subjectsOf(trees, verb, depth);
}

/** "for recognising it" */
function isReason(trees: StoryTrees, word: number): boolean {
  const { words, tokens } = trees.numbered;
  if (!/VerbForm=(?:Ger|Part)/.test(words[word]!.feats)) return false;
  return trees
    .children(word)
    .some(
      (child) => /^(?:mark|case)$/.test(words[child]!.deprel) && /^(?:for|of|from|over)$/i.test(tokens[child]!.form),
    );
}

/** "called on Russia to recognise it", "appealed to Ghana to recognise it". */
const ASKED = new Set(['on', 'upon', 'to', 'for', 'with']);

/** Verbs whose subject, not object, does what is promised. */
const PROMISES = new Set([
  'promise',
  'vow',
  'threaten',
  'tell',
  'cut',
  'break',
  'sever',
  'have',
  'take',
  'make',
  'use',
  'summon',
]);

function isPromise({ numbered }: StoryTrees, verb: number): boolean {
  const { lemma } = numbered.words[verb]!;
  return PROMISES.has(lemma) && lemma !== 'tell';
}

/** "a letter recognising it", "the first country to recognise it", "its decision to recognise it". */
function ofModified(trees: StoryTrees, word: number, noun: number, depth: number): number[] {
  const { feats } = word < 0 ? { feats: '' } : trees.numbered.words[word]!;
  if (hasCopula(trees, noun)) return subjectsOf(trees, noun, depth + 1);
  // “Canada, the first country to recognise it”
  const above = trees.numbered.headOf[noun]!;
  if (above >= 0 && relationOf(trees, noun) === 'appos') return [above];
  // “spent 30 years trying to”
  if (above >= 0 && word >= 0 && /^(?:spend|waste|pass)$/.test(trees.numbered.words[above]!.lemma))
    return subjectsOf(trees, above, depth + 1);
  const isOf = word >= 0 && markOf(trees, word) === 'of';
  // “no question of Peru recognising it”
  const named = word < 0 ? [] : obliquesOf(trees, noun, 'of').filter((child) => child > noun && child < word);
  if (named.length > 0) return named;
  if (word >= 0 && !isOf && !feats.includes('VerbForm=Inf') && /VerbForm=(?:Ger|Part)/.test(feats)) return [noun];
  const owners = ownersOf(trees, noun, depth + 1);
  // “the first G7 country to do so” is not the G7.
  const isOne = STATES.test(trees.numbered.words[noun]!.lemma);
  if (owners.length > 0 && !(isOne && owners.every((owner) => relationOf(trees, owner) === 'compound'))) return owners;
  const up = trees.numbered.headOf[noun]!;
  const relation = relationOf(trees, noun);
  // “has the right to recognise it”, “appealed for help to recognise it”
  if (up >= 0 && (relation === 'obj' || relation === 'obl') && isVerb(trees, up))
    return subjectsOf(trees, up, depth + 1);
  // “the only capital to recognise it was Ankara”
  if (relation === 'nsubj' && up >= 0 && hasCopula(trees, up)) return [up];
  return relation === 'nsubj' || relation === 'conj' ? [] : [noun];
}

const STATES = /^(?:country|nation|state|member|capital|power|republic)$/;

/** Of "the island, which Spain claims" nobody is left out: a relative clause has a subject of its own, or its head is it. */
function gapOf(trees: StoryTrees, word: number, noun: number): number[] {
  const hasObject = trees.children(word).some((child) => relationOf(trees, child) === 'obj');
  return hasObject ? [noun] : [];
}

/** Whose a noun is: "Spain's claim", "the recognition of Kosovo by the West", "his opposition". */
export function ownersOf(trees: StoryTrees, noun: number, depth = 0): number[] {
  const owners = trees.children(noun).filter((child) => trees.numbered.words[child]!.deprel === 'nmod:poss');
  const agents = agentsOf(trees, noun);
  if (agents.length > 0) return agents;
  if (owners.length > 0) {
    // “Zambia and Tanzania announced their refusal”: theirs who announce it.
    const up = trees.numbered.headOf[noun]!;
    const isPronoun = owners.every((owner) => trees.numbered.words[owner]!.upos === 'PRON');
    if (!isPronoun || up < 0 || !isVerb(trees, up) || depth > DEEPEST || relationOf(trees, noun) === 'nsubj')
      return owners;
    const subjects = subjectsOf(trees, up, depth + 1);
    return subjects.length > 0 && !subjects.includes(noun) ? subjects : owners;
  }
  // “Kosovo's recognition by Lesotho”, and “the declaration of independence by Katanga” where the tree hangs it lower.
  for (const child of trees.children(noun)) {
    const below = relationOf(trees, child) === 'nmod' && depth < 2 ? agentsOf(trees, child) : [];
    if (below.length > 0) return below;
  }
  return modifiersNaming(trees, noun);
}

/** "the Israeli recognition", "the Salisbury declaration". */
function modifiersNaming(trees: StoryTrees, noun: number): number[] {
  return trees
    .children(noun)
    .filter((child) => child < noun && /^(?:amod|compound|nmod)$/.test(relationOf(trees, child)))
    .filter((child) => /^\p{Lu}/u.test(trees.numbered.tokens[child]!.form));
}

/** "recognised by the West" */
function agentsOf(trees: StoryTrees, word: number): number[] {
  return trees
    .children(word)
    .filter((child) => /^(?:obl|nmod)$/.test(relationOf(trees, child)) && prepositionOf(trees, child) === 'by')
    .filter((child) => trees.kindOf(child)?.kind !== 'time');
}

/** Whom or what an act befalls: objects, the subject of a passive, the head of "entities that Russia recognised". */
export function undergoersOf(trees: StoryTrees, word: number): number[] {
  const { headOf } = trees.numbered;
  if (isPassive(trees, word)) {
    const subjects = trees.children(word).filter((child) => relationOf(trees, child) === 'nsubj');
    if (subjects.length > 0) return subjects.map((subject) => antecedentOf(trees, subject));
    const up = headOf[word]!;
    if (up < 0) return [];
    const relation = relationOf(trees, word);
    if (relation === 'acl' || relation === 'amod') return [up];
    if (relation === 'conj') return isVerb(trees, up) ? subjectsAcross(trees, up, 1) : [];
    return /^(?:xcomp|advcl)$/.test(relation) ? controllersOf(trees, up, 1) : [];
  }
  const objects = trees.children(word).filter((child) => relationOf(trees, child) === 'obj');
  if (objects.length > 0) return objects.map((object) => antecedentOf(trees, withoutDay(trees, object)));
  const people = trees.children(word).filter((child) => relationOf(trees, child) === 'iobj');
  if (people.length > 0) return people.map((object) => antecedentOf(trees, object));
  const days = trees.children(word).filter((child) => withoutDay(trees, child) !== child);
  if (days.length > 0) return days.map((day) => withoutDay(trees, day));
  const up = headOf[word]!;
  if (up < 0) return [];
  const relation = relationOf(trees, word);
  // “entities Russia recognised”, “a republic that nobody recognises”: what the clause is said of.
  if (trees.numbered.words[word]!.deprel === 'acl:relcl') return [antecedentNoun(trees, up)];
  // “recognised and supported the republic”
  if (relation === 'conj' && isVerb(trees, up) && up < word)
    // “expelled the envoy and cut ties”, where the tree hangs "ties" on "expelled"
    return trees.children(up).filter((child) => child > word && relationOf(trees, child) === 'obj');
  for (const child of trees.children(word)) {
    if (relationOf(trees, child) === 'conj' && isVerb(trees, child)) {
      const shared = trees.children(child).filter((below) => relationOf(trees, below) === 'obj');
      if (shared.length > 0) return shared;
    }
  }
  return [];
}

/** "the government of President Dengiz, which nobody recognises", "a vote in June, which it calls void": not said of him, nor of June. */
function antecedentNoun(trees: StoryTrees, token: number): number {
  let at = token;
  for (let steps = 0; steps < 3 && /^(?:person|time)$/.test(trees.kindOf(at)?.kind ?? ''); steps++) {
    const up = trees.numbered.headOf[at]!;
    if (up < 0 || !/^(?:nmod|appos|flat|compound)$/.test(relationOf(trees, at))) break;
    at = up;
  }
  return at;
}

/** "recognised Bangladesh Friday": the name that the tree takes for a part of the day's. */
function withoutDay(trees: StoryTrees, token: number): number {
  if (!isWeekday(trees.numbered.tokens[token]!.form)) return token;
  return (
    trees.children(token).find((child) => child < token && /^(?:compound|nmod)$/.test(relationOf(trees, child))) ??
    token
  );
}

/** What hangs on a word by a preposition: "with Israel" of "established relations with Israel". */
export function obliquesOf(trees: StoryTrees, word: number, preposition: string): number[] {
  // “stopped short of recognition”: the preposition may hang on an adverb.
  const up = trees.numbered.headOf[word]!;
  // “remains opposed to it”: the preposition may hang on the verb that links.
  const isLinked = up >= 0 && relationOf(trees, word) === 'xcomp' && LINKING.test(trees.numbered.words[up]!.lemma);
  const adverbs = trees.children(word).filter((child) => /^(?:ADV|ADJ)$/.test(trees.numbered.words[child]!.upos));
  return [
    ...[word, ...adverbs, ...(isLinked ? [up] : [])].flatMap((head) => trees.children(head)),
    ...obliqueBehind(trees, word),
  ]
    .filter((child) => /^(?:obl|nmod|advcl|acl)$/.test(relationOf(trees, child)))
    .filter((child) => prepositionOf(trees, child) === preposition || markOf(trees, child) === preposition);
}

/** "renounced its claim to Gibraltar", "seeks independence for the islands": what stands right behind an object and may hang on its verb. */
function obliqueBehind(trees: StoryTrees, noun: number): number[] {
  const { words, headOf, tokens } = trees.numbered;
  const verb = headOf[noun]!;
  if (verb < 0 || words[noun]!.upos !== 'NOUN' || relationOf(trees, noun) !== 'obj' || !isVerb(trees, verb)) return [];
  return trees
    .children(verb)
    .filter(
      (child) =>
        child > noun &&
        relationOf(trees, child) === 'obl' &&
        trees.children(child).some((mark) => mark === noun + 1 && /^(?:to|for|over|on|of)$/i.test(tokens[mark]!.form)),
    );
}

/** "on" of "voted on leaving". */
function markOf({ children, numbered }: StoryTrees, token: number): string | null {
  const mark = children(token).find((child) => numbered.words[child]!.deprel === 'mark');
  return mark === undefined ? null : numbered.tokens[mark]!.form.toLowerCase();
}

/** The noun for which a relative pronoun stands; other tokens stand for themselves. */
export function antecedentOf(trees: StoryTrees, token: number): number {
  const { words, headOf } = trees.numbered;
  const { feats, lemma } = words[token]!;
  if (!feats.includes('PronType=Rel') && !/^(?:which|who|that)$/.test(lemma)) return token;
  for (let at = headOf[token]!, steps = 0; at >= 0 && steps < 6; at = headOf[at]!, steps++)
    if (words[at]!.deprel === 'acl:relcl' && headOf[at]! < token)
      return lemma === 'which' ? antecedentNoun(trees, headOf[at]!) : headOf[at]!;
  return token;
}

export function isPassive(trees: StoryTrees, word: number): boolean {
  const { words } = trees.numbered;
  const { upos, feats, deprel } = words[word]!;
  if (upos !== 'VERB') return false;
  for (const child of trees.children(word)) {
    const relation = words[child]!.deprel;
    if (relation === 'aux:pass' || relation === 'nsubj:pass') return true;
    if (relation === 'obj' || relation === 'nsubj') return false;
  }
  // “the republic recognised by Turkey”, “a recognised state”
  const isBare = feats.includes('VerbForm=Part') && (feats.includes('Tense=Past') || feats.includes('Voice=Pass'));
  // “, called on Russia to recognise it”: who is called on stands behind the preposition.
  const isCalledOn = (child: number): boolean =>
    /^(?:on|upon)$/.test(prepositionOf(trees, child) ?? '') && !isDayWord(trees, child);
  if (isBare && deprel === 'advcl' && trees.children(word).some(isCalledOn)) return false;
  if (isBare && (deprel === 'acl' || deprel === 'amod' || deprel === 'advcl')) return true;
  const up = trees.numbered.headOf[word]!;
  return deprel === 'conj' && up >= 0 && isBare && isPassive(trees, up);
}

export function isFiniteClause(trees: StoryTrees, word: number): boolean {
  const { words } = trees.numbered;
  if (words[word]!.feats.includes('VerbForm=Fin')) return true;
  return trees
    .children(word)
    .some((child) => /^(?:aux|cop)/.test(words[child]!.deprel) && words[child]!.feats.includes('VerbForm=Fin'));
}

export function hasCopula(trees: StoryTrees, word: number): boolean {
  return trees.children(word).some((child) => trees.numbered.words[child]!.deprel === 'cop');
}

export function isVerb({ numbered }: StoryTrees, word: number): boolean {
  return numbered.words[word]!.upos === 'VERB';
}

export function isNoun({ numbered }: StoryTrees, word: number): boolean {
  const { upos } = numbered.words[word]!;
  return upos === 'NOUN' || upos === 'PROPN';
}
