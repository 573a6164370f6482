import type { Scene } from '../mentions/index.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import { draftNthRecognition } from './draft-nth-recognition.ts';
import { draftRecognised } from './draft-recognised.ts';
import { draftRecognising } from './draft-recognising.ts';
import { draftAllies, draftRecognitionNoun } from './draft-recognition-noun.ts';
import { findNamedRecognisers } from './find-named-recognisers.ts';
import { findRecounts } from './find-recounts.ts';
import { isPassive, lemmaAt } from './walk-clause.ts';

const RECOGNITION = ['recognise', 'recognize', 'recognition', 'ally'];

/** By whom and by how many states something is recognised, and that nobody recognises it, told as a state of affairs. */
export function findRecognitions(scene: Scene, { index }: Material): FactDraft[] {
  const found: FactDraft[] = [];
  const on = (predicate: number, drafts: FactDraft[]): FactDraft[] => drafts.map((draft) => ({ ...draft, predicate }));
  for (const token of index.tokensOf(RECOGNITION)) {
    const lemma = lemmaAt(scene, token);
    if (/^recogni[sz]e$/.test(lemma)) {
      found.push(
        ...on(token, isPassive(scene, token) ? draftRecognised(scene, token) : draftRecognising(scene, token)),
      );
      found.push(...draftNthRecognition(scene, token));
    } else if (/^recognitions?$/.test(lemma)) found.push(...draftRecognitionNoun(scene, token));
    else if (lemma === 'ally') found.push(...draftAllies(scene, token));
  }
  return [...found, ...findRecounts(scene, found), ...findNamedRecognisers(scene, found)];
}
