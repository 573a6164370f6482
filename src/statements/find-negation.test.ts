import { expect, test } from 'vitest';
import { buildStory } from '../../test/build-story.ts';
import { findNegation } from './find-negation.ts';
import { walkTrees } from './walk-tree.ts';

const CASES: [sentence: string, cue: number, negation: string | null][] = [
  ['She/she/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod say/say/VERB/0/root so/so/ADV/4/advmod', 3, 'not'],
  ['Tbilisi/Tbilisi/PROPN/2/nsubj denied/deny/VERB/0/root it/it/PRON/2/obj', 1, 'denied'],
  ['Nobody/nobody/PRON/2/nsubj said/say/VERB/0/root so/so/ADV/2/advmod', 1, 'Nobody'],
  ['No/no/DET/2/det official/official/NOUN/3/nsubj said/say/VERB/0/root so/so/ADV/3/advmod', 2, 'No'],
  [
    'He/he/PRON/2/nsubj left/leave/VERB/0/root without/without/SCONJ/4/mark saying/say/VERB/2/advcl why/why/ADV/4/advmod',
    3,
    'without',
  ],
  [
    'He/he/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod concede/concede/VERB/0/root or/or/CCONJ/6/cc admit/admit/VERB/4/conj it/it/PRON/6/obj',
    5,
    'not',
  ],
  [
    'He/he/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod go/go/VERB/0/root and/and/CCONJ/6/cc said/say/VERB/4/conj so/so/ADV/6/advmod',
    5,
    null,
  ],
  ['no/no/DET/2/det claim/claim/NOUN/0/root to/to/ADP/4/case land/land/NOUN/2/nmod', 1, 'no'],
  ['She/she/PRON/2/nsubj said/say/VERB/0/root nothing/nothing/PRON/2/obj', 1, null],
];

test.each(CASES)('of "%s"', (sentence, cue, expected) => {
  expect(findNegation(walkTrees(buildStory(sentence).numbered), { head: cue })).toBe(expected);
});
