import type { StoryTrees } from '../mentions/index.ts';
import { holdersFor } from './actors.ts';
import type { OpenDraft } from './draft.ts';
import type { StoryView } from './story-view.ts';

/**
 * What is made of an act that was asked about by "he said no", "the answer was no", "no, she said": refused by whoever answers, or
 * done as asked. Other drafts stay as they are.
 */
export function answerInWords(view: StoryView, drafts: readonly OpenDraft[]): OpenDraft[] {
  const { trees } = view.scene.index;
  return drafts.map((draft): OpenDraft => {
    if (draft.act !== 'recognise' || draft.modality !== 'hypothetical') return draft;
    const verb = answeringVerb(trees, draft.token);
    const word = verb === null ? null : answerAt(trees, verb);
    if (word === null) return draft;
    const { speaker, behalf } = view.voiceOf(draft.statement);
    const own = behalf ?? speaker;
    const holder = draft.holder ?? (own === null ? null : (holdersFor(own)[0] ?? null));
    const trace = [...draft.trace, `answered by "${word}"`];
    return word === 'yes'
      ? { ...draft, holder, modality: 'intended', trace }
      : { ...draft, holder, act: 'refuse-recognition', polarity: 'affirmed', modality: 'actual', trace };
  });
}

/** The verb of saying above "asked whether it would". */
function answeringVerb(trees: StoryTrees, token: number): number | null {
  const { words, headOf } = trees.numbered;
  let isAsked = false;
  for (let at = token, steps = 0; at >= 0 && steps < 6; at = headOf[at]!, steps++) {
    const { lemma, upos } = words[at]!;
    if (upos !== 'VERB') continue;
    if (isAsked && /^(?:say|reply|answer|respond|tell)$/.test(lemma)) return at;
    if (/^(?:ask|question|press|quiz)$/.test(lemma)) isAsked = true;
  }
  return null;
}

function answerAt(trees: StoryTrees, verb: number): 'yes' | 'no' | null {
  const { tokens } = trees.numbered;
  for (const child of trees.children(verb))
    for (const at of [child, ...trees.children(child)]) {
      const form = tokens[at]!.form.toLowerCase();
      if (/^(?:no|never|not)$/.test(form) && trees.children(at).length < 3 && !isWithin(trees, at)) return 'no';
      if (form === 'yes') return 'yes';
    }
  return null;
}

/** Whether "no" or "not" belongs to a clause or noun of its own: "said that no decision had been taken". */
function isWithin(trees: StoryTrees, at: number): boolean {
  const { words, headOf } = trees.numbered;
  if (words[at]!.deprel === 'det') return true;
  const up = headOf[at]!;
  return (
    up >= 0 &&
    words[up]!.upos !== 'ADV' &&
    words[up]!.upos !== 'INTJ' &&
    !/^(?:say|reply|answer|respond|tell)$/.test(words[up]!.lemma)
  );
}
