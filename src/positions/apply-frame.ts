import {
  antecedentOf,
  askedOf,
  hasCopula,
  isPassive,
  isVerb,
  obliquesOf,
  ownersOf,
  readStance,
  type Stance,
  subjectsOf,
  undergoersOf,
} from '../clauses/index.ts';
import { type Actor, isPolity, prepositionOf, relationOf, type StoryTrees } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { actorsAt, holdersFor, politiesOf } from './actors.ts';
import type { Draft, OpenDraft } from './draft.ts';
import { aboutOf, classesJustTold, type Thing, thingAt } from './find-things.ts';
import { type Frame, framesOf, knownLemma, verdictOf } from './frames.ts';
import { exceptedHolders, listedHolders } from './listed-holders.ts';
import { caseBefore, otherCases } from './other-cases.ts';
import { OPEN_OBJECT } from './score-draft.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';
import { isVoteNoun } from './vote-words.ts';

/** The acts that a word does by the frames of `lang/en/act-frames.tsv`, each with its holders and objects. */
export function applyFrames(view: StoryView, token: number): OpenDraft[] {
  const { trees } = view.scene.index;
  const { lemma, upos } = trees.numbered.words[token]!;
  const kind = hasObject(trees, token) ? 'VERB' : upos;
  const form = trees.numbered.tokens[token]!.form.toLowerCase();
  const known = kind === 'VERB' ? knownLemma(lemma.toLowerCase(), form) : lemma.toLowerCase();
  const frames = framesOf(known, kind, particleOf(trees, token));
  const drafts: OpenDraft[] = [];
  let matched: Frame | null = null;
  for (const frame of frames) {
    // “switched recognition from Taipei to Beijing” is two acts, by two rows with the same thing.
    if (matched !== null && (matched.act === frame.act || !isTwin(matched, frame))) continue;
    const thing = findThing(view, token, frame);
    if (thing === null) continue;
    const made = draftsOf(view, token, frame, thing);
    if (made.length === 0) continue;
    matched = frame;
    drafts.push(...made);
  }
  return drafts;
}

const isTwin = (a: Frame, b: Frame): boolean => a.at.join() === b.at.join() && a.object.join() !== b.object.join();

/** A noun with an object is a verb that was not tagged so: "confirms and demands recognition". */
function hasObject(trees: StoryTrees, token: number): boolean {
  return trees.children(token).some((child) => trees.numbered.words[child]!.deprel === 'obj');
}

function particleOf(trees: StoryTrees, token: number): string | null {
  const { words, tokens } = trees.numbered;
  const found = trees
    .children(token)
    .find(
      (child) => words[child]!.deprel === 'compound:prt' || /^(?:back|off|aside|out|along)$/i.test(tokens[child]!.form),
    );
  return found === undefined ? null : tokens[found]!.form.toLowerCase();
}

/** What stands where the frame needs something, if it is of its classes. */
function findThing(view: StoryView, token: number, frame: Frame): Thing | null {
  const { scene } = view;
  const { trees } = scene.index;
  if (frame.holder === 'voters' && !hasVoters(view, token)) return null;
  for (const at of frame.at) {
    if (at === 'inf') {
      const verb = trees
        .children(token)
        .find(
          (child) => /^(?:xcomp|advcl|obl|ccomp)$/.test(relationOf(trees, child)) && fitsLemma(trees, child, frame),
        );
      if (verb !== undefined) return { token: verb, classes: frame.classes, about: [] };
      continue;
    }
    for (const place of placesOf(trees, token, at)) {
      if (frame.classes.has('self')) return { token: place, classes: frame.classes, about: [] };
      const thing = thingAt(view, place);
      if ([...frame.classes].some((name) => thing.classes.has(name))) return thing;
    }
    if (at === 'pred' && frame.classes.has('unique') && isUnique(trees, token) && hasCopula(trees, token))
      return { token, classes: frame.classes, about: [] };
  }
  return null;
}

function fitsLemma({ numbered }: StoryTrees, token: number, { classes }: Frame): boolean {
  const { lemma } = numbered.words[token]!;
  return classes.has(lemma) || classes.has(lemma.replace(/(.)\1$/, '$1'));
}

