import { expect, test } from 'vitest';
import { cues } from '../lang/en.ts';
import { cueEntry, cueLemma } from './cue-lexicon.ts';

test.each([
  ['say', 'VERB', 'that', 'communication', 'clause'],
  ['Say', 'VERB', '', 'communication', 'clause'],
  ['accord', 'VERB', 'to', 'communication', 'source'],
  ['according', 'VERB', 'to', 'communication', 'source'],
  ['call', 'VERB', 'on', 'communication', 'request'],
  ['call', 'VERB', 'it', 'communication', 'clause'],
  ['believe', 'VERB', 'in', 'attitude', 'clause'],
  ['know', 'VERB', '', 'knowledge', 'clause'],
  ['plan', 'NOUN', 'to', 'intention', 'request'],
  ['reportedly', 'ADV', '', 'communication', 'hearsay'],
  ['the', 'DET', 'plan', undefined, undefined],
])('knows %s (%s) before "%s"', (lemma, upos, next, type, frame) => {
  const entry = cueEntry(lemma, upos, next);
  expect([entry?.type, entry?.frame]).toEqual([type, frame]);
});

test.each([
  ['cit', 'cite'],
  ['denie', 'deny'],
  ['clarifi', 'clarify'],
  ['condemne', 'condemn'],
  ['begg', 'beg'],
  ['swore', 'swear'],
  ['Say', 'say'],
  ['walk', 'walk'],
])('mends the lemma "%s"', (lemma, mended) => {
  expect(cueLemma(lemma, 'VERB')).toBe(mended);
});

test('every row has a type, a frame and a frequency that the reader knows', () => {
  for (const { lemma, part, type, frame, often } of cues) {
    expect(lemma).not.toBe('');
    expect(['verb', 'noun', 'adjective', 'adverb', 'phrase']).toContain(part);
    expect(['communication', 'attitude', 'knowledge', 'intention']).toContain(type);
    expect(['clause', 'request', 'question', 'matter', 'source', 'hearsay']).toContain(frame);
    expect(['always', 'often', 'seldom']).toContain(often);
  }
});
