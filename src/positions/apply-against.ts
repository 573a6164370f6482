import { askerOf, obliquesOf, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { type Actor, prepositionOf, relationOf, type StoryTrees } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import { makeDraft } from './make-draft.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';
import { voiceHoldersAt } from './voice-holders.ts';

interface Opposition {
  holders: readonly Actor[];
  objects: readonly Actor[];
  rule: string;
  tokens: readonly number[];
}

/**
 * Opposition told by what others are to leave: "warned against recognising them", "urged its partners to withhold
 * recognition", "would not let the region go".
 */
export function applyAgainst(view: StoryView, token: number): Draft[] {
  for (const find of [warnedAgainst, urgedToWithhold, neverLetGo]) {
    const found = find(view, token);
    if (found === null) continue;
    return found.holders
      .filter(({ kind, isMedium, named }) => kind !== 'place' && kind !== 'document' && !isMedium && named)
      .flatMap((holder) =>
        found.objects
          .filter((object) => object !== holder)
          .map((object) =>
            makeDraft(view, token, {
              ...{ holder, act: 'oppose-independence', object, polarity: 'affirmed', modality: 'actual' },
              ...{ tokens: found.tokens, trace: [`against: ${found.rule}`] },
            }),
          ),
      );
  }
  return [];
}

/** "warned against recognising them", "argued against granting it independence" */
function warnedAgainst(view: StoryView, token: number): Opposition | null {
  const { trees } = view.scene.index;
  const { words, tokens, headOf } = trees.numbered;
  const up = headOf[token]!;
  if (
    up < 0 ||
    !/^recogni[sz]e?$/.test(words[token]!.lemma) ||
    !/^(?:warn|caution|argue|advise|counsel|lobby|campaign|speak|decide|come|remain|stand|stay|vote|fight|protest|march|rally|demonstrate)$/.test(
      words[up]!.lemma,
    )
  )
    return null;
  const isAgainst = trees
    .children(token)
    .some((child) => /^(?:mark|case)$/.test(words[child]!.deprel) && tokens[child]!.form.toLowerCase() === 'against');
  if (!isAgainst || readStance(trees, up).polarity === 'denied') return null;
  const objects = undergoersOf(trees, token).flatMap((head) => [...thingAt(view, head).about]);
  return { holders: doersOf(view, up), objects, rule: 'warned against', tokens: [up] };
}

function doersOf(view: StoryView, verb: number): Actor[] {
  const { trees } = view.scene.index;
  const doers = subjectsOf(trees, verb)
    .flatMap((head) => actorsAt(view.scene, head))
    .flatMap(holdersFor);
  return doers.length > 0 ? doers : voiceHoldersAt(view, verb);
}

/** "urged all members to deny the rebels recognition", "begged the Powers to withhold recognition" */
function urgedToWithhold(view: StoryView, token: number): Opposition | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (words[token]!.upos !== 'VERB' || !/^(?:withhold|withheld|deny|refuse|deni)$/.test(words[token]!.lemma))
    return null;
  const stance = readStance(trees, token);
  if (stance.request === null || stance.polarity === 'denied') return null;
  const things = trees
    .children(token)
    .filter((child) => /^(?:obj|obl|iobj)$/.test(relationOf(trees, child)))
    .map((head) => thingAt(view, head));
  const recognition = things.find(({ classes }) => classes.has('recognition'));
  if (!recognition) return null;
  const from = ['from', 'to'].flatMap((preposition) => obliquesOf(trees, token, preposition));
  const named = from.flatMap((head) => [...thingAt(view, head).about]);
  const about = named.length > 0 ? named : recognition.about;
  const holders = askerOf(trees, stance.request)
    .flatMap((head) => actorsAt(view.scene, head))
    .flatMap(holdersFor);
  return {
    holders,
    objects: about.length > 0 ? about : topicFor(view, token, holders),
    rule: 'asked to withhold',
    tokens: [stance.request, recognition.token],
  };
}

/** "would never let go of the left bank", "it would not be let go" */
function neverLetGo(view: StoryView, token: number): Opposition | null {
  const { trees } = view.scene.index;
  const { words, headOf } = trees.numbered;
  const up = headOf[token]!;
  if (words[token]!.lemma !== 'go' || up < 0 || words[up]!.lemma !== 'let') return null;
  if (readStance(trees, up).polarity !== 'denied') return null;
  const isLetGo = trees.children(up).some((child) => words[child]!.deprel === 'aux:pass');
  const places = isLetGo
    ? subjectsBefore(trees, up)
    : [
        ...obliquesOf(trees, token, 'of'),
        ...obliquesOf(trees, up, 'of'),
        ...trees.children(up).filter((child) => relationOf(trees, child) === 'obj'),
      ];
  const objects = places.flatMap((head) => [...thingAt(view, head).about]);
  const holders = isLetGo ? voiceHoldersAt(view, token) : doersOf(view, up);
  return { holders, objects, rule: 'let go', tokens: [up] };
}

/** What is not let go: the subject of the passive, or of the verb that it is coordinated with. */
function subjectsBefore(trees: StoryTrees, verb: number): number[] {
  const own = undergoersOf(trees, verb);
  if (own.length > 0) return own;
  const up = trees.numbered.headOf[verb]!;
  return up < 0 ? [] : subjectsOf(trees, up).filter((head) => prepositionOf(trees, head) === null);
}
