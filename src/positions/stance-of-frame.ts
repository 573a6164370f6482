import type { Stance } from '../clauses/index.ts';
import type { StoryTrees } from '../mentions/index.ts';
import type { Frame } from './frames.ts';

/** "stopped short of recognition", "ruled out recognition" */
export function addOwnStance({ polarity, modality }: Frame, stance: Stance): void {
  if (polarity === 'denied') stance.polarity = stance.polarity === 'affirmed' ? 'denied' : 'affirmed';
  if (modality !== null && stance.modality === 'actual') stance.modality = modality;
  // “did not rule out recognition”
  if (polarity === 'denied' && modality === 'intended' && stance.polarity === 'affirmed')
    stance.modality = 'hypothetical';
}

/** "no recognition", "no chance of": denied by its determiner. */
export function addNominalNegation(trees: StoryTrees, thing: number, frame: Frame, stance: Stance): void {
  // Of subjects the verb's own stance tells it: “there will be no state”.
  if (frame.at.includes('pred') || frame.at.includes('subj')) return;
  const isDenied = trees.children(thing).some((child) => {
    const { lemma, deprel } = trees.numbered.words[child]!;
    return deprel === 'det' && /^(?:no|neither)$/i.test(lemma);
  });
  if (isDenied) {
    stance.polarity = stance.polarity === 'affirmed' ? 'denied' : 'affirmed';
    stance.trace.push('denied by "no"');
  }
}
