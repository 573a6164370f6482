import { hasCopula, isPassive, isVerb, obliquesOf, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { type Actor, isPolity, relationOf, type StoryTrees } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import { casesAt } from './other-cases.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';
import { voiceHoldersAt } from './voice-holders.ts';

interface Vow {
  holders: readonly Actor[];
  objects: readonly Actor[];
  way: string;
}

/**
 * Vows of a return that are told by what will be of the land: "the runaway will be brought home", "the island will be whole
 * again", "Taiwan will return to the motherland", "reunification is inevitable".
 */
export function applyReturn(view: StoryView, token: number): Draft[] {
  for (const find of [bringHome, willReturn, backWithUs, wholeAgain, inevitable]) {
    const vow = find(view, token);
    if (vow === null) continue;
    const { trees } = view.scene.index;
    const drafts = vow.holders.filter(isPolity).flatMap((holder) =>
      vow.objects
        .filter((object) => object !== holder && isPolity(object))
        .map((object) => ({
          ...({
            holder,
            act: 'vow-reintegration',
            object,
            addressees: [],
            polarity: 'affirmed',
            modality: 'actual',
          } as const),
          ...{ token, tokens: [], statement: view.statementAt(token) },
          ...{ trace: [`return: ${vow.way}`], stance: readStance(trees, token) },
        })),
    );
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** Where those are brought who left. */
const HOME = /^(?:back|home|fold|family|motherland|homeland|fatherland|reason|heel)$/;

/** "swore to bring the runaway home", "will bring the rebels back into the family" */
function bringHome(view: StoryView, token: number): Vow | null {
  const { trees } = view.scene.index;
  const { words, tokens, sentenceOf } = trees.numbered;
  if (!isVerb(trees, token) || !/^(?:bring|win|lead|drag|take|welcome|draw|force|get|haul)$/.test(words[token]!.lemma))
    return null;
  if (!isWilled(trees, token)) return null;
  let isHome = false;
  for (let at = token + 1; at < tokens.length && at < token + 9 && sentenceOf[at] === sentenceOf[token]; at++)
    if (HOME.test(tokens[at]!.form.toLowerCase()) && words[at]!.upos !== 'VERB') isHome = true;
  if (!isHome) return null;
  const holders = doersOf(view, token);
  return { holders, objects: topicFor(view, token, holders), way: 'bring home' };
}

/** Who does it, for a person the state that he speaks for; of a passive who says it. */
function doersOf(view: StoryView, token: number): Actor[] {
  const { trees } = view.scene.index;
  if (isPassive(trees, token)) return voiceHoldersAt(view, token);
  return subjectsOf(trees, token)
    .flatMap((head) => actorsAt(view.scene, head))
    .flatMap(holdersFor);
}

/** "will", "must", "vowed to", and no denial or condition. */
function isWilled(trees: StoryTrees, token: number): boolean {
  const { polarity, modality } = readStance(trees, token);
  return polarity === 'affirmed' && (modality === 'intended' || modality === 'requested');
}

/** "Abkhazia will return to Georgia", "the island must return to the motherland", "will rejoin Georgia" */
function willReturn(view: StoryView, token: number): Vow | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (!isVerb(trees, token) || !/^(?:return|come|rejoin|revert)$/.test(words[token]!.lemma) || !isWilled(trees, token))
    return null;
  const holders = voiceHoldersAt(view, token);
  const places =
    words[token]!.lemma === 'rejoin'
      ? undergoersOf(trees, token)
      : [...obliquesOf(trees, token, 'to'), ...obliquesOf(trees, token, 'into'), ...obliquesOf(trees, token, 'under')];
  const isOurs = places.some(
    (place) =>
      /^(?:motherland|fatherland|homeland|fold|family|control|rule|sovereignty|union)$/.test(words[place]!.lemma) ||
      casesAt(view, place).some((actor) => holders.includes(actor)),
  );
  if (!isOurs) return null;
  const objects = subjectsOf(trees, token).flatMap((head) => [...thingAt(view, head).about]);
  return { holders, objects: objects.filter((object) => !holders.includes(object)), way: 'will return' };
}

/** "Crimea will be back with us", "Abkhazia will come home" */
function backWithUs(view: StoryView, token: number): Vow | null {
  const { trees } = view.scene.index;
  const { tokens, words } = trees.numbered;
  const isBack = /^(?:back|home)$/.test(words[token]!.lemma) && hasCopula(trees, token);
  const isComing =
    isVerb(trees, token) &&
    /^(?:come|return)$/.test(words[token]!.lemma) &&
    /^(?:home|back)$/i.test(tokens[token + 1]?.form ?? '');
  if ((!isBack && !isComing) || !isWilled(trees, token)) return null;
  const holders = voiceHoldersAt(view, token);
  const objects = subjectsOf(trees, token)
    .flatMap((head) => [...thingAt(view, head).about])
    .filter(({ kind }) => kind === 'territory');
  return { holders, objects: objects.filter((object) => !holders.includes(object)), way: 'will be back' };
}

/** "the island would be made whole again", "Georgia will be united once more" */
function wholeAgain(view: StoryView, token: number): Vow | null {
  const { trees } = view.scene.index;
  const { words, tokens, headOf } = trees.numbered;
  if (!/^(?:whole|united|one|reunited|reunified|undivided|restored)$/i.test(tokens[token]!.form)) return null;
  const up = headOf[token]!;
  const isMade =
    up >= 0 && /^(?:make|become)$/.test(words[up]!.lemma) && /^(?:xcomp|obj|advcl)$/.test(relationOf(trees, token));
  const clause = isMade ? up : token;
  if (!isMade && !hasCopula(trees, token) && !isPassive(trees, token)) return null;
  if (!isWilled(trees, clause)) return null;
  const isAgain =
    /^re/i.test(tokens[token]!.form) ||
    [token, up].some(
      (head) => head >= 0 && trees.children(head).some((child) => /^(?:again|more)$/i.test(tokens[child]!.form)),
    );
  if (!isAgain) return null;
  const voice = voiceHoldersAt(view, token);
  const above = headOf[clause]!;
  const holders = voice.length > 0 || above < 0 ? voice : doersOf(view, above);
  return { holders, objects: topicFor(view, token, holders), way: 'whole again' };
}

const CERTAIN =
  /^(?:inevitable|certain|unstoppable|unavoidable|assured|mission|task|goal|duty|destiny|trend|matter|necessity|imperative)$/;

/** "Reunification with Taiwan is inevitable", "must be achieved" */
function inevitable(view: StoryView, token: number): Vow | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  const isCertain = hasCopula(trees, token) && CERTAIN.test(words[token]!.lemma);
  const isDone =
    isPassive(trees, token) &&
    /^(?:achieve?|reali[sz]e?|complete?|accomplish|fulfil+)$/.test(words[token]!.lemma) &&
    isWilled(trees, token);
  if (!isCertain && !isDone) return null;
  if (readStance(trees, token).polarity === 'denied') return null;
  const heads = isDone ? undergoersOf(trees, token) : subjectsOf(trees, token);
  for (const head of heads) {
    const thing = thingAt(view, head);
    if (!thing.classes.has('reintegration')) continue;
    const holders = voiceHoldersAt(view, token);
    const named = [...thing.about, ...obliquesOf(trees, head, 'with').flatMap((below) => casesAt(view, below))];
    const objects = named.filter((object) => !holders.includes(object));
    return { holders, objects: objects.length > 0 ? objects : topicFor(view, token, holders), way: 'inevitable' };
  }
  return null;
}
