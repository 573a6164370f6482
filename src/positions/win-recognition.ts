import { isVerb, obliquesOf, ownersOf, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { isPolity } from '../mentions/index.ts';
import { actorsAt, holdersFor, politiesOf } from './actors.ts';
import type { Draft } from './draft.ts';
import { makeDraft } from './make-draft.ts';
import type { StoryView } from './story-view.ts';

const WIN = /^(?:win|gain|receive|obtain|secure|earn|enjoy|get|achieve|have|attract|lose|await)$/;

/**
 * Recognition told by whom it is given to: "Northern Cyprus won recognition from Turkey", "Kosovo gained the recognition of Peru",
 * "it lost the recognition of Suriname".
 */
export function winRecognition(view: StoryView, token: number): Draft[] {
  const { scene } = view;
  const { trees } = scene.index;
  const { lemma } = trees.numbered.words[token]!;
  if (!isVerb(trees, token) || !WIN.test(lemma)) return [];
  const noun = undergoersOf(trees, token).find((head) => trees.numbered.words[head]!.lemma === 'recognition');
  if (noun === undefined) return [];
  const stance = readStance(trees, token);
  if (
    stance.modality === 'requested' ||
    (stance.modality === 'intended' && stance.polarity === 'affirmed' && isSought(stance.trace))
  )
    return [];
  const objects = subjectsOf(trees, token)
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(politiesOf);
  const givers = [
    ...[token, noun].flatMap((head) => obliquesOf(trees, head, 'from')),
    ...obliquesOf(trees, noun, 'of'),
    ...obliquesOf(trees, noun, 'by'),
    ...ownersOf(trees, noun),
  ]
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor)
    .filter(isPolity);
  const act = lemma === 'lose' ? 'withdraw-recognition' : 'recognise';
  if (lemma === 'await' && stance.modality === 'actual') {
    stance.modality = 'hypothetical';
  }
  return [...new Set(givers)].flatMap((holder) =>
    [...new Set(objects)]
      .filter((object) => object !== holder)
      .map((object) => makeDraft(view, token, { holder, act, object, tokens: [noun], rule: 'given to it' }, stance)),
  );
}

/** "seeks to win recognition" asks for it. */
const isSought = (trace: readonly string[]): boolean =>
  trace.some((line) => /by "(?:seek|try|want|hope|attempt|aim|wish|effort|bid)"/.test(line));
