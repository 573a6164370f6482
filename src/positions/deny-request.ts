import { isPassive, isVerb, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { type Actor, isPolity, relationOf, type StoryTrees } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import { makeDraft } from './make-draft.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';

const RECEIVE = /^(?:receive|get|have|see|register)$/;
const REQUEST = /^(?:request|application|appeal|approach|demand|petition|plea)$/;

/**
 * Recognition that nobody has asked for: "Britain has received no request for recognition", "We have not been asked", said where
 * the story speaks of what might be recognised.
 */
export function denyRequest(view: StoryView, token: number): Draft[] {
  const { scene } = view;
  const { trees } = scene.index;
  if (!isVerb(trees, token)) return [];
  const request = noRequestAt(view, token);
  const isUnasked = request === null && isBareAsk(view, token);
  if (request === null && !isUnasked) return [];
  const stance = readStance(trees, token);
  if (isUnasked && stance.polarity !== 'denied') return [];
  const asked = (isUnasked ? undergoersOf(trees, token) : subjectsOf(trees, token))
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor);
  if (!asked.some(isPolity)) return [];
  const objects = askersOf(view, token, request, asked);
  return objects.map((object) =>
    makeDraft(
      view,
      token,
      {
        ...{ holder: object, act: 'request-recognition', object, polarity: 'denied', modality: 'actual' },
        ...{ addressees: asked, tokens: request === null ? [] : [request], rule: 'nobody has asked' },
      },
      stance,
    ),
  );
}

/** The noun of "has received no request (for recognition)", or null. */
function noRequestAt(view: StoryView, token: number): number | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (!RECEIVE.test(words[token]!.lemma)) return null;
  for (const noun of undergoersOf(trees, token)) {
    if (!REQUEST.test(words[noun]!.lemma)) continue;
    const isNone = trees.children(noun).some((child) => /^(?:no|any)$/i.test(words[child]!.lemma));
    const isDenied = isNone && (hasNo(trees, noun) || readStance(trees, token).polarity === 'denied');
    if (!isDenied) continue;
    const isOther = trees
      .children(noun)
      .some((child) => relationOf(trees, child) === 'nmod' && isForOther(view, child));
    if (!isOther && isAfterAct(view, token, noun)) return noun;
  }
  return null;
}

const hasNo = (trees: StoryTrees, noun: number): boolean =>
  trees.children(noun).some((child) => /^no$/i.test(trees.numbered.words[child]!.lemma));

/** "for help": what is asked for is something else. */
function isForOther(view: StoryView, child: number): boolean {
  const { trees } = view.scene.index;
  const isFor = trees.children(child).some((mark) => /^for$/i.test(trees.numbered.tokens[mark]!.form));
  return isFor && !thingAt(view, child).classes.has('recognition');
}

/** Whether recognition is spoken of: beside the request, or in the sentences before. */
function isAfterAct(view: StoryView, token: number, noun: number): boolean {
  const { trees } = view.scene.index;
  const { sentenceOf } = trees.numbered;
  if (trees.children(noun).some((child) => thingAt(view, child).classes.has('recognition'))) return true;
  const { last } = view;
  return last !== null && last.act === 'recognise' && sentenceOf[token]! - sentenceOf[last.token]! <= REACH;
}

/** So many sentences after an act, a request is still one for it. */
const REACH = 3;

/** "has not been asked (to)": nothing stands behind it. */
function isBareAsk(view: StoryView, token: number): boolean {
  const { trees } = view.scene.index;
  const { words, sentenceOf } = trees.numbered;
  if (!/^(?:ask|approach|request)$/.test(words[token]!.lemma) || !isPassive(trees, token)) return false;
  const isMore = trees
    .children(token)
    .some((child) => /^(?:ccomp|xcomp|obj|obl)$/.test(relationOf(trees, child)) && words[child]!.upos !== 'PART');
  const { last } = view;
  return !isMore && last !== null && last.act === 'recognise' && sentenceOf[token]! - sentenceOf[last.token]! <= REACH;
}

function askersOf(view: StoryView, token: number, request: number | null, asked: readonly Actor[]): readonly Actor[] {
  const { scene } = view;
  const { trees } = scene.index;
  const named = [token, ...(request === null ? [] : [request])]
    .flatMap((head) => trees.children(head))
    .filter((child) => trees.children(child).some((mark) => /^(?:from|by)$/i.test(trees.numbered.tokens[mark]!.form)))
    .flatMap((child) => actorsAt(scene, child))
    .filter(isPolity);
  if (named.length > 0) return named;
  const { last } = view;
  const near = last !== null && last.act === 'recognise' ? last.objects : topicFor(view, token, asked);
  return near.filter((actor) => !asked.includes(actor));
}
