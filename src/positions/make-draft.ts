import { readStance, type Stance } from '../clauses/index.ts';
import type { Actor } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import type { Draft } from './draft.ts';
import type { StoryView } from './story-view.ts';

/** A draft of an act told at a token as its stance says, with what is told otherwise. */
export function makeDraft(
  view: StoryView,
  token: number,
  { holder, act, object, rule, ...rest }: { holder: Actor; act: Act; object: Actor; rule?: string } & Partial<Draft>,
  stance: Stance = readStance(view.scene.index.trees, token),
): Draft {
  const { polarity, modality } = stance;
  return {
    ...{ holder, act, object, addressees: [], polarity, modality, token, tokens: [] },
    ...{ statement: view.statementAt(token), trace: [...(rule === undefined ? [] : [rule]), ...stance.trace], stance },
    ...rest,
  };
}

/** Those for whom whoever speaks at a token speaks. */
export function voicesAt(view: StoryView, token: number): Actor | null {
  const { speaker, behalf } = view.voiceOf(view.statementAt(token));
  return behalf ?? speaker;
}