/** The tokens that stand at a place of a frame. */
function placesOf(trees: StoryTrees, token: number, at: string): readonly number[] {
  switch (at) {
    case 'obj':
      return isVerb(trees, token) || hasObject(trees, token) ? undergoersOf(trees, token) : [];
    case 'self':
      return [token];
    case 'subj':
      return trees.children(token).filter((child) => relationOf(trees, child) === 'nsubj');
    case 'pred':
      return hasCopula(trees, token) || isPredicate(trees, token) ? subjectsOf(trees, token) : [];
    case 'xcomp': {
      // “called it a sham”, but “declared war on the United States”
      const named = trees
        .children(token)
        .filter((child) => /^(?:xcomp|obj|obl|ccomp)$/.test(relationOf(trees, child)))
        .filter(
          (child) => relationOf(trees, child) !== 'obl' || /^(?:as|null)$/.test(`${prepositionOf(trees, child)}`),
        );
      // “called the recognition a hostile act” may hang "act" on "recognition".
      return [
        ...named,
        ...named.flatMap((head) => trees.children(head).filter((child) => relationOf(trees, child) === 'appos')),
      ];
    }
    case 'mod':
      return trees
        .children(token)
        .filter((child) => /^(?:compound|amod|nmod)$/.test(relationOf(trees, child)) && child < token);
    case 'as':
      // “regards Kosovo as a state”: the tree may hang it on the name.
      return [token, ...undergoersOf(trees, token)].flatMap((head) => obliquesOf(trees, head, at));
    default:
      return obliquesOf(trees, token, at);
  }
}

/** "called the vote illegal", "branded it a farce": said of an object. */
function isPredicate(trees: StoryTrees, token: number): boolean {
  return relationOf(trees, token) === 'conj' && hasCopula(trees, trees.numbered.headOf[token]!);
}

/** "a special case", "a unique case" */
function isUnique(trees: StoryTrees, token: number): boolean {
  return trees
    .children(token)
    .some((child) =>
      /^(?:unique|special|exceptional|singular|particular|different)$/i.test(trees.numbered.words[child]!.lemma),
    );
}

/** "declared the plebiscite illegal": what is judged, which the tree may hang on the verdict. */
function judgedBy(view: StoryView, verb: number, verdict: number): Thing {
  const { trees } = view.scene.index;
  const [place = verdict] = undergoersOf(trees, verb);
  if (place !== verdict) return thingAt(view, place);
  const below = trees.children(verdict).find((child) => /^(?:compound|nsubj|amod|det)$/.test(relationOf(trees, child)));
  return thingAt(view, below ?? verdict);
}

/** "The vote is illegal", "these votes are not legitimate": who says so rejects it. */
export function applyVerdict(view: StoryView, token: number): OpenDraft[] {
  const { trees } = view.scene.index;
  const { lemma } = trees.numbered.words[token]!;
  const when = verdictOf(lemma.toLowerCase());
  if (when === null || !(hasCopula(trees, token) || isPredicate(trees, token))) return [];
  const stance = readStance(trees, token);
  if (stance.polarity !== when || stance.modality === 'hypothetical') return [];
  stance.polarity = 'affirmed';
  for (const subject of subjectsOf(trees, token)) {
    const thing = thingMeant(view, antecedentOf(trees, subject));
    const act = actOfVerdict(view, thing);
    if (act !== null) return draftsOf(view, token, { ...VERDICT, word: lemma, act }, thing, stance);
  }
  return [];
}

/** “This is a violation of our sovereignty,” said of the act told just before. */
function thingMeant(view: StoryView, token: number): Thing {
  const thing = thingAt(view, token);
  const { tokens } = view.scene.index.trees.numbered;
  if (!/^(?:this|that|it)$/i.test(tokens[token]!.form) || view.statementAt(token) === null) return thing;
  return { ...thing, classes: new Set(classesJustTold(view, token)) };
}

const VERDICT: Omit<Frame, 'word' | 'act'> = {
  at: ['pred'],
  classes: new Set(['verdict']),
  holder: 'speaker',
  object: ['class'],
  polarity: 'affirmed',
  modality: null,
  denied: undefined,
};

/** Verdicts are on votes; on a declaration or a recognition they oppose independence. */
function actOfVerdict(view: StoryView, { classes, token }: Thing): Act | null {
  if (isVerb(view.scene.index.trees, token)) return null;
  if (classes.has('vote')) return 'reject-vote';
  if (classes.has('comparison')) return 'deny-precedent';
  return OPPOSED.some((name) => classes.has(name)) ? 'oppose-independence' : null;
}

const OPPOSED = ['declaration', 'recognition', 'independence', 'breakup', 'step'];

