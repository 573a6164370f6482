import { isVerb, obliquesOf, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { type Actor, isPolity } from '../mentions/index.ts';
import { actorsAt, holdersFor, politiesOf } from './actors.ts';
import type { Draft } from './draft.ts';
import { makeDraft } from './make-draft.ts';
import type { StoryView } from './story-view.ts';

/** Verbs of leaving one state for another: "ditched Taipei for Beijing". */
const LEAVE = /^(?:drop|ditch|dump|abandon|desert|forsake|jilt|spurn|swap|renounce|shun)$/;
/** Verbs of turning from one to another: "switched from Taipei to Beijing", "switched its ties to Beijing". */
const TURN = /^(?:switch|shift|flip|transfer|defect|swap|swing|move|change)$/;
/** What is turned: "switched allegiance", "switched diplomatic ties". */
const TURNED = /^(?:allegiance|loyalty|tie|ty|relation|link|relationship|side|camp|alliance)$/;
const BONDS = /^(?:tie|ty|relation|link|relationship)$/;

/**
 * A switch between two governments that both claim one state: it leaves the one and takes up the other. By its words it withdraws
 * and gives recognition, or severs and establishes relations ("switched ties").
 */
export function switchSides(view: StoryView, token: number): Draft[] {
  const { scene } = view;
  const { trees } = scene.index;
  if (!isVerb(trees, token)) return [];
  const { lemma } = trees.numbered.words[token]!;
  const objects = undergoersOf(trees, token);
  const placesOf = (...prepositions: string[]): Actor[] =>
    [token, ...objects]
      .flatMap((head) => prepositions.flatMap((preposition) => obliquesOf(trees, head, preposition)))
      .flatMap((head) => [head, ...obliquesOf(trees, head, 'of')])
      .flatMap((head) => actorsAt(scene, head))
      .flatMap(politiesOf);
  let left: Actor[] = [];
  let taken: Actor[] = [];
  let isBond = false;
  if (LEAVE.test(lemma) && !objects.some((head) => TURNED.test(trees.numbered.words[head]!.lemma))) {
    left = objects.flatMap((head) => actorsAt(scene, head)).flatMap(politiesOf);
    taken = placesOf('for', 'in');
  } else if (TURN.test(lemma)) {
    const turned = objects.map((head) => trees.numbered.words[head]!.lemma);
    if (turned.some((noun) => !TURNED.test(noun))) return [];
    left = placesOf('from');
    taken = placesOf('to');
    isBond = turned.some((noun) => BONDS.test(noun));
    // “switched to Beijing” alone may be anything.
    if (taken.length === 0 || (left.length === 0 && turned.length === 0)) return [];
  }
  if (taken.length === 0) return [];
  const stance = readStance(trees, token);
  const holders = subjectsOf(trees, token)
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor)
    .filter((actor) => isPolity(actor) && !left.includes(actor) && !taken.includes(actor));
  return holders.flatMap((holder) => [
    ...left.map((object) =>
      makeDraft(
        view,
        token,
        { holder, act: isBond ? 'sever-relations' : 'withdraw-recognition', object, rule: 'leaves one for another' },
        stance,
      ),
    ),
    ...taken.map((object) =>
      makeDraft(
        view,
        token,
        { holder, act: isBond ? 'establish-relations' : 'recognise', object, rule: 'leaves one for another' },
        stance,
      ),
    ),
  ]);
}
