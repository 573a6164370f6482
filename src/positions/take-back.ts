import { isVerb, obliquesOf, ownersOf, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { isPolity, relationOf } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import { verdictOf } from './frames.ts';
import { makeDraft } from './make-draft.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';

const JUDGE = /^(?:declare|pronounce|consider|deem|render|rule|proclaim)$/;
const HOLD = /^(?:put|place|hold|keep|leave)$/;
const HELD = /^(?:hold|ice|abeyance|suspension|pause)$/;

/**
 * Taking back one's own recognition by other words than "withdraw": "declared its recognition null and void", "put its
 * recognition on hold".
 */
export function takeBack(view: StoryView, token: number): Draft[] {
  const { scene } = view;
  const { trees } = scene.index;
  if (!isVerb(trees, token)) return [];
  const act = actOf(view, token);
  if (act === null) return [];
  const subjects = subjectsOf(trees, token);
  // “a note from Maseru declaring its decision void”
  const senders = subjects.flatMap((head) => [...obliquesOf(trees, head, 'from'), ...ownersOf(trees, head)]);
  const holders = [...subjects, ...senders]
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor)
    .filter(isPolity);
  const stance = readStance(trees, token);
  const below = trees.children(token).flatMap((child) => [child, ...trees.children(child)]);
  for (const head of [...undergoersOf(trees, token), ...below]) {
    const thing = thingAt(view, head);
    if (!thing.classes.has('recognition') || trees.numbered.words[head]!.upos === 'PRON') continue;
    const owners = ownersOf(trees, head)
      .flatMap((owner) => actorsAt(scene, owner))
      .flatMap(holdersFor);
    const own = holders.filter((holder) => owners.length === 0 || owners.includes(holder));
    const objects = thing.about.length > 0 ? thing.about : topicFor(view, token, own);
    const drafts = own.flatMap((holder) =>
      objects
        .filter((object) => object !== holder)
        .map((object) =>
          makeDraft(
            view,
            token,
            { holder, act, object, tokens: [thing.token, head], rule: 'takes its own back' },
            stance,
          ),
        ),
    );
    if (drafts.length > 0) return drafts;
  }
  return [];
}

function actOf({ scene }: StoryView, token: number): Act | null {
  const { trees } = scene.index;
  const { words } = trees.numbered;
  const { lemma } = words[token]!;
  const children = trees.children(token);
  const isVoid = (child: number): boolean => {
    const { lemma: word } = words[child]!;
    return /^(?:null|void|invalid|cancelled|annulled|withdrawn)$/.test(word) && verdictOf(word) !== 'denied';
  };
  if (JUDGE.test(lemma) && children.some((child) => isVoid(child) || trees.children(child).some(isVoid)))
    return 'withdraw-recognition';
  if (
    HOLD.test(lemma) &&
    children.some((child) => HELD.test(words[child]!.lemma) && relationOf(trees, child) === 'obl')
  )
    return 'freeze-recognition';
  return null;
}
