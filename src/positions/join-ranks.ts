import { isVerb, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { isPolity } from '../mentions/index.ts';
import { actorsAt, holdersFor, politiesOf } from './actors.ts';
import type { Draft } from './draft.ts';
import { makeDraft } from './make-draft.ts';
import type { StoryView } from './story-view.ts';
import { sentenceAround } from './vote-words.ts';

/** So many words lie at most between "joined" and "that recognise". */
const REACH = 14;

/**
 * Who joins those who recognise somebody: "joined the list of countries that recognise Kosovo", "added its name to the states that
 * have recognised Palestine".
 */
export function joinRanks(view: StoryView, token: number): Draft[] {
  const { scene } = view;
  const { trees } = scene.index;
  const { words } = trees.numbered;
  if (!isVerb(trees, token) || !/^(?:join|add|swell|enter|lengthen)$/.test(words[token]!.lemma)) return [];
  const [, last] = sentenceAround(trees, token);
  for (let at = token + 2; at <= Math.min(last, token + REACH); at++) {
    const { lemma, deprel } = words[at]!;
    const isRecognising = /^recogni[sz]e$/.test(lemma) && /^acl/.test(deprel);
    const isTreating = /^(?:treat|regard)$/.test(lemma) && /^acl/.test(deprel);
    if (!isRecognising && !isTreating) continue;
    const objects = undergoersOf(trees, at)
      .flatMap((head) => actorsAt(scene, head))
      .flatMap(politiesOf);
    const stance = readStance(trees, token);
    return subjectsOf(trees, token)
      .flatMap((head) => actorsAt(scene, head))
      .flatMap(holdersFor)
      .filter(isPolity)
      .flatMap((holder) =>
        [...new Set(objects)]
          .filter((object) => object !== holder)
          .map((object) =>
            makeDraft(
              view,
              token,
              { holder, act: 'recognise', object, tokens: [at], rule: 'joins those who do' },
              stance,
            ),
          ),
      );
  }
  return [];
}