function draftsOf(
  view: StoryView,
  token: number,
  frame: Frame,
  thing: Thing,
  stance: Stance = readStance(view.scene.index.trees, token),
): OpenDraft[] {
  const { scene } = view;
  const { trees } = scene.index;
  addNominalNegation(trees, thing.token, frame, stance);
  addOwnStance(frame, stance);
  const statement = view.statementAt(token);
  const excepted = exceptedHolders(view, token);
  if (excepted.length > 0) stance.polarity = 'affirmed';
  const found = excepted.length > 0 ? excepted : ownInstead(view, token, frame, thing, holdersOf(view, token, frame));
  const named = found.length > 0 ? found : listedHolders(view, token);
  const holders = named.length > 0 ? named : unnamedHolders(view, token, frame, stance);
  let { act, denied } = frame;
  let object = thing;
  let place = frame.object;
  if (frame.classes.has('illegal') && thing.classes.has('illegal')) {
    object = judgedBy(view, token, thing.token);
    act = actOfVerdict(view, object);
  }
  if (frame.classes.has('harm')) {
    // “The referendum violates the constitution”: what does the harm tells which act it is.
    const [subject] = subjectsOf(trees, token);
    if (subject === undefined) return [];
    object = thingAt(view, antecedentOf(trees, subject));
    act = actOfVerdict(view, object);
    // “The West has opened a Pandora's box”
    if (act === null && object.classes.has('polity') && trees.numbered.words[thing.token]!.lemma === 'box') {
      act = 'oppose-independence';
      object = { ...object, classes: new Set(['step']), about: [] };
      place = ['class'];
    }
  }
  const told = turnAct(view, { act, denied }, stance, holders, token);
  if (told === null || !isVoteOnStatehood(view, told.act, object)) return [];
  if (told.act === 'hold-vote' && isAnyVote(trees, token)) return [];
  const { actors: objects, byTopic } = besideHolders(
    view,
    token,
    told.act,
    holders,
    objectsOf(view, token, { ...frame, object: place }, object, holders),
  );
  const drafts: OpenDraft[] = [];
  // “Slovenia and Croatia declared their independence”: each its own.
  const isEachItsOwn = holders.length > 1 && objects.length > 1 && objects.every((about) => holders.includes(about));
  for (const holder of holders.length > 0 ? holders : [null])
    for (const about of objects) {
      if (isEachItsOwn && about !== holder && REFLEXIVE.has(told.act)) continue;
      if (holder !== null && !fits(told, holder, about, frame, thing)) continue;
      drafts.push({
        holder,
        act: told.act,
        object: about,
        byTopic,
        addressees: addresseesOf(view, token, told.act, thing),
        polarity: told.polarity,
        modality: told.modality,
        token,
        tokens: [thing.token],
        statement,
        trace: [
          `frame: ${frame.word} + ${[...frame.classes].join('|')} at ${frame.at.join('|')}`,
          ...stance.trace,
          ...(byTopic ? [OPEN_OBJECT] : []),
        ],
        stance,
      });
    }
  return drafts;
}

/** A party's vote, a vote in parliament and the result of a match are none that acts of statehood are about. */
function isVoteOnStatehood(view: StoryView, act: Act, { token, classes }: Thing): boolean {
  if (act !== 'reject-vote' && !(act === 'hold-vote' && classes.has('vote'))) return true;
  return !classes.has('vote') || isVoteNoun(view, token);
}

/** "A poll held without such an agreement would not be valid": none that is held. */
function isAnyVote(trees: StoryTrees, token: number): boolean {
  const { words, headOf, tokens } = trees.numbered;
  const noun = headOf[token]!;
  if (words[token]!.deprel !== 'acl' || noun < 0 || headOf[noun]! < 0) return false;
  const isAny = trees.children(noun).some((child) => /^(?:an?|any|no)$/i.test(tokens[child]!.form));
  return (
    isAny &&
    trees
      .children(headOf[noun]!)
      .some((child) => /^(?:would|could|can|may|might|will|should|must)$/i.test(tokens[child]!.form))
  );
}

/**
 * "A decree proclaiming the region independent", "its independence was proclaimed": where no state, territory or organisation declares it,
 * what is declared independent does so itself.
 */
