import { relationOf } from '../mentions/index.ts';
import type { Draft } from './draft.ts';
import type { StoryView } from './story-view.ts';

/** The day or time at which an act is done, where its clause names one: not that on which it is told. */
export function dateOf({ scene, times }: StoryView, { token, tokens }: Draft): string | null {
  const { trees } = scene.index;
  const { tokens: all } = trees.numbered;
  for (const head of [token, ...tokens])
    for (const child of trees.children(head)) {
      if (!/^(?:obl|nmod|advmod)$/.test(relationOf(trees, child))) continue;
      const { start, end } = all[child]!;
      const time = times.find((t) => t.type === 'DATE' && t.start <= start && end <= t.end);
      if (time) return time.value;
    }
  return null;
}
