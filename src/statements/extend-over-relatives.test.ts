import { expect, test } from 'vitest';
import { buildStory } from '../../test/build-story.ts';
import type { Draft } from './draft-statements.ts';
import { extendOverRelatives } from './extend-over-relatives.ts';
import { testDraft } from './test-draft.ts';

// "It(0) says(1) votes(2) set(3) rules(4) which(5) show(6) regions(7) count(8)"
const words = (which: string) =>
  buildStory(
    `It/it/PRON/2/nsubj says/say/VERB/0/root votes/vote/NOUN/4/nsubj set/set/VERB/2/ccomp rules/rule/NOUN/4/obj which/which/${which}/7/nsubj show/show/VERB/5/acl:relcl regions/region/NOUN/9/nsubj count/count/VERB/7/ccomp`,
  ).numbered;

const draft = (source: number, cue: number, first: number, last: number): Draft =>
  testDraft({ head: cue, cue: [cue], source: [source], content: [{ first, last }] });

const withFeature = () => {
  const numbered = words('PRON');
  return {
    ...numbered,
    words: numbered.words.map((word, i) => (i === 5 ? { ...word, feats: 'PronType=Rel' } : word)),
  };
};

test('a content that breaks off at the next source, a relative pronoun, goes on to the end of what that one says', () => {
  const [said, shown] = extendOverRelatives(withFeature(), [draft(0, 1, 2, 5), draft(5, 6, 7, 8)]);
  expect(said?.content).toEqual([{ first: 2, last: 8 }]);
  expect(shown?.content).toEqual([{ first: 7, last: 8 }]);
});

test.each([
  ['ends before the pronoun', withFeature(), [draft(0, 1, 2, 4), draft(5, 6, 7, 8)]],
  ['ends at a word that is no relative pronoun', words('NOUN'), [draft(0, 1, 2, 5), draft(5, 6, 7, 8)]],
  ['ends at a pronoun that says nothing', withFeature(), [draft(0, 1, 2, 5)]],
] as const)('a content that %s stays', (_, numbered, drafts) => {
  expect(extendOverRelatives(numbered, drafts)).toEqual(drafts);
});