function ownInstead(view: StoryView, token: number, frame: Frame, thing: Thing, holders: Actor[]): Actor[] {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (frame.act !== 'declare-independence' || !isVerb(trees, token) || words[token]!.deprel === 'amod') return holders;
  const heads = subjectsOf(trees, token);
  const isPronoun = heads.every((head) => words[head]!.upos === 'PRON');
  const isHeld = (holder: Actor): boolean =>
    isPolity(holder) ||
    (holder.named && !/^(?:person|body)$/.test(holder.kind) && !(isPronoun && holder.registerId === null));
  if (holders.some(isHeld)) return holders;
  // “The choir declared its independence”
  const isOther = heads.length > 0 && holders.length === 0 && !heads.some((head) => DECREES.test(words[head]!.lemma));
  const isMeant = thing.about.length > 0 && !isOwn(trees, thing.token);
  if (isOther && !isMeant && !isPassive(trees, token)) return holders;
  const about =
    thing.about.length > 0 ? thing.about : undergoersOf(trees, token).flatMap((head) => aboutOfThing(view, head));
  const polities = about.filter(isPolity);
  if (polities.length > 0) return [...new Set(polities)];
  const own = holders.length > 0 && holders.every(({ kind, registerId }) => kind === 'body' && registerId === null);
  return holders.length > 0 && !own ? holders : [...topicFor(view, token)];
}

/** Nouns for papers by which independence is declared. */
const DECREES =
  /^(?:decree|declaration|proclamation|law|act|motion|resolution|statement|manifesto|bill|document|text|it|which|that)$/;

/** Acts whose objects are other cases than the story's own. */
const OF_CASES: ReadonlySet<Act> = new Set(['invoke-precedent', 'deny-precedent']);

/** "India recognised the new state": nobody recognises himself, so another is meant. */
function besideHolders(view: StoryView, token: number, act: Act, holders: readonly Actor[], objects: Objects): Objects {
  if (OF_CASES.has(act)) {
    if (objects.byTopic) {
      // “cited it as an example” speaks of statehood only where the story does.
      if (view.topics.length === 0) return { actors: [], byTopic: true };
      const before = caseBefore(view, token, holders);
      return before.length > 0 ? { actors: before, byTopic: true } : objects;
    }
    return { actors: otherCases(view, token, objects.actors, holders, false), byTopic: false };
  }
  // “the emir and his government”: not the government of who recognises it.
  const isHolder = (actor: Actor): boolean =>
    holders.includes(actor) ||
    (actor.kind === 'body' && actor.affiliation !== null && holders.includes(actor.affiliation));
  if (REFLEXIVE.has(act) || !objects.actors.every(isHolder)) return objects;
  if (objects.actors.length === 0 || (OF_PAIRS.has(act) && holders.length > 1)) return objects;
  return { actors: topicFor(view, token, holders), byTopic: true };
}

/** "stopped short of recognition", "ruled out recognition" */
function addOwnStance({ polarity, modality }: Frame, stance: Stance): void {
  if (polarity === 'denied') stance.polarity = stance.polarity === 'affirmed' ? 'denied' : 'affirmed';
  if (modality !== null && stance.modality === 'actual') stance.modality = modality;
  // “did not rule out recognition”
  if (polarity === 'denied' && modality === 'intended' && stance.polarity === 'affirmed')
    stance.modality = 'hypothetical';
}

/**
 * Who does what a passive leaves without an agent: "the vote would not be recognised" is said of those who say it; "asked to
 * be recognised" of those who are asked.
 */
function unnamedHolders(view: StoryView, token: number, frame: Frame, stance: Stance): Actor[] {
  const { scene } = view;
  const { trees } = scene.index;
  if (!isVerb(trees, token) || frame.holder !== 'subject') return [];
  if (stance.request !== null)
    return askedOf(trees, stance.request)
      .flatMap((head) => actorsAt(scene, head))
      .flatMap(holdersFor);
  if (isPassive(trees, token) && frame.act === 'hold-vote') return [...topicFor(view, token)];
  if (!isPassive(trees, token) || stance.modality !== 'intended') return [];
  const { speaker, behalf } = view.voiceOf(view.statementAt(token));
  const voice = behalf ?? speaker;
  return voice ? holdersFor(voice) : [];
}

/** "no recognition", "no chance of": denied by its determiner. */
function addNominalNegation(trees: StoryTrees, thing: number, frame: Frame, stance: Stance): void {
  // Of subjects the verb's own stance tells it: “there will be no state”.
  if (frame.at.includes('pred') || frame.at.includes('subj')) return;
  const isDenied = trees.children(thing).some((child) => {
    const { lemma, deprel } = trees.numbered.words[child]!;
    return deprel === 'det' && /^(?:no|neither)$/i.test(lemma);
  });
  if (isDenied) {
    stance.polarity = stance.polarity === 'affirmed' ? 'denied' : 'affirmed';
    stance.trace.push('denied by "no"');
  }
}

