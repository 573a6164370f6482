import { obliquesOf, ownersOf, undergoersOf } from '../clauses/index.ts';
import { type Actor, prepositionOf, relationOf, type StoryTrees } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { actorsAt, conjunctsOf, holdersFor, isWholeOf, politiesOf } from './actors.ts';
import { classesOfNoun, verdictOf } from './frames.ts';
import type { StoryView } from './story-view.ts';
import { isVague, topicFor } from './topic.ts';

/** A thing that an act is about: which classes it is of, and whom it is about. */
export interface Thing {
  token: number;
  classes: ReadonlySet<string>;
  /** Whose independence, which republic: empty where its words do not say. */
  about: readonly Actor[];
}

/** Prepositions by which a noun says what it is about, the closest first. */
const ABOUT = ['of', 'for', 'to', 'over', 'on', 'in', 'from'];
/** How deep "the outcome of the vote on the independence of" is followed. */
const DEEPEST = 4;

/**
 * What a noun is to acts about statehood: "Kosovo's independence" is of the class `independence` and about Kosovo, "an
 * independent Gibraltar" too, "the outcome of the plebiscite" is a vote.
 */
export function thingAt(view: StoryView, token: number, depth = 0): Thing {
  const { trees } = view.scene.index;
  const { lemma } = trees.numbered.words[token]!;
  const lower = lemma.toLowerCase();
  // “the United States” is no state that somebody wants.
  const isName = view.scene.index.at(token)?.form === 'name' && /^\p{Lu}/u.test(trees.numbered.tokens[token]!.form);
  const classes = new Set<string>(isName ? [] : classesOfNoun(lower));
  if (verdictOf(lower) === 'affirmed' || isBadAct(trees, token)) classes.add('illegal');
  // “opposed to recognising it”, “in favour of recognising it”
  if (/^(?:recogni[sz]e|acknowledge)$/.test(lower) && isGerund(trees, token))
    return {
      token,
      classes: new Set(['recognition']),
      about: undergoersOf(trees, token).flatMap((head) => polityAt(view, head)),
    };
  // “one country, two systems” is no country that anybody wants.
  if (lower === 'country' && isSystems(trees, token)) classes.clear();
  if (lower === 'determination' && isSelf(trees, token))
    classes.add(isRightTo(trees, token) ? 'self-rule' : 'independence');
  const leaving = LEAVING.get(lower) ?? (isOwnWay(trees, token) ? 'independence' : undefined);
  if (leaving && trees.numbered.words[token]!.upos === 'VERB') return { token, classes: new Set([leaving]), about: [] };
  if (/^(?:independent|sovereign|free)$/.test(lower)) classes.add('free');
  // “Police vowed to restore order” is no control over a land.
  if (
    lower === 'order' &&
    !trees
      .children(token)
      .some((child) => /^(?:constitutional|legal|federal|state)$/.test(trees.numbered.words[child]!.lemma))
  )
    classes.delete('control');
  const linked = polityAt(view, token);
  if (lower === 'own' && hasOwner(trees, token)) return { token, classes: new Set(['territory']), about: [] };
  // “82 years of relations”, “half of Belize”
  if (SHARES.test(lower) && linked.length === 0 && depth < DEEPEST) {
    const [inner] = obliquesOf(trees, token, 'of').map((child) => thingAt(view, child, depth + 1));
    if (inner && inner.classes.size > 0) return inner;
  }
  // “said no to a break with France”, “the break with Belgrade”
  if (
    /^(?:break|divorce|rupture|parting|exit|withdrawal)$/.test(lower) &&
    trees.numbered.words[token]!.upos === 'NOUN'
  ) {
    const left = ['with', 'from'].flatMap((preposition) => obliquesOf(trees, token, preposition));
    if (left.some((child) => polityAt(view, child).length > 0))
      return { token, classes: new Set(['independence', 'step']), about: ownersAt(view, token) };
  }
  // “the return of Abkhazia”
  if (/^(?:return|recovery|reconquest|restoration|homecoming)$/.test(lower)) {
    const returned = obliquesOf(trees, token, 'of').flatMap((child) => polityAt(view, child));
    if (returned.length > 0) return { token, classes: new Set(['reintegration']), about: returned };
  }
  if (isRecognitionAgain(view, token)) return { token, classes: new Set(['recognition']), about: [] };
  const decided = classes.has('step') ? decidedRecognition(view, token) : null;
  if (decided !== null) return decided;
  if (lower === 'up' && trees.children(token).some((child) => trees.numbered.words[child]!.lemma === 'break'))
    classes.add('breakup'); // “the break-up of Nigeria”
  if (classes.delete('step')) {
    const inner = complementOf(view, token, depth) ?? infinitiveOf(view, token, depth);
    if (inner) for (const name of inner.classes) classes.add(name);
    else if (depth === 0 && infinitivesBelow(view, token).length === 0)
      for (const name of classesJustTold(view, token)) classes.add(name);
    return { token, classes, about: inner?.about ?? [] };
  }
  // “Israel's right to exist”: to recognise it is to recognise the state.
  if (lower === 'right' && trees.children(token).some((child) => trees.numbered.words[child]!.lemma === 'exist'))
    return { token, classes: new Set(['state']), about: ownersAt(view, token) };
  if (classes.delete('about') && depth < DEEPEST) {
    const inner = complementOf(view, token, depth);
    if (inner) {
      // “recognises no right of every province to walk out” recognises no province.
      for (const name of inner.classes)
        if (name !== 'polity' && !(lower === 'right' && name === 'territory')) classes.add(name);
      // “its claim to Gibraltar”
      if (BEGINNINGS.test(lower) && inner.classes.has('polity')) classes.add('independence');
      // “turned down its request for recognition”
      if (PLEAS.test(lower) && inner.classes.has('recognition'))
        return {
          token,
          classes: new Set([...classes, 'plea']),
          about: inner.about.length > 0 ? inner.about : ownersAt(view, token),
        };
      // “has every right to independence”
      if (lower === 'right' && inner.classes.has('independence')) classes.add('entitlement');
      if (lower === 'claim' && inner.classes.has('polity')) classes.add('claimed');
      return { token, classes, about: inner.about.length > 0 ? inner.about : ownersAt(view, token) };
    }
    const sought = stateSought(view, token, depth);
    if (sought) return sought;
    // “which seeks independence, a demand that Belgrade opposes”
    if (depth === 0 && TOLD_AGAIN.test(lower) && infinitivesBelow(view, token).every((verb) => isRelative(view, verb)))
      for (const name of classesJustTold(view, token)) classes.add(name);
  }
  if (classes.has('declaration') && depth < DEEPEST) {
    const inner = complementOf(view, token, depth);
    if (inner?.classes.has('independence')) {
      const about = inner.about.length > 0 ? inner.about : ownersAt(view, token);
      return { token, classes: new Set(['declaration', 'declared', 'independence']), about };
    }
  }
  // “the sovereignty and territorial integrity of Serbia”
  if (classes.has('sovereignty') && depth < DEEPEST) {
    const beside = conjunctsOf(view.scene, token).find(
      (other) =>
        other !== token && classesOfNoun(trees.numbered.words[other]!.lemma.toLowerCase()).includes('integrity'),
    );
    if (beside !== undefined) return thingAt(view, beside, depth + 1);
  }
  // “supports Moldova's sovereignty”, in a story of Transnistria
  if (classes.has('sovereignty') && obliquesOf(trees, token, 'over').length === 0) {
    const whole = aboutOf(view, token);
    const isOther = view.main !== null && !whole.includes(view.main);
    if (whole.length > 0 && isOther && whole.every(({ kind }) => kind === 'state'))
      return { token, classes: new Set([...classes, 'integrity']), about: whole };
  }
  const wholeness = wholenessOf(trees, token);
  if (wholeness !== null && linked.length > 0 && depth < DEEPEST)
    return { token, classes: new Set([wholeness]), about: linked };
  if (lower === 'country' && isWished(view, token)) classes.add('state');
  if (classes.has('state') && isCondition(view, token)) classes.delete('state');
  else if (STATES.test(lower) && !isKindOfState(trees, token)) classes.add('statehood');
  // “the independence movement in Western Sahara”
  if (
    classes.has('government') &&
    modifiersOf(trees, token).some((child) => INDEPENDENCE.test(trees.numbered.words[child]!.lemma))
  )
    return { token, classes: new Set(['independence']), about: aboutOf(view, token) };
  if (classes.has('state') || classes.has('government')) {
    // “an independent Palestinian state”, “a Kurdish state”
    if (classes.has('state') && isWished(view, token)) classes.add('independence');
    const about = linked.length > 0 ? linked : aboutOf(view, token);
    if (linked.length > 0) classes.add('polity');
    return { token, classes, about };
  }
  if (linked.length > 0) classes.delete('strays');
  if (linked.length > 0 && classes.size === 0) {
    classes.add('polity');
    if (isWished(view, token)) classes.add('independence');
    return { token, classes, about: linked };
  }
  return { token, classes, about: classes.size > 0 ? aboutOf(view, token) : [] };
}

