import { expect, test } from 'vitest';
import { buildStory } from '../../test/build-story.ts';
import type { Draft } from './draft-statements.ts';
import { testDraft } from './test-draft.ts';
import { trimNextSources } from './trim-next-source.ts';

// "It(0) said(1) lies(2) fail(3) and(4) she(5) accused(6) him(7)"
const { numbered } = buildStory(
  'It/it/PRON/2/nsubj said/say/VERB/0/root lies/lie/NOUN/4/nsubj fail/fail/VERB/2/ccomp and/and/CCONJ/7/cc she/she/PRON/7/nsubj accused/accuse/VERB/4/conj him/he/PRON/7/obj',
);

const draft = (source: number, cue: number, first: number, last: number): Draft =>
  testDraft({ head: cue, cue: [cue], source: [source], content: [{ first, last }] });

test('a content ends before who says the next thing', () => {
  const [said] = trimNextSources(numbered, [draft(0, 1, 2, 5), draft(5, 6, 7, 7)]);
  expect(said?.content).toEqual([{ first: 2, last: 3 }]);
});

test('a content that holds the next statement whole stays', () => {
  const drafts = [draft(0, 1, 2, 7), draft(5, 6, 7, 7)];
  expect(trimNextSources(numbered, drafts)).toEqual(drafts);
});
