import { expect, test } from 'vitest';
import { reviewWith } from './test-review.ts';

test.each<[string, string, string[]]>([
  ['a key for each', 'ars', ['position accepted', 'statement rejected']],
  ['lines of a script', 'a<enter>r<enter>a<enter>', ['position accepted', 'statement rejected', 'fact accepted']],
  ['with the reason', 'RA rumour<enter>q', ['position rejected A rumour']],
  ['without one after all', 'R<enter>q', ['position rejected']],
  ['left after all', 'R<escape>aq', ['position accepted']],
  ['nothing once it is quit', 'qaaa', []],
  ['nothing of a key that is none', 'xzq', []],
  ['undone', 'au', ['position accepted', 'position undone']],
  ['undone at the end', 'ssauRa typo<enter>', ['fact accepted', 'fact undone', 'fact rejected a typo']],
  ['nothing to undo', 'uaq', ['position accepted']],
  [
    'undone twice, and each shown again in the order of before',
    'aruur<enter>as',
    [
      ...['position accepted', 'statement rejected', 'statement undone', 'position undone'],
      ...['position rejected', 'statement accepted'],
    ],
  ],
  ['what was skipped stays skipped', 'sauaq', ['statement accepted', 'statement undone', 'statement accepted']],
  ['the holder', 'chKenya<enter><enter>q', ['position corrected {"holder":"kenya"}']],
  ['a name completed', 'chke<tab><enter><enter>q', ['position corrected {"holder":"kenya"}']],
  ['a name that two begin with is not', 'chk<tab>enya<escape><escape>q', []],
  ['a name mended', 'chKenyo<backspace>a<enter><enter>q', ['position corrected {"holder":"kenya"}']],
  ['a name asked again', 'chKenyo<enter>Kenya<enter><enter>q', ['position corrected {"holder":"kenya"}']],
  ['the act by its number', 'ca2<enter><enter>q', ['position corrected {"act":"refuse-recognition"}']],
  ['the act by its beginning', 'cawith<enter><enter>q', ['position corrected {"act":"withdraw-recognition"}']],
  ['the act asked again', 'care<enter>recognise<enter><enter>q', ['position corrected {"act":"recognise"}']],
  ['the object', 'coKosovo<enter><enter>q', ['position corrected {"object":"kosovo"}']],
  ['the date', 'cd2031-02<enter><enter>q', ['position corrected {"date":"2031-02"}']],
  ['the date asked again', 'cdsoon<enter>2031~<enter><enter>q', ['position corrected {"date":"2031~"}']],
  ['no date', 'cd-<enter><enter>q', ['position corrected {"date":null}']],
  ['denied', 'cn<enter>q', ['position corrected {"polarity":"denied"}']],
  ['meant otherwise', 'cmm<enter>q', ['position corrected {"modality":"requested"}']],
  ['the words', 'cw-s+<enter><enter>q', ['position corrected {"start":8,"end":18}']],
  ['the words by characters', 'cw,,.<enter><enter>q', ['position corrected {"start":0,"end":23}']],
  ['the words by arrows', 'cw<left><right><left><enter><enter>q', ['position corrected {"start":0,"end":18}']],
  ['words that were not moved', 'cw<enter><escape>q', []],
  [
    'several parts and why',
    'ChKenya<enter>d2031<enter><enter>the desk<enter>q',
    ['position corrected {"holder":"kenya","date":"2031"} the desk'],
  ],
  ['no correction where nothing is set', 'c<enter><enter><escape>aq', ['position accepted']],
  ['who speaks', 'schKenya<enter><enter>q', ['statement corrected {"speaker":"kenya"}']],
  ['nobody known', 'sch-<enter><enter>q', ['statement corrected {"speaker":null}']],
  ['for whom', 'scbKenya<enter><enter>q', ['statement corrected {"onBehalfOf":"kenya"}']],
  ['what was said', 'scw-<enter><enter>q', ['statement corrected {"content":[[0,18]]}']],
  ['of whom', 'sschKenya<enter><enter>', ['fact corrected {"about":"kenya"}']],
  ['a value', 'sscv71,000<enter><enter>', ['fact corrected {"value":"71,000"}']],
  ['since when', 'sscd2031<enter><enter>', ['fact corrected {"asOf":"2031"}']],
  ['where its words are', 'sscw-<enter><enter>', ['fact corrected {"start":44,"end":60}']],
  ['nothing of what was not ended', 'chKen', []],
])('%s', async (_, keys, kept) => {
  expect((await reviewWith(keys)).kept).toEqual(kept);
});

test('the run is told by what stands at its end', async () => {
  expect((await reviewWith('auras')).tally).toEqual({ accepted: 1, rejected: 1, corrected: 0, skipped: 1, undone: 1 });
});

test('where nothing waits it says so', async () => {
  expect((await reviewWith('', [])).shown).toBe('  Nothing waits for a review.\n');
});

test('a name that nobody has is answered with the nearest', async () => {
  expect((await reviewWith('chKenyo<enter>')).shown).toContain('Expected a name, got "Kenyo". Nearest: Kenya.');
});

test('? lists the keys, and the item stays', async () => {
  const { shown, kept } = await reviewWith('?aq');
  expect(shown).toContain('u  undo: take back your last review of this run');
  expect(kept).toEqual(['position accepted']);
});
