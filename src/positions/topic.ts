import type { Actor, Scene, StoryTrees } from '../mentions/index.ts';
import { countOf, isWholeOf } from './actors.ts';
import type { StoryView } from './story-view.ts';

/** What was acted upon so many sentences ago is still what "the republic" and "it" are. */
const REACH = 12;
/** So many sentences on, what was acted upon last is meant even where another is named since. */
const FRESH = 1;

/**
 * Whom "it", "the new state", "the vote" are about: what was acted upon just before, else what the story is about, unless it
 * speaks, just there, of another that was acted upon before.
 */
export function topicFor(view: StoryView, token: number, besides: readonly Actor[] = []): readonly Actor[] {
  const { scene, topics, main } = view;
  const { sentenceOf } = scene.index.trees.numbered;
  const isPronoun = scene.index.trees.numbered.words[token]!.upos === 'PRON';
  // “them” may be two states, or islands that are one territory.
  const wanted = isPronoun ? 0 : countOf(scene, token);
  const recent = topics.filter(({ token: at }) => sentenceOf[token]! - sentenceOf[at]! <= REACH);
  if (wanted > 0) return recent.findLast(({ actors }) => actors.length === wanted)?.actors ?? [];
  const isPlural = scene.index.trees.numbered.words[token]!.feats.includes('Number=Plur');
  const several = isPlural ? recent.findLast(({ actors }) => actors.length > 1) : undefined;
  if (several && isVague(view, token)) return several.actors;
  const last = recent.at(-1);
  const others = last?.actors.filter((actor) => !besides.includes(actor)) ?? [];
  if (last && others.length > 0 && sentenceOf[token]! - sentenceOf[last.token]! <= FRESH) return others;
  const candidates = new Set(recent.flatMap(({ actors }) => actors));
  if (main) candidates.add(main);
  for (const actor of besides) candidates.delete(actor);
  const close = new Set([...candidates].filter((actor) => isClose(scene, actor, token)));
  if (main && candidates.has(main) && (close.size === 0 || close.has(main))) return [main];
  const named = mentionedLast(view, close.size > 0 ? close : candidates, token);
  return named ? [named] : [];
}

/** Whether a story speaks of somebody in the sentence of a token, or the one before. */
function isClose({ index }: Scene, { mentions }: Actor, token: number): boolean {
  const { sentenceOf } = index.trees.numbered;
  return mentions.some((mention) => mention.token < token && sentenceOf[token]! - sentenceOf[mention.token]! <= 1);
}

/** The one of some actors of whom the story spoke last before a token. */
function mentionedLast({ scene }: StoryView, actors: Iterable<Actor>, token: number): Actor | null {
  let last: Actor | null = null;
  let lastAt = -1;
  for (const actor of actors)
    for (const mention of actor.mentions)
      if (mention.token < token && mention.token > lastAt) {
        last = actor;
        lastAt = mention.token;
      }
  return last ?? scene.cast.actors.find((actor) => new Set(actors).has(actor)) ?? null;
}

/** Whether a word leaves open which state it means: a pronoun, "the two regions", "the new state". */
export function isVague({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  const { upos } = words[token]!;
  if (upos === 'PRON') return /^(?:it|them|they|this|that|both|neither|its|their)$/i.test(tokens[token]!.form);
  if (scene.index.at(token)?.form === 'name') return false;
  if (countOf(scene, token) > 0) return true;
  const lemma = words[token]!.lemma.toLowerCase();
  // “Chinese territory”, “its territory” say whose.
  if (lemma === 'territory' && isSomebodys(trees, token)) return false;
  const isAny = trees.children(token).some((child) => /^(?:a|an|any|every|another|no)$/i.test(tokens[child]!.form));
  if (isAny) return false;
  const isObject = /^(?:obj|nsubj:pass)$/.test(words[token]!.deprel);
  return (OPEN.test(lemma) || (isObject && WHOLE.test(lemma))) && isUnnamed(scene, token);
}

const OPEN =
  /^(?:state|republic|entity|departure|regime|régime|country|nation|emirate|province|region|territory|island|enclave|area|colony|peninsula|archipelago|statelet|protectorate|homeland|principality|empire|newcomer|mini-state|microstate)$/;

/** Nouns for states that mean what was acted upon where something is done to them: "recognised the federation". */
const WHOLE = /^(?:federation|confederation|kingdom|dominion|sultanate|union)$/;

/** Whether no name stands by a noun: "the region", not "the Basque region". */
function isUnnamed(scene: Scene, token: number): boolean {
  const { index } = scene;
  return !index.trees.children(token).some((child) => {
    const phrase = index.at(child);
    return phrase?.form === 'name' && phrase.entries.length > 0 && !isWholeOf(scene, token, child);
  });
}

function isSomebodys(trees: StoryTrees, token: number): boolean {
  return trees
    .children(token)
    .some(
      (child) =>
        trees.numbered.words[child]!.deprel === 'nmod:poss' ||
        (trees.numbered.words[child]!.deprel === 'amod' && /^\p{Lu}/u.test(trees.numbered.tokens[child]!.form)),
    );
}
