import { expect, it } from 'vitest';
import type { Word } from '../syntax/index.ts';
import { readTense } from './read-tense.ts';

/** "word/lemma/upos/feats/head/deprel", heads counted from 1, as in CoNLL-U. */
function tree(text: string): Word[] {
  return text.split(' ').map((word) => {
    const [, lemma = '', upos = '', feats = '', head = '0', deprel = ''] = word.split('/');
    return { lemma, upos, feats, head: Number(head) - 1, deprel };
  });
}

const PAST = 'Tense=Past|VerbForm=Fin';
const PRESENT = 'Tense=Pres|VerbForm=Fin';

it.each([
  ['past', `He/he/PRON//2/nsubj came/come/VERB/${PAST}/0/root Monday/Monday/PROPN//2/obl`],
  [
    'future',
    `He/he/PRON//3/nsubj will/will/AUX/${PRESENT}/3/aux come/come/VERB/VerbForm=Inf/0/root Monday/Monday/PROPN//3/obl`,
  ],
  ['present', `It/it/PRON//2/nsubj votes/vote/VERB/${PRESENT}/0/root Monday/Monday/PROPN//2/obl`],
  [null, `He/he/PRON//2/nsubj says/say/VERB/${PRESENT}/0/root Monday/Monday/PROPN//2/obl`],
  [
    'future',
    `He/he/PRON//3/nsubj is/be/AUX/${PRESENT}/3/aux coming/come/VERB/Tense=Pres|VerbForm=Part/0/root Monday/Monday/PROPN//3/obl`,
  ],
  [
    'past',
    `He/he/PRON//3/nsubj has/have/AUX/${PRESENT}/3/aux come/come/VERB/Tense=Past|VerbForm=Part/0/root Monday/Monday/PROPN//3/obl`,
  ],
  [
    'future',
    `They/they/PRON//2/nsubj agreed/agree/VERB/${PAST}/0/root to/to/PART//4/mark meet/meet/VERB/VerbForm=Inf/2/xcomp Monday/Monday/PROPN//4/obl`,
  ],
  [
    'past',
    `They/they/PRON//2/nsubj met/meet/VERB/${PAST}/0/root to/to/PART//4/mark mark/mark/VERB/VerbForm=Inf/2/advcl Monday/Monday/PROPN//4/obl`,
  ],
  ['future', `talks/talk/NOUN//0/root set/set/VERB/Tense=Past|VerbForm=Part/1/acl Monday/Monday/PROPN//2/obl`],
  ['past', `talks/talk/NOUN//0/root held/hold/VERB/Tense=Past|VerbForm=Part/1/acl Monday/Monday/PROPN//2/obl`],
  [null, 'Monday/Monday/PROPN//2/nmod:poss vote/vote/NOUN//0/obj'],
  [null, 'Talks/talk/NOUN//0/root Monday/Monday/PROPN//1/nmod'],
])('%s: %s', (tense, text) => {
  const words = tree(text);
  expect(
    readTense(
      words,
      words.findIndex(({ lemma }) => lemma === 'Monday'),
    ),
  ).toBe(tense);
});

it('a tree with a cycle or a head that is not there ends too', () => {
  const cycle = tree('a/a/NOUN//2/dep Monday/Monday/PROPN//1/dep');
  expect(readTense(cycle, 1)).toBeNull();
  expect(readTense([{ ...cycle[1]!, head: 99 }], 0)).toBeNull();
  expect(readTense([], 3)).toBeNull();
});