interface Told {
  act: Act;
  polarity: Draft['polarity'];
  modality: Draft['modality'];
}

/** Acts that say themselves what will be: to vow them is to do them. */
const SPOKEN: ReadonlySet<Act> = new Set([
  'refuse-recognition',
  'support-independence',
  'oppose-independence',
  'claim-sovereignty',
  'reject-vote',
  'invoke-precedent',
  'deny-precedent',
]);

/** Which act a frame is as it is told, and how. */
export function turnAct(
  view: StoryView,
  { act, denied }: Pick<Frame, 'act' | 'denied'>,
  stance: Stance,
  holders: readonly Actor[],
  token: number,
): Told | null {
  const { polarity, modality } = stance;
  // “no longer recognises it”, “has ceased to recognise it”
  if (act === 'recognise' && polarity === 'denied' && stance.trace.some((line) => ENDED.test(line)))
    return { act: 'withdraw-recognition', polarity: 'affirmed', modality };
  // “asked them to withhold recognition”
  if (act === 'refuse-recognition' && (modality === 'requested' || modality === 'hypothetical'))
    return { act: 'recognise', polarity: polarity === 'affirmed' ? 'denied' : 'affirmed', modality };
  if (act === 'vow-reintegration') {
    if (polarity === 'denied' || (modality !== 'intended' && modality !== 'requested' && !isThreat(stance)))
      return null;
    return { act, polarity, modality: modality === 'requested' ? 'requested' : 'actual' };
  }
  // “sought to gain recognition” asks for it; “gained recognition” does not.
  if (act === 'request-recognition' && denied === null) {
    if (polarity === 'denied' || modality === 'actual') return null;
    return { act, polarity, modality: 'actual' };
  }
  const isDenied = polarity === 'denied';
  if (isDenied && denied !== undefined) {
    if (denied === null) return null;
    if (denied === 'refuse-recognition' && act === 'recognise') {
      if (modality !== 'hypothetical' && modality !== 'requested' && isRefusal(view, stance, holders, token))
        return { act: denied, polarity: 'affirmed', modality: 'actual' };
      return { act, polarity, modality };
    }
    if (modality === 'hypothetical' || modality === 'requested') return null;
    return { act: denied, polarity: 'affirmed', modality: 'actual' };
  }
  if (act === null) return null;
  if (SPOKEN.has(act) && modality === 'intended') return { act, polarity, modality: 'actual' };
  return { act, polarity, modality };
}

const ENDED = /^denied by "(?:no longer|cease|stop)"$/;
/** Vows told by other words than those of will: "threatened to retake it". */
function isThreat({ trace }: Stance): boolean {
  return trace.some((line) => /by "(?:threaten|determine|readiness|renounce|rule|exclude)"/.test(line));
}

/** Whether who does not recognise says that it will not: by "will not", "refuses", or in its own words. */
function isRefusal(view: StoryView, stance: Stance, holders: readonly Actor[], token: number): boolean {
  if (
    stance.trace.some((line) =>
      /by "(?:plan|intention|decision|intend|about|mean|set|due|poised)"|^false by/.test(line),
    )
  )
    return false;
  if (stance.trace.some((line) => line.startsWith('refused by'))) return true;
  // “denied that it had recognised it” is about what was, whatever hangs above.
  if (isPerfect(view, token)) return false;
  if (stance.trace.includes('denied by "deny"')) return false;
  if (stance.refused || stance.modality === 'intended') return true;
  const statement = view.statementAt(token);
  const { speaker, behalf } = view.voiceOf(statement);
  const own = behalf ?? speaker;
  return own !== null && holders.includes(own) && stance.modality === 'actual';
}

