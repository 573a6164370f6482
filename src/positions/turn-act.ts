import type { Stance } from '../clauses/index.ts';
import type { Actor } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';
import type { StoryView } from './story-view.ts';

export interface Told {
  act: Act;
  polarity: Draft['polarity'];
  modality: Draft['modality'];
}

/** Acts that say themselves what will be: to vow them is to do them. */
const SPOKEN: ReadonlySet<Act> = new Set([
  'refuse-recognition',
  'support-independence',
  'oppose-independence',
  'claim-sovereignty',
  'reject-vote',
  'invoke-precedent',
  'deny-precedent',
]);

/** Which act a frame is as it is told, and how. */
export function turnAct(
  view: StoryView,
  { act, denied }: Pick<Frame, 'act' | 'denied'>,
  stance: Stance,
  holders: readonly Actor[],
  token: number,
): Told | null {
  const { polarity, modality } = stance;
  // “no longer recognises it”, “has ceased to recognise it”
  if (act === 'recognise' && polarity === 'denied' && stance.trace.some((line) => ENDED.test(line)))
    return { act: 'withdraw-recognition', polarity: 'affirmed', modality };
  // “has resumed recognising it”
  if (act === 'recognise' && polarity === 'affirmed' && stance.trace.includes('actual by "resume"'))
    return { act: 'reinstate-recognition', polarity, modality };
  // “asked them to withhold recognition”
  if (act === 'refuse-recognition' && (modality === 'requested' || modality === 'hypothetical'))
    return { act: 'recognise', polarity: polarity === 'affirmed' ? 'denied' : 'affirmed', modality };
  if (act === 'vow-reintegration') {
    if (polarity === 'denied' || (modality !== 'intended' && modality !== 'requested' && !isThreat(stance)))
      return null;
    return { act, polarity, modality: modality === 'requested' ? 'requested' : 'actual' };
  }
  // “sought to gain recognition” asks for it; “gained recognition” does not.
  if (act === 'request-recognition' && denied === null) {
    if (polarity === 'denied' || modality === 'actual') return null;
    return { act, polarity, modality: 'actual' };
  }
  const isDenied = polarity === 'denied';
  if (isDenied && denied !== undefined) {
    if (denied === null) return null;
    if (denied === 'refuse-recognition' && act === 'recognise') {
      if (modality !== 'hypothetical' && modality !== 'requested' && isRefusal(view, stance, holders, token))
        return { act: denied, polarity: 'affirmed', modality: 'actual' };
      return { act, polarity, modality };
    }
    if (modality === 'hypothetical' || modality === 'requested') return null;
    return { act: denied, polarity: 'affirmed', modality: 'actual' };
  }
  if (act === null) return null;
  // “The declaration should be declared null and void”, said by whoever holds it so
  const isOwnWill = modality === 'intended' || (modality === 'requested' && stance.request === null);
  if (SPOKEN.has(act) && isOwnWill) return { act, polarity, modality: 'actual' };
  return { act, polarity, modality };
}

const ENDED = /^denied by "(?:no longer|cease|stop)"$/;
/** Vows told by other words than those of will: "threatened to retake it". */
function isThreat({ trace }: Stance): boolean {
  return trace.some((line) => /by "(?:threaten|determine|readiness|renounce|rule|exclude)"/.test(line));
}

/** Whether who does not recognise says that it will not: by "will not", "refuses", or in its own words. */
function isRefusal(view: StoryView, stance: Stance, holders: readonly Actor[], token: number): boolean {
  if (
    stance.trace.some((line) =>
      /by "(?:plan|intention|decision|intend|about|mean|set|due|poised)"|^false by/.test(line),
    )
  )
    return false;
  if (stance.trace.some((line) => line.startsWith('refused by'))) return true;
  // “denied that it had recognised it” is about what was, whatever hangs above.
  if (isPerfect(view, token)) return false;
  if (stance.trace.includes('denied by "deny"')) return false;
  if (stance.refused || stance.modality === 'intended') return true;
  const statement = view.statementAt(token);
  const { speaker, behalf } = view.voiceOf(statement);
  const own = behalf ?? speaker;
  return own !== null && holders.includes(own) && stance.modality === 'actual';
}

/** "has not recognised it" tells what is, not what will be. */
function isPerfect({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  return trees.children(token).some((child) => trees.numbered.words[child]!.lemma === 'have');
}
