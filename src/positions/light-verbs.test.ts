import { expect, test } from 'vitest';
import { positionsIn } from './test-positions.ts';

/** Idioms, light verbs, passives and nouns of each act. */
test.each([
  ['Kosovo has been accorded recognition by Ghana.', 'Ghana | recognise | Kosovo | affirmed actual'],
  ['Ghana is on the verge of recognising Kosovo.', 'Ghana | recognise | Kosovo | affirmed intended'],
  ['Ghana is mulling recognition of Kosovo.', 'Ghana | recognise | Kosovo | affirmed hypothetical'],
  [
    "Ghana's recognition of Kosovo is only a matter of time, diplomats said.",
    'Ghana | recognise | Kosovo | affirmed hypothetical',
  ],
  ['Ghana held back from recognising Kosovo.', 'Ghana | recognise | Kosovo | denied actual'],
  ['Ghana shied away from recognising Kosovo.', 'Ghana | recognise | Kosovo | denied actual'],
  ['Ghana stands by its recognition of Kosovo.', 'Ghana | recognise | Kosovo | affirmed actual'],
  ['The only capital to recognise Kosovo so far is Accra.', 'Ghana | recognise | Kosovo | affirmed actual'],
  // refusals
  ['Ghana refuses to countenance recognition of Kosovo.', 'Ghana | refuse-recognition | Kosovo | affirmed actual'],
  ["Ghana turned down Kosovo's request for recognition.", 'Ghana | refuse-recognition | Kosovo | affirmed actual'],
  ['For Ghana there is no such state as Kosovo.', 'Ghana | refuse-recognition | Kosovo | affirmed actual'],
  ['Ghana insists Kosovo is not a state.', 'Ghana | refuse-recognition | Kosovo | affirmed actual'],
  // recognition taken back, frozen, given again
  ['Ghana rolled back its recognition of Kosovo.', 'Ghana | withdraw-recognition | Kosovo | affirmed actual'],
  ['Ghana has repudiated its recognition of Kosovo.', 'Ghana | withdraw-recognition | Kosovo | affirmed actual'],
  ["Ghana's derecognition of Kosovo angered Pristina.", 'Ghana | withdraw-recognition | Kosovo | affirmed actual'],
  ['Ghana is rethinking its recognition of Kosovo.', 'Ghana | withdraw-recognition | Kosovo | affirmed hypothetical'],
  ['Ghana re-recognised Kosovo in 2021.', 'Ghana | reinstate-recognition | Kosovo | affirmed actual'],
  ['Ghana has resumed recognising Kosovo.', 'Ghana | reinstate-recognition | Kosovo | affirmed actual'],
  ['Ghana revived its recognition of Kosovo.', 'Ghana | reinstate-recognition | Kosovo | affirmed actual'],
  // requests
  ['Kosovo sent Ghana a formal request for recognition.', 'Ghana | recognise | Kosovo | affirmed requested'],
  [
    'Letters went out from Pristina asking Ghana to recognise Kosovo, its president, Agim Berisha, said.',
    'Ghana | recognise | Kosovo | affirmed requested',
  ],
  // for and against independence
  ['Ghana gave its blessing to the independence of Kosovo.', 'Ghana | support-independence | Kosovo | affirmed actual'],
  ["Ghana lent its support to Kosovo's secession.", 'Ghana | support-independence | Kosovo | affirmed actual'],
  ["Ghana backs Kosovo's right to self-determination.", 'Ghana | support-independence | Kosovo | affirmed actual'],
  ['Ghana hailed the birth of Kosovo.', 'Ghana | support-independence | Kosovo | affirmed actual'],
  [
    '"Kosovo has every right to independence," said Ghana\'s foreign minister, Ama Mensah.',
    'Ghana | support-independence | Kosovo | affirmed actual',
  ],
  ["Ghana withdrew its support for Kosovo's independence.", 'Ghana | support-independence | Kosovo | denied actual'],
  // claims and vows
  ['Georgia wants Abkhazia back.', 'Georgia | vow-reintegration | Abkhazia | affirmed actual'],
  // votes
  [
    'Deputies in Pristina voted for independence by a show of hands.',
    'Kosovo | declare-independence | Kosovo | affirmed actual',
  ],
  ['Spain said it would ignore the Catalan referendum.', 'Spain | reject-vote | Catalonia | affirmed actual'],
  // relations
  ['Ghana closed its embassy in Taipei.', 'Ghana | sever-relations | Taiwan | affirmed actual'],
  // of two named before, and of who is asked
  [
    'Ukraine severed relations with North Korea after the latter recognised the independence of Abkhazia.',
    'North Korea | recognise | Abkhazia | affirmed actual',
  ],
  [
    'The Cypriot government of President Stelios Kypriadis, which Turkey alone does not recognise, protested.',
    'Turkey | recognise | Cyprus | denied actual',
  ],
])('%s', (text, line) => {
  expect(positionsIn(text)).toContain(line);
});

test.each([
  'Mexico recognises States and passes no judgment on who governs them.',
  'Asked whether Ghana would recognise a government that emerged from elections, the minister smiled.',
  'The mayor turned down a request for help. The club gave its blessing to the transfer.',
  'The firm withdrew its support for the team. The company closed its office in Taipei.',
])('%s: no position', (text) => {
  expect(positionsIn(text)).toEqual([]);
});

test('"followed suit" repeats an act however long ago it was told', () => {
  const rain = 'It rained in the capital. '.repeat(12);
  expect(positionsIn(`Peru recognised Kosovo. ${rain}Chile will not follow suit.`)).toContain(
    'Chile | refuse-recognition | Kosovo | affirmed actual',
  );
});