/** "has not recognised it" tells what is, not what will be. */
function isPerfect({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  return trees.children(token).some((child) => trees.numbered.words[child]!.lemma === 'have');
}

/** Nouns for those who vote. */
const VOTERS =
  /^(?:voter|man|woman|islander|inhabitant|elector|electorate|people|person|percent|per cent|%|majority|citizen|resident|islander|population|turnout|ballot)$/i;

function hasVoters({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  if (words[token]!.lemma === 'vote') return true;
  return subjectsOf(trees, token).some((subject) => {
    // “40 percent of companies chose London”
    const ofWhom = obliquesOf(trees, subject, 'of').filter((of) => words[of]!.upos === 'NOUN');
    if (ofWhom.length > 0 && !ofWhom.some((of) => VOTERS.test(words[of]!.lemma))) return false;
    if (VOTERS.test(words[subject]!.lemma) || tokens[subject]!.form === '%' || words[subject]!.upos === 'NUM')
      return true;
    return trees.children(subject).some((child) => tokens[child]!.form === '%');
  });
}

function holdersOf(view: StoryView, token: number, frame: Frame): Actor[] {
  const { scene } = view;
  const { trees } = scene.index;
  if (frame.holder === 'speaker') {
    const { speaker, behalf } = view.voiceOf(view.statementAt(token));
    const voice = behalf ?? speaker;
    return voice ? holdersFor(voice) : [];
  }
  const up = trees.numbered.headOf[token]!;
  const isVerbal = hasObject(trees, token) && up >= 0 && relationOf(trees, token) === 'conj';
  const isOwner = frame.holder === 'owner' || trees.numbered.words[token]!.upos === 'NOUN';
  let tokens = isVerbal
    ? subjectsOf(trees, up)
    : isOwner && !hasCopula(trees, token)
      ? ownersOf(trees, token)
      : subjectsOf(trees, token);
  if (tokens.length === 0 && isOwner) tokens = holdersAbove(view, token);
  const holders: Actor[] = [];
  for (const head of tokens)
    for (const actor of actorsAt(scene, antecedentOf(trees, head)))
      for (const holder of holdersFor(actor)) if (!holders.includes(holder)) holders.push(holder);
  if (holders.length === 0 && frame.act === 'request-recognition' && tokens.length > 0) {
    // “Its independence demands recognition”: whoever says so asks for it.
    const { speaker, behalf } = view.voiceOf(view.statementAt(token));
    const voice = behalf ?? speaker;
    if (voice) holders.push(...holdersFor(voice));
  }
  if (frame.holder !== 'voters')
    return frame.act !== null && OF_POLITIES.has(frame.act)
      ? holders.map((holder) => standIn(view, token, frame.act!, holder))
      : holders;
  const polities = holders.flatMap((holder) => polityBehind(holder) ?? []);
  if (polities.length > 0) return [...new Set(polities)];
  const about = tokens.flatMap((head) => aboutOf(view, head)).filter(isPolity);
  return about.length > 0 ? about : [...topicFor(view, token)];
}

/** "its independence", "our own republic" */
function isOwn(trees: StoryTrees, token: number): boolean {
  const { words } = trees.numbered;
  return trees.children(token).some((child) => words[child]!.deprel === 'nmod:poss' && words[child]!.upos === 'PRON');
}

/** Acts of a territory, which those who act for it do in its name: "the separatists declared independence". */
const OF_POLITIES: ReadonlySet<Act> = new Set([
  'declare-independence',
  'request-recognition',
  'hold-vote',
  'invoke-precedent',
]);

/** Those who act for a territory without being named after it. */
const ITS_OWN = /^(?:separatists|secessionists|rebels|insurgents|breakaway leaders|separatist leaders|rebel leaders)$/i;

function standIn(view: StoryView, token: number, act: Act, holder: Actor): Actor {
  if (isPolity(holder) || holder.kind === 'organisation' || (holder.named && holder.kind !== 'person')) return holder;
  const behind = polityBehind(holder);
  if (behind) return behind;
  if (act === 'invoke-precedent') return ITS_OWN.test(holder.name) ? (view.main ?? holder) : holder;
  return !holder.named || holder.kind === 'person' ? (topicFor(view, token)[0] ?? holder) : holder;
}

/** "reaffirmed his stance in opposition to", "fought in pursuit of": who holds what a noun tells stands further up. */
function holdersAbove({ scene }: StoryView, noun: number): number[] {
  const { trees } = scene.index;
  const { words, headOf } = trees.numbered;
  const isSought = /^(?:search|pursuit|quest|war|struggle|campaign)$/.test(words[noun]!.lemma);
  for (let at = noun, steps = 0; steps < 8; steps++) {
    const relation = relationOf(trees, at);
    const up = headOf[at]!;
    if (up < 0 || !/^(?:obj|obl|nmod|conj|advcl|xcomp|acl)$/.test(relation)) return [];
    if (isVerb(trees, up)) {
      const isHeld =
        (LIGHT.test(words[up]!.lemma) && relation !== 'obl') ||
        // “turned to Russia with a request”, “signed a communiqué on the establishment of relations”
        (relation === 'obl' &&
          /^(?:turn|approach|come|go|write|appeal|sign|agree|conclude|exchange)$/.test(words[up]!.lemma));
      if (!isHeld && !isSought) return [];
      const subjects = subjectsOf(trees, up);
      if (!isSought || subjects.some((subject) => actorsAt(scene, subject).length > 0)) return subjects;
      at = up; // “bombings claiming lives in pursuit of independence”: not the bombings
      continue;
    }
    const owners = ownersOf(trees, up);
    if (owners.length > 0) return owners;
    at = up;
  }
  return [];
}

/** The state or territory to which somebody belongs: "her people" of whom a councillor of the islands speaks. */
function polityBehind(actor: Actor): Actor | null {
  for (let at: Actor | null = actor, steps = 0; at !== null && steps < 4; at = at.affiliation, steps++)
    if (isPolity(at)) return at;
  return null;
}

/** Verbs that say of a noun only who does it: "announced", "made", "reiterated". */
const LIGHT =
  /^(?:announce|make|take|give|issue|reiterate|reaffirm|repeat|declare|express|voice|state|renew|launch|pursue|maintain|have|deliver|publish|sign|read|draft|submit|send|file|unleash|wage|fight|lead|start|begin)$/;

interface Objects {
  actors: readonly Actor[];
  byTopic: boolean;
}

/** Acts that two do with each other. */
const OF_PAIRS: ReadonlySet<Act | null> = new Set<Act | null>(['establish-relations', 'sever-relations']);

/** Classes that speak of what the story is about where they do not say of what. */
const TOPICAL = new Set([
  'territory',
  'step',
  'recognition',
  'independence',
  'declaration',
  'vote',
  'state',
  'government',
  'annexation',
  'precedent',
  'control',
  'sovereignty',
  'breakup',
  'reintegration',
  'revolt',
  'strays',
]);

function objectsOf(view: StoryView, token: number, frame: Frame, thing: Thing, holders: readonly Actor[]): Objects {
  const { scene } = view;
  const { trees } = scene.index;
  const direct = (actors: readonly Actor[]): Objects => ({ actors: [...new Set(actors)], byTopic: false });
  for (const place of frame.object) {
    switch (place) {
      case 'class':
        if (frame.object.includes('self') && isOwn(trees, thing.token)) return ownOf(view, token, holders);
        if (thing.about.length > 0) return direct(thing.about);
        break;
      case 'about':
        // To stand by a state's integrity is to oppose whoever would leave it.
        return partsOf(view, token, thing.about, holders);
      case 'self':
        return ownOf(view, token, holders);
      case 'owner': {
        // “The region had no chance of recognition”
        const about = holdersAbove(view, token).flatMap((head) => aboutOfThing(view, head));
        if (about.length > 0) return direct(about);
        break;
      }
      case 'subject': {
        const subjects = subjectsOf(trees, token);
        const about = subjects.flatMap((head) => aboutOfThing(view, head));
        if (about.length > 0) return direct(about);
        // “Every situation is unique” is about none.
        if (!subjects.some((head) => isOpen(view, head))) return direct([]);
        break;
      }
      case 'obj': {
        const about = undergoersOf(trees, token).flatMap((head) => aboutOfThing(view, head));
        if (about.length > 0) return direct(about);
        break;
      }
      case 'iobj': {
        const about = trees
          .children(token)
          .filter((child) => relationOf(trees, child) === 'iobj')
          .flatMap((head) => aboutOfThing(view, head));
        if (about.length > 0) return direct(about);
        if (thing.about.length > 0) return direct(thing.about);
        break;
      }
      default: {
        const about = [token, thing.token]
          .flatMap((head) => obliquesOf(trees, head, place))
          .flatMap((head) => aboutOfThing(view, head));
        if (about.length > 0) return direct(about);
      }
    }
  }
  if (thing.about.length > 0 && !frame.object.includes('self')) return direct(thing.about);
  // “established relations”: each of the two with the other.
  if (OF_PAIRS.has(frame.act) && holders.length > 1) return direct(holders);
  const isTopical = [...thing.classes].some((name) => TOPICAL.has(name)) || frame.classes.has('self');
  return { actors: isTopical ? topicFor(view, token) : [], byTopic: true };
}

/** What is a holder's own: a territory itself, of others that of which they are. */
function ownOf(view: StoryView, token: number, holders: readonly Actor[]): Objects {
  const own = holders.flatMap((holder) => polityBehind(holder) ?? []);
  if (own.length > 0) return { actors: [...new Set(own)], byTopic: false };
  return { actors: topicFor(view, token), byTopic: true };
}

/** What the story says wants to leave states: its topic, where that is not one of them. */
function partsOf(view: StoryView, token: number, wholes: readonly Actor[], holders: readonly Actor[]): Objects {
  const topic = topicFor(view, token, holders);
  const parts = topic.filter((actor) => !wholes.includes(actor));
  // “the partition of the country”, where "the country" is taken for what would leave it
  const isTerritory = topic.every(({ kind }) => kind === 'territory');
  return { actors: parts.length > 0 || !isTerritory ? parts : topic, byTopic: true };
}

/** Whether a subject may be what the story speaks of: "this", "the vote". */
function isOpen(view: StoryView, head: number): boolean {
  const { upos } = view.scene.index.trees.numbered.words[head]!;
  return upos === 'PRON' || [...thingAt(view, head).classes].some((name) => TOPICAL.has(name));
}

function aboutOfThing(view: StoryView, head: number): Actor[] {
  const thing = thingAt(view, antecedentOf(view.scene.index.trees, head));
  return thing.about.flatMap(politiesOf);
}

/** Acts that somebody may do about himself. */
const REFLEXIVE: ReadonlySet<Act> = new Set([
  'declare-independence',
  'request-recognition',
  'hold-vote',
  'support-independence',
]);

function fits({ act, modality }: Told, holder: Actor, object: Actor, frame: Frame, thing: Thing): boolean {
  if (holder === object && !REFLEXIVE.has(act)) return false;
  if (holder.isMedium) return false;
  // “implored her to bring it back”: parties and companies are neither brought back nor precedents
  if (object.kind === 'organisation' && OF_LANDS.has(act)) return false;
  // “It appealed to every friend”
  if (!holder.named && holder.affiliation === null && holder.kind === 'person' && ANYBODY.test(holder.name))
    return false;
  // “No government has recognised it” has no holder.
  if (!holder.named && (holder.kind === 'body' || holder.kind === 'state' || holder.kind === 'territory')) return false;
  switch (act) {
    case 'recognise':
    case 'withdraw-recognition':
    case 'freeze-recognition':
    case 'reinstate-recognition':
    case 'establish-relations':
    case 'sever-relations':
    case 'vow-reintegration':
      if (OF_PAIRS.has(act) && holder.kind === 'group' && !holder.named) return false;
      return (
        holder.kind !== 'person' && holder.kind !== 'document' && (holder.kind !== 'place' || modality === 'requested')
      );
    case 'declare-independence':
      // A state declares the independence of a part of another only where it is its own.
      return holder.kind !== 'person' && holder.kind !== 'document';
    case 'hold-vote':
      // Territories and peoples vote; who runs their vote does not.
      return isPolity(holder) || (holder.kind === 'group' && holder.named);
    case 'claim-sovereignty':
      // “Bougainville belongs to Papua New Guinea”, said for it.
      if (frame.holder === 'speaker') return thing.about.includes(holder);
      return holder.kind !== 'person' && object.kind !== 'organisation';
    default:
      return holder.kind !== 'document' && holder.kind !== 'place';
  }
}

/** Acts that only a state or territory can be the object of. */
const OF_LANDS: ReadonlySet<Act> = new Set(['vow-reintegration', 'invoke-precedent', 'deny-precedent', 'hold-vote']);

/** Nouns for those who are nobody in particular. */
const ANYBODY = /\b(?:friends?|partners?|one|anyone|somebody|man|woman|person|neighbou?rs?|reader|visitor|caller)$/i;

/** Whom somebody asks for recognition. */
function addresseesOf(view: StoryView, token: number, act: Act, thing: Thing): Actor[] {
  if (act !== 'request-recognition') return [];
  const { scene } = view;
  const { trees } = scene.index;
  const above = trees.numbered.headOf[token]!;
  // “turned to Russia with a request for recognition”
  const turnedTo = above >= 0 && isVerb(trees, above) && obliquesOf(trees, above, 'with').includes(token);
  return [
    ...(turnedTo ? askedOf(trees, above) : []),
    ...askedOf(trees, token),
    ...obliquesOf(trees, token, 'from'),
    ...obliquesOf(trees, thing.token, 'from'),
  ]
    .filter((head) => head !== thing.token)
    .flatMap((head) => actorsAt(scene, head))
    .filter((actor) => actor.kind !== 'person' || actor.named);
}
