import { antecedentOf, hasCopula, readStance, subjectsOf } from '../clauses/index.ts';
import { actOfVerdict, thingMeant } from './act-of-verdict.ts';
import { draftsOf } from './apply-frame.ts';
import type { OpenDraft } from './draft.ts';
import { type Frame, verdictOf } from './frames.ts';
import type { StoryView } from './story-view.ts';
import { isPredicate } from './thing-of-frame.ts';

/** "The vote is illegal", "these votes are not legitimate": who says so rejects it. */
export function applyVerdict(view: StoryView, token: number): OpenDraft[] {
  const { trees } = view.scene.index;
  const { lemma } = trees.numbered.words[token]!;
  const when = verdictOf(lemma.toLowerCase());
  if (when === null || !(hasCopula(trees, token) || isPredicate(trees, token))) return [];
  const stance = readStance(trees, token);
  if (stance.polarity !== when || stance.modality === 'hypothetical') return [];
  stance.polarity = 'affirmed';
  for (const subject of subjectsOf(trees, token)) {
    const thing = thingMeant(view, antecedentOf(trees, subject));
    const act = actOfVerdict(view, thing);
    if (act !== null) return draftsOf(view, token, { ...VERDICT, word: lemma, act }, thing, stance);
  }
  return [];
}

const VERDICT: Omit<Frame, 'word' | 'act'> = {
  at: ['pred'],
  classes: new Set(['verdict']),
  holder: 'speaker',
  object: ['class'],
  polarity: 'affirmed',
  modality: null,
  denied: undefined,
};
