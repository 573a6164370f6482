import { antecedentOf, isVerb, ownersOf, readStance, type Stance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { type Actor, isPolity } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import type { ActLabel } from '../statements/index.ts';
import { actorsAt, holdersFor, politiesOf } from './actors.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import { polityBehind } from './holders-above.ts';
import { mayHold } from './may-hold.ts';
import { besideHolders, OF_PAIRS, REFLEXIVE } from './objects-of-frame.ts';
import { OPEN_OBJECT, SEEN } from './score-draft.ts';
import type { StoryView } from './story-view.ts';
import { isVague, topicFor } from './topic.ts';
import { voiceHoldersAt } from './voice-holders.ts';

/** Where rules tell no act in all the story, it is told only from this chance on. */
const CERTAIN = 0.9;
/** So many words around it a rule's act is the same as the one that the network sees. */
const NEAR = 12;

/**
 * An act that the network of acts sees where no rule has told one: its holder and object are whom the words that the network
 * took for theirs stand for, else its subject or who speaks, and what the story speaks of.
 */
export function seenActs(story: StoryView, label: ActLabel, told: readonly Draft[]): Draft[] {
  const { act, head } = label;
  // “Chile followed Peru in the standings”, in a story that tells no act in the usual words
  if (told.length === 0 && label.chance < CERTAIN) return [];
  if (isTold(story, label, told) || isHeadline(story, head)) return [];
  const view = { ...story, topics: story.topics.filter(({ token }) => token < head) };
  const stance = stanceOf(view, label);
  const holders = holdersOf(view, label).filter((holder) => isSure(act, holder));
  const { actors, byTopic } = objectsOf(view, label, holders);
  const trace = [`${SEEN}${act} (${label.chance})`, ...stance.trace, ...(byTopic ? [OPEN_OBJECT] : [])];
  const { polarity, modality } = stance;
  return holders.flatMap((holder) =>
    actors
      .filter((object) => mayHold({ act, polarity, modality }, holder, object, BY_SUBJECT, OF_ITSELF))
      .map((object) => ({
        ...{ holder, act, object, byTopic, addressees: [], polarity, modality, token: head, tokens: [] },
        ...{ statement: view.statementAt(head), trace, stance },
      })),
  );
}

const BY_SUBJECT = { holder: 'subject' } as const;
const OF_ITSELF = { about: [] };

/** Whether a rule has told an act by the same word, or the same act nearby in the same sentence. */
function isTold({ scene }: StoryView, { head, act }: ActLabel, told: readonly Draft[]): boolean {
  const { sentenceOf } = scene.index.trees.numbered;
  return told.some(
    (draft) =>
      draft.token === head ||
      draft.tokens.includes(head) ||
      (draft.act === act && sentenceOf[draft.token] === sentenceOf[head] && Math.abs(draft.token - head) < NEAR),
  );
}

/** "SWEDEN AND FRANCE GIVE THEIR ASSENT": a line in capitals says in short what the story says. */
function isHeadline({ scene }: StoryView, token: number): boolean {
  const { tokens, sentenceOf } = scene.index.trees.numbered;
  for (let at = token; at < tokens.length && sentenceOf[at] === sentenceOf[token]; at++)
    if (/^\p{Ll}{2}/u.test(tokens[at]!.form)) return false;
  return /^\p{Lu}+$/u.test(tokens[token]!.form);
}

/** Acts that are themselves a no: what denies them in their words is part of them, "would never accept the result". */
const REFUSALS: ReadonlySet<Act> = new Set([
  'refuse-recognition',
  'oppose-independence',
  'reject-vote',
  'deny-precedent',
]);

/** How an act is told: as its clause says, else as the network does. */
function stanceOf(view: StoryView, { head, act, polarity, modality }: ActLabel): Stance {
  const read = readStance(view.scene.index.trees, head);
  if (REFUSALS.has(act)) return { ...read, polarity, modality };
  return {
    ...read,
    polarity: read.polarity === 'denied' ? 'denied' : polarity,
    modality: read.modality === 'actual' ? modality : read.modality,
  };
}

/** Whether somebody can be told to hold an act on the network's word: one with a name, or a people or body of somewhere. */
function isSure(act: Act, { named, kind, affiliation, isMedium }: Actor): boolean {
  if (isMedium || kind === 'document' || kind === 'place') return false;
  if (kind === 'person') return named && OF_PERSONS.has(act);
  return named || (affiliation !== null && kind !== 'state' && kind !== 'territory');
}

/** Acts that a person may hold for himself. */
const OF_PERSONS: ReadonlySet<Act> = new Set([
  'support-independence',
  'oppose-independence',
  'invoke-precedent',
  'deny-precedent',
]);

/** Those whom the holder's words stand for, else the subject of its verb or whose noun it is; where there are none, those who say it. */
function holdersOf(view: StoryView, { head, holders, objects, act }: ActLabel): Actor[] {
  const { trees } = view.scene.index;
  const marked = phrasesOf(view, holders);
  const governed = isVerb(trees, head) ? subjectsOf(trees, head) : ownersOf(trees, head);
  const phrases = marked.length > 0 ? marked : governed.map((at) => antecedentOf(trees, at));
  const found = phrases.flatMap((at) => actorsAt(view.scene, at)).flatMap(holdersFor);
  const held = found.length > 0 || phrases.length > 0 ? found : voiceHoldersAt(view, head);
  // “the people of Anguilla voted”, “the Diet declared”: what is done in a land's name the land does.
  const own = OF_POLITIES.has(act)
    ? held.map((holder) => (isParliament(act, holder) ? holder : (polityBehind(holder) ?? holder)))
    : held;
  if (own.length === 0 && phrases.length === 0 && OF_ITS_PEOPLE.has(act)) return ownLands(view, head, objects);
  return [...new Set(own)];
}

/** Acts that a land does itself: whoever's they are is both their holder and their object. */
const OF_ITS_PEOPLE: ReadonlySet<Act> = new Set(['hold-vote', 'declare-independence']);

/** "61 percent opted for statehood", "the proclamation of Transkei's independence": the land that its words name, else that of the story. */
function ownLands(view: StoryView, head: number, objects: readonly number[]): Actor[] {
  const named = phrasesOf(view, objects)
    .flatMap((at) => actorsAt(view.scene, at))
    .flatMap(politiesOf);
  return [...new Set(named.length > 0 ? named : topicFor(view, head, []))];
}

/** "The assembly was due to vote": no vote of the people. */
const isParliament = (act: Act, { kind }: Actor): boolean => act === 'hold-vote' && kind === 'body';

/** Acts of a territory, which those who act for it do in its name. */
const OF_POLITIES: ReadonlySet<Act> = new Set(['declare-independence', 'request-recognition', 'hold-vote']);

/** What it is about: the states and territories that the object's words stand for, else those that the word governs or the story speaks of. */
function objectsOf(
  view: StoryView,
  { head, objects, act }: ActLabel,
  holders: readonly Actor[],
): { actors: readonly Actor[]; byTopic: boolean } {
  const { scene } = view;
  if (OF_ITS_PEOPLE.has(act)) return { actors: holders.filter(isPolity), byTopic: false };
  const marked = phrasesOf(view, objects);
  const phrases = marked.length > 0 || REFLEXIVE.has(act) ? marked : undergoersOf(scene.index.trees, head);
  const named = [...new Set(phrases.flatMap((at) => actorsAt(scene, at)).flatMap(politiesOf))];
  const byTopic = named.length === 0;
  // “recognised the handwriting” is no act; “recognised the new state” is one.
  if (byTopic && marked.length > 0 && !marked.some((at) => mayMeanTopic(view, at))) return { actors: [], byTopic };
  const actors = byTopic ? topicFor(view, head, OF_PAIRS.has(act) ? holders : []) : named;
  return besideHolders(view, head, act, holders, { actors, byTopic });
}

/** "the new state", "it", "the move", "their independence": words that may mean what the story speaks of. */
function mayMeanTopic(view: StoryView, head: number): boolean {
  return isVague(view, head) || thingAt(view, head).classes.size > 0;
}

/** The heads of the phrases that some words make up: those that hang on none of them. */
function phrasesOf({ scene }: StoryView, tokens: readonly number[]): number[] {
  const inside = new Set(tokens);
  const { headOf, words } = scene.index.trees.numbered;
  return tokens.filter((token) => !inside.has(headOf[token]!) && words[token]!.upos !== 'PUNCT');
}
