import type { StoryTrees } from '../mentions/index.ts';
import type { Draft } from './draft.ts';

/**
 * Whether an act adds nothing to one told before: "the Bulgarians were first" where the story has told that Bulgaria did it,
 * the welcome of who recognises it in the same sentence, "plans for a vote" that are given up.
 */
export function saysNoMore({ numbered: { sentenceOf } }: StoryTrees, told: Draft, draft: Draft): boolean {
  if (told.holder !== draft.holder || told.object !== draft.object) return false;
  const isSentence = sentenceOf[told.token] === sentenceOf[draft.token];
  const isDone = (each: Draft): boolean => each.polarity === 'affirmed' && each.modality === 'actual';
  if (draft.trace[0] === 'the act told before' && isDone(draft)) return told.act === draft.act && isDone(told);
  if (draft.act === 'support-independence') return isSentence && told.act === 'recognise' && isDone(told);
  return (
    draft.act === 'hold-vote' &&
    told.act === 'hold-vote' &&
    told.polarity !== draft.polarity &&
    isSentence &&
    Math.abs(draft.token - told.token) < CLOSE
  );
}

/** Words of one phrase stand no farther apart. */
const CLOSE = 6;