/** "its decision to recognise it": a recognition. */
function decidedRecognition(view: StoryView, token: number): Thing | null {
  const { trees } = view.scene.index;
  const verb = trees
    .children(token)
    .find((child) => child > token && /^recogni[sz]e$/.test(trees.numbered.words[child]!.lemma));
  const above = trees.numbered.headOf[token]!;
  // “has taken no decision to recognise it” is told by "recognise".
  if (verb === undefined || above < 0 || MADE.test(trees.numbered.words[above]!.lemma)) return null;
  const about = undergoersOf(trees, verb).flatMap((head) => polityAt(view, head));
  return { token: verb, classes: new Set(['recognition']), about };
}

/** What is done with a decision when it is made. */
const MADE = /^(?:take|make|reach|have|come|face|be|announce|explain|defend)$/;

/** "withdrew recognition from the one and transferred it to the other": "it" is the recognition. */
function isRecognitionAgain({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const { words, tokens, headOf } = trees.numbered;
  if (!/^it$/i.test(tokens[token]!.form) || relationOf(trees, token) !== 'obj') return false;
  const verb = headOf[token]!;
  if (relationOf(trees, verb) !== 'conj' || headOf[verb]! < 0) return false;
  return trees
    .children(headOf[verb]!)
    .some((child) => /^(?:obj|nsubj)$/.test(relationOf(trees, child)) && words[child]!.lemma === 'recognition');
}

/** "a dangerous step", "a hostile act" */
function isBadAct(trees: StoryTrees, token: number): boolean {
  const { words } = trees.numbered;
  if (!/^(?:act|step|move|gesture|decision|action|document|deed|measure|development|piece)$/.test(words[token]!.lemma))
    return false;
  return trees.children(token).some((child) => {
    const { deprel, lemma } = words[child]!;
    return deprel === 'amod' && verdictOf(lemma.toLowerCase()) === 'affirmed';
  });
}

/** "the decision to recognise it", "their move to declare independence": what the infinitive below a noun is about. */
function infinitiveOf(view: StoryView, token: number, depth: number): Thing | null {
  const { trees } = view.scene.index;
  for (const verb of infinitivesBelow(view, token)) {
    const { lemma } = trees.numbered.words[verb]!;
    const objects = trees.children(verb).filter((child) => relationOf(trees, child) === 'obj');
    for (const object of objects) {
      const thing = thingAt(view, object, depth + 1);
      if (/^recogni[sz]e?$/.test(lemma)) return { token, classes: new Set(['step']), about: thing.about };
      if (/^(?:declare|proclaim|hold|stage|call|seek|grant|give)$/.test(lemma) && !thing.classes.has('polity'))
        return { token, classes: new Set(thing.classes.has('vote') ? ['vote'] : ['step']), about: thing.about };
    }
    if (LEAVING.has(lemma)) return { token, classes: new Set(['step']), about: [] };
  }
  return null;
}

/** "the efforts of the Kurds to obtain a state of their own", "its right to become independent" */
function stateSought(view: StoryView, token: number, depth: number): Thing | null {
  const { trees } = view.scene.index;
  const { words, sentenceOf } = trees.numbered;
  const verb = [...infinitivesBelow(view, token), ...besideInfinitives(trees, token)].find(
    (child) => child > token && SEEKING.test(words[child]!.lemma),
  );
  if (verb === undefined) return null;
  for (let at = verb + 1; at < words.length && at < verb + 6 && sentenceOf[at] === sentenceOf[verb]; at++) {
    const inner = thingAt(view, at, depth + 1);
    if (!inner.classes.has('independence') && !inner.classes.has('free')) continue;
    const owners = [...obliquesOf(trees, token, 'of'), ...ownersOf(trees, token)].flatMap((head) =>
      actorsAt(view.scene, head).flatMap((actor) => {
        const polities = politiesOf(actor);
        return polities.length > 0 ? polities : actor.affiliation ? politiesOf(actor.affiliation) : [];
      }),
    );
    return { token, classes: new Set(['independence']), about: inner.about.length > 0 ? inner.about : owners };
  }
  return null;
}

const SEEKING =
  /^(?:obtain|gain|win|achieve|attain|create|establish|found|have|become|get|secure|form|build|be|regain)$/;

/** Infinitives that the tree hangs on the verb of which a noun is the object. */
function besideInfinitives(trees: StoryTrees, token: number): number[] {
  const up = trees.numbered.headOf[token]!;
  if (up < 0 || relationOf(trees, token) !== 'obj') return [];
  return trees.children(up).filter((child) => child > token && /^(?:advcl|xcomp)$/.test(relationOf(trees, child)));
}

function infinitivesBelow(view: StoryView, token: number): number[] {
  const { trees } = view.scene.index;
  return trees
    .children(token)
    .filter((child) => trees.numbered.words[child]!.deprel === 'acl' && trees.numbered.words[child]!.upos === 'VERB');
}

/** "a united Nigeria", "one Canada" is a state's integrity, "a divided Mali" its breakup. */
function wholenessOf(trees: StoryTrees, token: number): 'integrity' | 'breakup' | null {
  const { tokens, words } = trees.numbered;
  if (words[token]!.upos !== 'PROPN') return null;
  const modifiers = trees
    .children(token)
    .flatMap((child) => [child, ...trees.children(child)])
    .filter((child) => child < token && /^\p{Ll}/u.test(tokens[child]!.form))
    .map((child) => tokens[child]!.form);
  if (modifiers.some((form) => /^(?:united|undivided|unified|indivisible|one|single|whole|intact)$/.test(form)))
    return 'integrity';
  const isBroken = modifiers.some((form) =>
    /^(?:divided|partitioned|dismembered|fragmented|truncated|splintered|shrunken|broken(?:-up)?)$/.test(form),
  );
  return isBroken ? 'breakup' : null;
}

/** "the decision", "the move", "a demand": of which class the act is that was told just before. */
export function classesJustTold({ scene, topics }: StoryView, token: number): readonly string[] {
  const { sentenceOf } = scene.index.trees.numbered;
  // “condemned the decision, and others called it illegal”: who condemned it decided nothing.
  const last = topics.findLast(({ act }) => OF_ACTS[act] !== undefined || OF_UNDOING.has(act));
  if (!last || sentenceOf[token]! - sentenceOf[last.token]! > STEP_REACH) return [];
  return OF_ACTS[last.act] ?? [];
}

const STEP_REACH = 3;

/** Decisions too, but none that "condemned the decision" would oppose independence by. */
const OF_UNDOING: ReadonlySet<Act> = new Set(['withdraw-recognition', 'freeze-recognition']);

/** Nouns that may stand for an act told just before. */
const TOLD_AGAIN = /^(?:demand|bid|claim|aspiration|goal|aim|act|idea|wish|ambition)$/;

function isRelative({ scene }: StoryView, verb: number): boolean {
  return scene.index.trees.numbered.words[verb]!.deprel === 'acl:relcl';
}

/** What "the decision" is of after an act. */
const OF_ACTS: Partial<Record<Act, readonly string[]>> = {
  recognise: ['step'],
  'reinstate-recognition': ['step'],
  'declare-independence': ['step'],
  'support-independence': ['step'],
  'hold-vote': ['vote'],
};

function isGerund({ numbered: { words, tokens } }: StoryTrees, token: number): boolean {
  return words[token]!.upos === 'VERB' && /ing$/i.test(tokens[token]!.form);
}

/** "self-determination" in three tokens */
function isSelf({ numbered: { tokens } }: StoryTrees, token: number): boolean {
  return /^-$/.test(tokens[token - 1]?.form ?? '') && /^self$/i.test(tokens[token - 2]?.form ?? '');
}

function isSystems({ numbered: { tokens } }: StoryTrees, token: number): boolean {
  const after = [1, 2, 3].map((step) => tokens[token + step]?.form.toLowerCase() ?? '').join(' ');
  return /^one$/i.test(tokens[token - 1]?.form ?? '') && /^(?:, )?two systems/.test(after);
}

/** "the birth of Kosovo", "the cause of Biafra": nouns that make of a state its independence. */
const BEGINNINGS =
  /^(?:cause|birth|creation|emergence|founding|foundation|existence|advent|formation|establishment|statehood|viability)$/;

/** "the right of self-determination" is recognised without recognising a state, and supported with it. */
function isRightTo({ numbered: { words, headOf } }: StoryTrees, token: number): boolean {
  const up = headOf[token]!;
  return up >= 0 && words[up]!.lemma === 'right';
}

/** Nouns by which somebody asks. */
const PLEAS = /^(?:request|application|petition|plea|bid|appeal|demand|call|quest)$/;

/** Measures of what is behind them. */
const SHARES =
  /^(?:year|decade|month|century|half|rest|whole|bulk|remainder|third|quarter|two-thirds|three-quarters|all|most|remnant)$/;

function hasOwner(trees: StoryTrees, token: number): boolean {
  return trees.children(token).some((child) => trees.numbered.words[child]!.deprel === 'nmod:poss');
}

const STATES = /^(?:state|country|nation)$/;

/** "a rogue state", "a client state", "a friendly nation": what kind of state, not that it is one. */
function isKindOfState(trees: StoryTrees, token: number): boolean {
  const { words } = trees.numbered;
  return trees.children(token).some((child) => {
    const { deprel, lemma } = words[child]!;
    return /^(?:amod|compound|nmod|acl)/.test(deprel) && !REAL.test(lemma) && lemma !== 'own';
  });
}

const REAL =
  /^(?:sovereign|independent|separate|full|fully|equal|proper|fully-fledged|full-fledged|real|foreign|neighbouring|neighboring|normal|legitimate|one|third|another|different|new)$/i;

/** "a state of emergency", "the state of the economy" */
function isCondition(view: StoryView, token: number): boolean {
  const { trees } = view.scene.index;
  if (trees.numbered.words[token]!.lemma.toLowerCase() !== 'state') return false;
  return obliquesOf(trees, token, 'of').some(
    (child) => polityAt(view, child).length === 0 && trees.numbered.words[child]!.lemma !== 'own',
  );
}

/** The states and territories that a token and those beside it stand for. */
function polityAt(view: StoryView, token: number): Actor[] {
  const { upos } = view.scene.index.trees.numbered.words[token]!;
  if (upos === 'ADJ' && !view.scene.index.at(token)) return [];
  if (isVague(view, token)) {
    const topic = topicFor(view, token);
    if (topic.length > 0) return [...topic];
  }
  const actors = actorsAt(view.scene, token);
  // “asked them to recognise us”: those for whom a speaker speaks
  if (/^(?:us|we|ourselves)$/i.test(view.scene.index.trees.numbered.tokens[token]!.form))
    return actors.flatMap(holdersFor).flatMap(heldFor);
  return actors.flatMap(politiesOf);
}

/** "recognised us", said by a front or movement: the territory for which it fights. */
function heldFor(actor: Actor): Actor[] {
  const { kind, affiliation } = actor;
  const isMovement = kind === 'organisation' || kind === 'group';
  return isMovement && affiliation?.kind === 'territory' ? [affiliation] : politiesOf(actor);
}

/** "independent", "separate", "sovereign" before a state's name. */
function isWished(view: StoryView, token: number): boolean {
  const { trees } = view.scene.index;
  return trees.children(token).some((child) => {
    const { lemma, deprel } = trees.numbered.words[child]!;
    // “a state of its own”
    if (lemma === 'own' && /^nmod/.test(deprel) && prepositionOf(trees, child) === 'of') return true;
    if (deprel !== 'amod') return false;
    if (WISHED.test(lemma)) return true;
    // “their own state”
    if (lemma === 'own' && /^(?:state|republic|homeland)$/.test(trees.numbered.words[token]!.lemma)) return true;
    return trees.children(child).some((also) => WISHED.test(trees.numbered.words[also]!.lemma));
  });
}

/** Verbs that are what a vote or a wish is about: "voted to secede", "backed splitting from Georgia". */
const LEAVING = new Map([
  ...['leave', 'secede', 'separate', 'split', 'splitt', 'break', 'withdraw', 'remain', 'stay'].map(
    (verb) => [verb, 'independence'] as const,
  ),
  ...['join', 'unite', 'merge', 'reunite', 'accede'].map((verb) => [verb, 'union'] as const),
]);

/** "go it alone", "go its own way", "part ways", "walk out" */
export function isOwnWay({ numbered: { words, tokens } }: StoryTrees, token: number): boolean {
  const after = [1, 2, 3].map((step) => tokens[token + step]?.form.toLowerCase() ?? '').join(' ');
  switch (words[token]!.lemma) {
    case 'go':
    case 'make':
      return /^(?:it alone|(?:its|their|his|her|our) own way)/.test(after);
    case 'part':
      return /^(?:ways|company)/.test(after);
    case 'stand':
      return /^(?:alone|on (?:its|their|our) own)/.test(after);
    case 'strike':
      return /^out (?:alone|on (?:its|their))/.test(after);
    case 'walk':
    case 'opt':
      return /^(?:out|away)/.test(after);
    default:
      return false;
  }
}

const INDEPENDENCE = /^(?:independence|secessionist|pro-independence)$/i;

function modifiersOf(trees: StoryTrees, token: number): number[] {
  return trees.children(token).filter((child) => /^(?:compound|amod)$/.test(relationOf(trees, child)));
}

const WISHED = /^(?:independent|separate|sovereign|breakaway)$/i;

/** What "the right to", "the outcome of" is of. */
function complementOf(view: StoryView, token: number, depth: number): Thing | null {
  const { trees } = view.scene.index;
  for (const preposition of ABOUT)
    for (const child of obliquesOf(trees, token, preposition))
      for (const head of conjunctsOf(view.scene, child)) {
        const thing = thingAt(view, head, depth + 1);
        if (thing.classes.size > 0) return thing;
      }
  // “independence vote”, “Somaliland's statehood claim”
  for (const child of trees.children(token)) {
    if (!/^(?:compound|amod)$/.test(relationOf(trees, child))) continue;
    const thing = thingAt(view, child, depth + 1);
    if (thing.classes.has('independence') || thing.classes.has('recognition')) return thing;
  }
  return null;
}

/** Whom a noun is about: whose it is, of or in what it is, which name stands before it. */
export function aboutOf(view: StoryView, token: number, depth = 0): Actor[] {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  for (const preposition of ABOUT.slice(0, 5)) {
    if (preposition === 'to' && words[token]!.lemma !== 'recognition') continue;
    for (const child of obliquesOf(trees, token, preposition)) {
      if (isWholeOf(view.scene, token, child)) continue;
      const polities = polityAt(view, child);
      if (polities.length > 0) return polities;
      if (depth < DEEPEST) {
        const inner = thingAt(view, child, depth + 1);
        if (inner.about.length > 0) return [...inner.about];
      }
    }
  }
  // Whose recognition and whose annexation it is is who does it.
  const kinds = classesOfNoun(words[token]!.lemma.toLowerCase());
  if (kinds.includes('annexation')) return [];
  if (kinds.includes('recognition') && obliquesOf(trees, token, 'by').length === 0) return [];
  const owned = ownersAt(view, token);
  if (owned.length > 0) return owned;
  for (const child of trees.children(token)) {
    if (!/^(?:compound|amod|nmod|appos|flat)$/.test(relationOf(trees, child))) continue;
    if (relationOf(trees, child) === 'nmod' && prepositionOf(trees, child) !== null) continue;
    const polities = polityAt(view, child);
    if (polities.length > 0) return polities;
  }
  for (const child of obliquesOf(trees, token, 'in')) {
    const polities = polityAt(view, child);
    if (polities.length > 0) return polities;
  }
  return [];
}

function ownersAt(view: StoryView, token: number): Actor[] {
  const { trees } = view.scene.index;
  return ownersOf(trees, token)
    .filter((owner) => trees.numbered.words[owner]!.deprel === 'nmod:poss' && !isWholeOf(view.scene, token, owner))
    .flatMap((owner) => actorsAt(view.scene, owner))
    .flatMap(politiesOf);
}
