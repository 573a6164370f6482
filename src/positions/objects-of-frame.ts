import { antecedentOf, obliquesOf, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { type Actor, relationOf, type StoryTrees } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { politiesOf } from './actors.ts';
import { type Thing, thingAt } from './find-things.ts';
import type { Frame } from './frames.ts';
import { holdersAbove, polityBehind } from './holders-above.ts';
import { caseBefore, otherCases } from './other-cases.ts';
import type { StoryView } from './story-view.ts';
import { keptObjects } from './thing-of-frame.ts';
import { topicFor } from './topic.ts';

/** Acts whose objects are other cases than the story's own. */
const OF_CASES: ReadonlySet<Act> = new Set(['invoke-precedent', 'deny-precedent']);

/** "India recognised the new state": nobody recognises himself, so another is meant. */
export function besideHolders(
  view: StoryView,
  token: number,
  act: Act,
  holders: readonly Actor[],
  objects: Objects,
): Objects {
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

/** "its independence", "our own republic" */
export function isOwn(trees: StoryTrees, token: number): boolean {
  const { words } = trees.numbered;
  return trees.children(token).some((child) => words[child]!.deprel === 'nmod:poss' && words[child]!.upos === 'PRON');
}

interface Objects {
  actors: readonly Actor[];
  byTopic: boolean;
}

/** Acts that two do with each other. */
export const OF_PAIRS: ReadonlySet<Act | null> = new Set<Act | null>(['establish-relations', 'sever-relations']);

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

/** Whom an act is about: what its words name, else what the story speaks of. */
export function objectsOf(
  view: StoryView,
  token: number,
  frame: Frame,
  thing: Thing,
  holders: readonly Actor[],
): Objects {
  const { scene } = view;
  const { trees } = scene.index;
  const direct = (actors: readonly Actor[]): Objects => ({ actors: [...new Set(actors)], byTopic: false });
  const isSought = frame.act === 'recognise' && frame.at.includes('obj');
  if (isSought && isAnyState(trees, thing) && !isNegated(trees, token)) return direct([]);
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
        // “We have not set a precedent” is said of what was done.
        const isOneself = subjects.some((head) => trees.numbered.words[head]!.upos === 'PRON');
        if (
          isOneself &&
          OF_CASES.has(frame.act!) &&
          about.length > 0 &&
          about.every((actor) => holders.includes(actor))
        )
          return { actors: topicFor(view, token, holders), byTopic: true };
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
          .concat(keptObjects(trees, token).length > 0 ? undergoersOf(trees, token) : [])
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

/** "did not recognise a state that governed nothing" means the one that the story speaks of. */
function isNegated(trees: StoryTrees, token: number): boolean {
  return trees.children(token).some((child) => /^(?:not|n['’]t|never)$/i.test(trees.numbered.tokens[child]!.form));
}

/** "recognises States", "would recognise a government that emerged": none in particular. */
function isAnyState(trees: StoryTrees, { token, classes }: Thing): boolean {
  if (!classes.has('state') && !classes.has('government')) return false;
  const { tokens, words } = trees.numbered;
  const below = trees.children(token).filter((child) => child < token);
  if (below.some((child) => /^(?:a|an|any|every)$/i.test(tokens[child]!.form))) return true;
  return words[token]!.feats.includes('Number=Plur') && below.every((child) => words[child]!.deprel === 'case');
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

/** Whom the thing at a token is about, by those that can be recognised or claimed. */
export function aboutOfThing(view: StoryView, head: number): Actor[] {
  const thing = thingAt(view, antecedentOf(view.scene.index.trees, head));
  return thing.about.flatMap(politiesOf);
}

/** Acts that somebody may do about himself. */
export const REFLEXIVE: ReadonlySet<Act> = new Set([
  'declare-independence',
  'request-recognition',
  'hold-vote',
  'support-independence',
]);
