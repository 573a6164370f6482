import { isPolity } from '../mentions/index.ts';
import { actorsAt } from './actors.ts';
import type { Draft, OpenDraft } from './draft.ts';
import type { StoryView } from './story-view.ts';

/** Who does the same without a verb of their own: "Russia did so on Feb. 21, and Syria on June 29". */
export function gappedActs({ scene }: StoryView, drafts: readonly OpenDraft[]): Draft[] {
  const [first] = drafts;
  if (!first) return [];
  const { trees } = scene.index;
  const { words } = trees.numbered;
  const others = trees
    .children(first.token)
    .filter((child) => words[child]!.deprel === 'conj' && child > first.token && words[child]!.upos === 'PROPN')
    .flatMap((token) =>
      actorsAt(scene, token)
        .filter(isPolity)
        .map((holder) => ({ token, holder })),
    );
  const objects = [...new Set(drafts.map(({ object }) => object))];
  return others.flatMap(({ token, holder }) =>
    objects
      .filter((object) => object !== holder)
      .map((object) => ({
        ...first,
        holder,
        object,
        token,
        tokens: [],
        trace: [...first.trace, 'the same verb'],
      })),
  );
}
