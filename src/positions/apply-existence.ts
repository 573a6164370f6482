import { hasCopula, isPassive, obliquesOf, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { type Actor, isPolity, type StoryTrees } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { type Thing, thingAt } from './find-things.ts';
import { makeDraft } from './make-draft.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';
import { voiceHoldersAt } from './voice-holders.ts';

/** Verbs by which a state or its independence comes to be. */
const ARISING =
  /^(?:establish|create?|happen|come|exist|emerge?|arise?|form|set|succeed|survive?|prevail|last|materiali[sz]e?|occur|build|found|bear|born)$/;

/**
 * What is said never to be: "A Palestinian state will not be established", "independence is not an option", "secession is out
 * of the question". Who says so opposes it.
 */
export function applyExistence(view: StoryView, token: number): Draft[] {
  const missing = noSuchState(view, token);
  if (missing.length > 0)
    return [...eyesAt(view, token), ...voiceHoldersAt(view, token)]
      .filter(isPolity)
      .slice(0, 1)
      .flatMap((holder) =>
        missing
          .filter((object) => object !== holder)
          .map((object) =>
            makeDraft(view, token, {
              ...{ holder, act: 'refuse-recognition', object, polarity: 'affirmed', modality: 'actual' },
              ...{ trace: ['said not to exist'] },
            }),
          ),
      );
  if (view.statementAt(token) === null) return [];
  const thing = ruledOut(view, token);
  if (thing === null) return [];
  const objects = thing.about.length > 0 ? thing.about : topicFor(view, token);
  return voiceHoldersAt(view, token).flatMap((holder) =>
    objects
      .filter((object) => object !== holder)
      .map((object) =>
        makeDraft(view, token, {
          ...{ holder, act: 'oppose-independence', object, polarity: 'affirmed', modality: 'actual' },
          ...{ tokens: [thing.token], trace: ['said never to be'] },
        }),
      ),
  );
}

/** "For Ghana there is no such state": in whose eyes. */
function eyesAt({ scene }: StoryView, token: number): Actor[] {
  const { trees } = scene.index;
  const up = trees.numbered.headOf[token]!;
  return [token, up, up >= 0 ? trees.numbered.headOf[up]! : -1]
    .filter((head) => head >= 0)
    .flatMap((head) => ['for', 'to'].flatMap((preposition) => obliquesOf(trees, head, preposition)))
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor);
}

/** "Kosovo does not exist", "Kosovo is no state", "there is no such state as Kosovo", said by somebody. */
function noSuchState(view: StoryView, token: number): Actor[] {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  const { lemma } = words[token]!;
  const isMissing = lemma === 'exist' && readStance(trees, token).polarity === 'denied';
  // “Kosovo is not a state”
  const isNone = /^(?:state|country|nation)$/.test(lemma) && hasCopula(trees, token) && isDeniedState(trees, token);
  if (isMissing || isNone)
    return subjectsOf(trees, token)
      .filter((head) => words[head]!.upos === 'PROPN')
      .flatMap((head) => actorsAt(view.scene, head))
      .filter(isPolity);
  if (lemma !== 'such' || !/^no$/i.test(tokens[token - 1]?.form ?? '')) return [];
  if (!/^(?:state|country|nation|republic|thing|place|entity)$/.test(words[token + 1]?.lemma ?? '')) return [];
  if (!/^as$/i.test(tokens[token + 2]?.form ?? '')) return [];
  const at = [3, 4, 5].map((step) => token + step).find((place) => words[place]?.upos === 'PROPN');
  return at === undefined ? [] : actorsAt(view.scene, view.scene.index.at(at)?.head ?? at).filter(isPolity);
}

/** "not a state", "no independent country"; not "not a rich country". */
function isDeniedState(trees: StoryTrees, token: number): boolean {
  const { words } = trees.numbered;
  const stance = readStance(trees, token);
  const isNone = trees.children(token).some((child) => /^no$/i.test(words[child]!.lemma));
  if (stance.modality !== 'actual' || (stance.polarity !== 'denied' && !isNone)) return false;
  return trees
    .children(token)
    .every(
      (child) =>
        !/^(?:amod|nmod|compound|acl)/.test(words[child]!.deprel) ||
        /^(?:sovereign|independent|real|separate)$/.test(words[child]!.lemma),
    );
}

/** The state or independence that a word rules out. */
function ruledOut(view: StoryView, token: number): Thing | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  const { lemma, upos } = words[token]!;
  let heads: number[] = [];
  if (upos === 'VERB' && ARISING.test(lemma)) {
    const stance = readStance(trees, token);
    if (stance.polarity !== 'denied' || stance.modality !== 'intended') return null;
    heads = isPassive(trees, token) ? undergoersOf(trees, token) : subjectsOf(trees, token);
  } else if (hasCopula(trees, token) && isNoOption(trees, token)) heads = subjectsOf(trees, token);
  for (const head of heads) {
    const thing = thingAt(view, head);
    if (['independence', 'breakup', 'declaration'].some((name) => thing.classes.has(name)) || isFounded(thing))
      return thing;
  }
  return null;
}

/** "a Palestinian state": a state that is somebody's. */
const isFounded = ({ classes, about }: Thing): boolean => classes.has('state') && about.length > 0;

/** "not an option", "out of the question", "off the table", "a dead end" */
function isNoOption(trees: StoryTrees, token: number): boolean {
  const { words, tokens } = trees.numbered;
  const { lemma } = words[token]!;
  const isDenied = (): boolean => readStance(trees, token).polarity === 'denied';
  const formsBefore = [token - 3, token - 2, token - 1].map((at) => tokens[at]?.form.toLowerCase() ?? '').join(' ');
  switch (lemma) {
    case 'option':
    case 'solution':
    case 'answer':
    case 'possible':
    case 'realistic':
    case 'viable':
    case 'agenda':
    case 'negotiable':
      return isDenied();
    case 'question':
      return /out of the$/.test(formsBefore);
    case 'table':
      return /off the$/.test(formsBefore) || isDenied();
    case 'end':
    case 'alley':
    case 'street':
      return /(?:dead|blind)$/.test(formsBefore) || obliquesOf(trees, token, 'dead').length > 0;
    default:
      return false;
  }
}
