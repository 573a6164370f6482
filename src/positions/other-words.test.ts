import { expect, test } from 'vitest';
import { positionsIn } from './test-positions.ts';

/** Ordinary wordings of acts, each of a family that the frames and rules know. */
test.each([
  // recognise
  ['Ankara acknowledged Northern Cyprus as a state.', 'Turkey | recognise | Northern Cyprus | affirmed actual'],
  ['Nauru has accepted Kosovo as an independent country.', 'Nauru | recognise | Kosovo | affirmed actual'],
  ['Spain does not regard Kosovo as a state.', 'Spain | recognise | Kosovo | denied actual'],
  ['Ghana no longer regards Kosovo as a state.', 'Ghana | withdraw-recognition | Kosovo | affirmed actual'],
  ['The president of Peru signed a decree recognising Kosovo.', 'Peru | recognise | Kosovo | affirmed actual'],
  ['Chad sent a note to Pristina recognising Kosovo.', 'Chad | recognise | Kosovo | affirmed actual'],
  [
    'Ethiopia could become the first country to recognise Somaliland.',
    'Ethiopia | recognise | Somaliland | affirmed hypothetical',
  ],
  ['Portugal is to recognise Kosovo next week.', 'Portugal | recognise | Kosovo | affirmed intended'],
  ['There is speculation that Egypt will recognise Kosovo.', 'Egypt | recognise | Kosovo | affirmed hypothetical'],
  ['Neither Berlin nor Rome has yet recognised Kosovo.', 'Italy | recognise | Kosovo | denied actual'],
  // refusals
  [
    '“Kosovo does not exist for us,” said Serbia’s foreign minister, Ana Petrov.',
    'Serbia | refuse-recognition | Kosovo | affirmed actual',
  ],
  [
    'Vanuatu recognised Abkhazia in 2011. Vanuatu has since changed its mind.',
    'Vanuatu | withdraw-recognition | Abkhazia | affirmed actual',
  ],
  // relations
  [
    'Honduras ended 82 years of diplomatic relations with Taiwan.',
    'Honduras | sever-relations | Taiwan | affirmed actual',
  ],
  [
    'Morocco expelled the Iranian ambassador and cut ties with Tehran.',
    'Morocco | sever-relations | Iran | affirmed actual',
  ],
  // claims and vows
  [
    '“Somaliland is ours,” Somalia’s president Hassan Warsame told a rally.',
    'Somalia | claim-sovereignty | Somaliland | affirmed actual',
  ],
  ['Beijing views the democratic island of Taiwan as its own.', 'China | claim-sovereignty | Taiwan | affirmed actual'],
  ['Serbia regards Kosovo as a renegade province.', 'Serbia | claim-sovereignty | Kosovo | affirmed actual'],
  ['Guatemala lays claim to half of Belize.', 'Guatemala | claim-sovereignty | Belize | affirmed actual'],
  [
    '“Abkhazia will come home,” said Georgia’s president, Nino Abashidze.',
    'Georgia | vow-reintegration | Abkhazia | affirmed actual',
  ],
  [
    'Georgia will go on seeking the return of Abkhazia by peaceful means.',
    'Georgia | vow-reintegration | Abkhazia | affirmed actual',
  ],
  // independence
  [
    'The Catalan parliament adopted a resolution declaring independence from Spain.',
    'Catalonia | declare-independence | Catalonia | affirmed actual',
  ],
  [
    'The assembly in Pristina voted to make Kosovo an independent state.',
    'Kosovo | declare-independence | Kosovo | affirmed actual',
  ],
  [
    'Colonel Ojukwu took Biafra out of the Nigerian federation on May 30.',
    'Biafra | declare-independence | Biafra | affirmed actual',
  ],
  ['Crimea’s parliament voted to leave Ukraine.', 'Crimea | declare-independence | Crimea | affirmed actual'],
  ['Romania remains firmly opposed to recognising Kosovo.', 'Romania | oppose-independence | Kosovo | affirmed actual'],
  ['Romania remains against recognising Kosovo.', 'Romania | oppose-independence | Kosovo | affirmed actual'],
  [
    'Turkey is dead set against an independent Kurdistan.',
    'Turkey | oppose-independence | Kurdistan | affirmed actual',
  ],
  [
    'The French Senate asked the government on Wednesday to recognise Nagorno-Karabakh.',
    'France | request-recognition | Nagorno-Karabakh | affirmed actual',
  ],
  [
    'Somaliland has spent 30 years trying to win international recognition.',
    'Somaliland | request-recognition | Somaliland | affirmed actual',
  ],
])('%s', (text, line) => {
  expect(positionsIn(text)).toContain(line);
});

test.each([
  'The company declared its independence from its former owner.',
  'The minister said that the club would go its own way.',
  'The king returned home.',
  'The treaty treats Iran as a rogue state.',
  'Police vowed to restore order after the match.',
  'The Senate asked the government to recognise teachers.',
])('%s: no position', (text) => {
  expect(positionsIn(text)).toEqual([]);
});

test('a state that nobody knows is one by how the story speaks of it', () => {
  expect(
    positionsIn('Lorvia broke away from Peru in 1998. Chile and Bolivia recognised Lorvia in May.').filter((line) =>
      line.includes('| recognise |'),
    ),
  ).toEqual(['Chile | recognise | Lorvia | affirmed actual', 'Bolivia | recognise | Lorvia | affirmed actual']);
});
