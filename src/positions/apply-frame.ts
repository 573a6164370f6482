import { antecedentOf, askedOf, isVerb, obliquesOf, readStance, type Stance, subjectsOf } from '../clauses/index.ts';
import { type Actor, relationOf, type StoryTrees } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { actOfVerdict, judgedBy, thingToldBefore } from './act-of-verdict.ts';
import { actorsAt } from './actors.ts';
import { backersOf } from './backers-of.ts';
import type { OpenDraft } from './draft.ts';
import { type Thing, thingAt } from './find-things.ts';
import { type Frame, framesOf } from './frames.ts';
import { holdersOf, ownInstead, unnamedHolders } from './holders-of-frame.ts';
import { exceptedHolders, listedHolders, notEvenHolders } from './listed-holders.ts';
import { mayHold } from './may-hold.ts';
import { besideHolders, objectsOf, REFLEXIVE } from './objects-of-frame.ts';
import { OPEN_OBJECT } from './score-draft.ts';
import { addNominalNegation, addOwnStance } from './stance-of-frame.ts';
import type { StoryView } from './story-view.ts';
import { findThing, hasObject, particleOf } from './thing-of-frame.ts';
import { turnAct } from './turn-act.ts';
import { isVoteNoun } from './vote-words.ts';

/** The acts that a word does by the frames of `lang/en/act-frames.tsv`, each with its holders and objects. */
export function applyFrames(view: StoryView, token: number): OpenDraft[] {
  const { trees } = view.scene.index;
  const { lemma, upos } = trees.numbered.words[token]!;
  const kind = hasObject(trees, token) ? 'VERB' : upos;
  const frames = framesOf(lemma.toLowerCase(), kind, particleOf(trees, token));
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

const isTwin = (a: Frame, b: Frame): boolean =>
  a.at.join() === b.at.join() &&
  a.object.join() !== b.object.join() &&
  a.holder === b.holder &&
  [...a.classes].join() === [...b.classes].join();

/** The acts that a frame makes of a thing: one for each holder and each object. */
export function draftsOf(
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
  const named = found.length > 0 ? found : [...listedHolders(view, token), ...notEvenHolders(view, token)];
  const holders = named.length > 0 ? named : unnamedHolders(view, token, frame, stance);
  let { act, denied } = frame;
  let object = thing;
  let place = frame.object;
  if (frame.classes.has('illegal') && thing.classes.has('illegal')) {
    object = judgedBy(view, token, thing.token);
    act = actOfVerdict(view, object) ?? actOfVerdict(view, thingToldBefore(view, object));
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
  // “There will be no second Crimea” is of another.
  if (thing.classes.has('polity') && frame.at.includes('subj') && isAnother(trees, thing.token)) return [];
  const told = turnAct(view, { act, denied }, stance, holders, token);
  if (told === null || !isVoteOnStatehood(view, told.act, object)) return [];
  if (told.act === 'hold-vote' && isAnyVote(trees, token)) return [];
  // “Crimea's parliament voted to leave Ukraine”: no vote of the people
  if (told.act === 'hold-vote' && isLeaving(frame) && isByBody(view, token)) told.act = 'declare-independence';
  const { actors: objects, byTopic } = besideHolders(
    view,
    token,
    told.act,
    holders,
    objectsOf(view, token, { ...frame, object: place }, object, holders),
  );
  const asked = addresseesOf(view, token, told.act, thing);
  const drafts: OpenDraft[] = [];
  // “Slovenia and Croatia declared their independence”: each its own.
  const isEachItsOwn = holders.length > 1 && objects.length > 1 && objects.every((about) => holders.includes(about));
  for (const holder of holders.length > 0 ? holders : [null])
    for (const about of objects) {
      if (isEachItsOwn && about !== holder && REFLEXIVE.has(told.act)) continue;
      if (holder !== null && !mayHold(told, holder, about, frame, thing)) continue;
      // “The union asked the company for recognition”: of itself, not of what the story speaks of.
      const isOfItself =
        holder?.kind === 'organisation' && (byTopic || holder.registerId === null || asked.includes(holder));
      if (told.act === 'request-recognition' && isOfItself) continue;
      const backers = holder !== null && told.act === 'support-independence' ? backersOf(scene, holder, about) : null;
      drafts.push({
        holder: backers ?? holder,
        act: told.act,
        object: about,
        byTopic,
        addressees: asked,
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

function isAnother(trees: StoryTrees, token: number): boolean {
  return trees
    .children(token)
    .some((child) => /^(?:second|another|new|third)$/.test(trees.numbered.words[child]!.lemma.toLowerCase()));
}

/** A party's vote, a vote in parliament and the result of a match are none that acts of statehood are about. */
function isVoteOnStatehood(view: StoryView, act: Act, { token, classes }: Thing): boolean {
  if (act !== 'reject-vote' && !(act === 'hold-vote' && classes.has('vote'))) return true;
  // “questioned the legitimacy of the referendum”
  return (
    !classes.has('vote') ||
    [token, ...obliquesOf(view.scene.index.trees, token, 'of')].some((at) => isVoteNoun(view, at))
  );
}

/** "voted to leave", "voted for independence" */
function isLeaving({ at, classes }: Frame): boolean {
  if (at.includes('inf')) return classes.has('leave');
  return classes.has('independence') && !at.includes('on') && !at.includes('against');
}

/** Whether a parliament votes, or those who sit in it. */
function isByBody({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  return subjectsOf(trees, token).some(
    (head) =>
      LAWMAKERS.test(trees.numbered.words[head]!.lemma) || actorsAt(scene, head).some(({ kind }) => kind === 'body'),
  );
}

const LAWMAKERS =
  /^(?:lawmaker|deputy|legislator|parliamentarian|senator|mp|assemblyman|delegate|councillor|congressman|member)$/i;

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

/** What is done with a request to bring it to whom it asks. */
const SENT = /^(?:send|address|submit|deliver|make|put|lodge|direct|present|renew|repeat|hand|file|issue|give)$/;

/** Whom somebody asks for recognition. */
function addresseesOf(view: StoryView, token: number, act: Act, thing: Thing): Actor[] {
  if (act !== 'request-recognition') return [];
  const { scene } = view;
  const { trees } = scene.index;
  const above = trees.numbered.headOf[token]!;
  // “turned to Russia with a request for recognition”
  const turnedTo = above >= 0 && isVerb(trees, above) && obliquesOf(trees, above, 'with').includes(token);
  // “sent Ghana a request for recognition”
  const isSent = above >= 0 && relationOf(trees, token) === 'obj' && SENT.test(trees.numbered.words[above]!.lemma);
  return [
    ...(turnedTo || isSent ? askedOf(trees, above) : []),
    ...askedOf(trees, token),
    ...obliquesOf(trees, token, 'from'),
    ...obliquesOf(trees, thing.token, 'from'),
  ]
    .filter((head) => head !== thing.token && head !== token)
    .flatMap((head) => actorsAt(scene, head))
    .filter((actor) => actor.kind !== 'person' || actor.named);
}
