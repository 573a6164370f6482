import { voteWords } from '../lang/en.ts';
import { type Actor, isPolity, type StoryTrees } from '../mentions/index.ts';
import { actorsAt } from './actors.ts';
import { aboutOf } from './find-things.ts';
import { classesOfNoun } from './frames.ts';
import type { StoryView } from './story-view.ts';
import { isVague, topicFor } from './topic.ts';

const KINDS = new Map<string, Set<string>>();
for (const { word, kind } of voteWords) {
  const words = KINDS.get(kind);
  if (words) words.add(word);
  else KINDS.set(kind, new Set([word]));
}

/** Whether a lemma is of a kind of `lang/en/vote-words.tsv`. */
export function isVoteWord(lemma: string, kind: string): boolean {
  return KINDS.get(kind)!.has(lemma.toLowerCase());
}

/** The first and the last token of a token's sentence. */
export function sentenceAround({ numbered: { sentenceOf } }: StoryTrees, token: number): [number, number] {
  let [first, last] = [token, token];
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[token]) first--;
  while (last + 1 < sentenceOf.length && sentenceOf[last + 1] === sentenceOf[token]) last++;
  return [first, last];
}

/** A noun for a vote on statehood; one that may be any vote counts where the story has just told of one on statehood. */
export function isVoteNoun(view: StoryView, token: number): boolean {
  const { trees } = view.scene.index;
  const { upos, lemma } = trees.numbered.words[token]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  if (SURE.test(lemma)) return true;
  if (!classesOfNoun(lemma.toLowerCase()).includes('vote')) return false;
  return isOnStatehood(view, token) || isVoteTopic(view, sentenceAround(trees, token)[1]);
}

const SURE = /^(?:pseudo-)?(?:referendum|plebiscite)$/i;

/** "vote on independence", "independence vote" */
function isOnStatehood({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  return trees
    .children(token)
    .some((child) =>
      classesOfNoun(trees.numbered.words[child]!.lemma.toLowerCase()).some((kind) =>
        /^(?:independence|union)$/.test(kind),
      ),
    );
}

/** Whether a vote that a story speaks of is one on statehood: it told of one before, or speaks of independence just here. */
export function isVoteTopic(view: StoryView, token: number): boolean {
  if (isVoteTold(view, token)) return true;
  const { sentenceOf, words } = view.scene.index.trees.numbered;
  for (let at = token; at >= 0 && sentenceOf[token]! - sentenceOf[at]! <= NEAR; at--)
    if (STATEHOOD.test(words[at]!.lemma) || isPeoplesState(view, at)) return true;
  return false;
}

/** Whether the story told of a vote on statehood before: by an act, or by the word "referendum". */
export function isVoteTold({ scene, lastVote }: StoryView, token: number): boolean {
  const { sentenceOf, words } = scene.index.trees.numbered;
  if (lastVote !== null && lastVote <= token && sentenceOf[token]! - sentenceOf[lastVote]! <= REACH) return true;
  for (let at = token; at >= 0 && sentenceOf[token]! - sentenceOf[at]! <= REACH; at--)
    if (SURE.test(words[at]!.lemma)) return true;
  return false;
}

/** A vote that was told so many sentences ago is still spoken of. */
const REACH = 12;
/** So near to "independence" or "secession" any vote is one on it. */
const NEAR = 5;

const STATEHOOD =
  /^(?:independence|secession|statehood|self-determination|separatism|breakaway|separation|secede|secessionist|separatist|annexation|pro-independence|self-rule)$/i;

/** "a Kurdish state", "a Catalan republic" */
function isPeoplesState({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  if (!/^(?:state|republic|homeland)$/.test(words[token]!.lemma)) return false;
  return trees
    .children(token)
    .some((child) => words[child]!.deprel === 'amod' && /^\p{Lu}/u.test(tokens[child]!.form) && child === token - 1);
}

/** The state or territory to which somebody belongs. */
function polityBehind(actor: Actor): Actor | null {
  for (let at: Actor | null = actor, steps = 0; at !== null && steps < 4; at = at.affiliation, steps++)
    if (isPolity(at)) return at;
  return null;
}

/** The states, territories and peoples that tokens from one to another speak of. */
export function politiesBetween(view: StoryView, from: number, to: number): Actor[] {
  const { scene } = view;
  const found: Actor[] = [];
  for (let token = from; token < to; token++) {
    const phrase = scene.index.at(token);
    if (!phrase || phrase.head !== token) continue;
    const linked = actorsAt(scene, token);
    // “96 per cent of them”: those who were named, else those of whom the story speaks
    const isKnown = linked.some((actor) => actor.named && actor.kind !== 'person');
    const vague =
      isVague(view, token) && !(isKnown && scene.index.at(token)?.form === 'pronoun') ? topicFor(view, token) : [];
    for (const actor of vague.length > 0 ? vague : linked) {
      const polity = actor.kind === 'group' && actor.named ? actor : polityBehind(actor);
      if (polity && !found.includes(polity)) found.push(polity);
    }
  }
  return found;
}

/** Whose vote a sentence speaks of: of the noun for it, else of what the story speaks. */
export function voteOf(
  view: StoryView,
  token: number,
  besides: readonly Actor[] = [],
): { actors: Actor[]; byTopic: boolean } {
  const { trees } = view.scene.index;
  const [first, last] = sentenceAround(trees, token);
  for (let at = first; at <= last; at++) {
    if (!isVoteNoun(view, at)) continue;
    const about = aboutOf(view, at).filter((actor) => isPolity(actor) && !besides.includes(actor));
    if (about.length > 0) return { actors: about, byTopic: false };
    // “called the referendum in the region a sham”, where the tree hangs the region on the verb
    if (/^in$/i.test(trees.numbered.tokens[at + 1]?.form ?? '')) {
      const place = politiesBetween(view, at + 2, Math.min(last + 1, at + 6)).filter(
        (actor) => !besides.includes(actor),
      );
      if (place.length > 0) return { actors: place.slice(0, 1), byTopic: false };
    }
  }
  return { actors: [...topicFor(view, token, besides)], byTopic: true };
}
