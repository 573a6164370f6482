import { describe, expect, test } from 'vitest';
import { entityAt, lastIdAt, mentionAt, readText } from './test-read.ts';

describe('a capital is its government where it acts', () => {
  test.each([
    ['it speaks', 'Moscow said it would answer.', 'Moscow', 'russia'],
    ['it acts', 'Tbilisi sent troops to the valley.', 'Tbilisi', 'georgia'],
    ['something is its own', "Moscow's answer came late.", 'Moscow', 'russia'],
    ['others deal with it', 'Talks with Moscow have failed.', 'Moscow', 'russia'],
    ['something is between it and another', 'The deal between Moscow and Tbilisi was signed.', 'Tbilisi', 'georgia'],
    ['somebody does something to it', 'The vote angered Belgrade.', 'Belgrade', 'serbia'],
    ['a source is introduced', 'According to Ankara, the strait is open.', 'Ankara', 'turkey'],
  ])('where %s', (_, text, words, id) => {
    expect(lastIdAt(readText(text), words)).toBe(id);
  });
});

describe('a capital is a place', () => {
  test.each([
    ['behind "in"', 'The two met in Moscow on Monday.', 'Moscow'],
    ['behind "near"', 'He was born near Moscow.', 'Moscow'],
    ['where somebody leaves it', 'The envoy left Moscow on Monday.', 'Moscow'],
    ['where somebody shells it', 'The rebels shelled Tbilisi at dawn.', 'Tbilisi'],
    ['before what a town has', "Tbilisi's streets were empty.", 'Tbilisi'],
    ['as part of a compound', 'The Moscow metro was shut.', 'Moscow'],
    ['that is something, and does nothing', 'Tbilisi was quiet on Sunday.', 'Tbilisi'],
  ])('%s', (_, text, words) => {
    const place = entityAt(readText(text), words);
    expect(place?.kind).toBe('place');
    expect(['russia', 'georgia']).toContain(place?.partOf);
  });

  test('and the same name its government in another sentence', () => {
    const told = readText('The envoys met in Moscow. Moscow said it would answer.');
    expect(entityAt(told, 'Moscow')?.kind).toBe('place');
    expect(lastIdAt(told, 'Moscow')).toBe('russia');
  });
});

describe('names of the register', () => {
  test.each([
    ['a state by its short name', 'Georgia will not talk.', 'Georgia', 'georgia'],
    ['a state that is called like its capital', 'Panama rejected the plan.', 'Panama', 'panama'],
    ['a state by its own name for itself', 'Sakartvelo will not talk.', 'Sakartvelo', 'georgia'],
    ['a state by its official name', 'The Republic of Georgia will not talk.', 'Republic of Georgia', 'georgia'],
    ['a state by an adjective', 'The Georgian border is closed.', 'Georgian', 'georgia'],
    ['a state by letters with stops', 'The U.S. sent a note.', 'U.S.', 'united-states'],
    ['a state by letters, no pronoun', 'US forces will leave.', 'US', 'united-states'],
    ['a seat of government', 'The Kremlin said it would answer.', 'The Kremlin', 'kremlin'],
    ['a state by the name that it had', 'Burma signed the treaty.', 'Burma', 'myanmar'],
    ['a body of an organisation', 'The Security Council met on Monday.', 'Security Council', 'security-council'],
    ['a people that is a group of its own', 'Kosovo Serbs will not vote.', 'Kosovo Serbs', 'kosovo-serbs'],
  ])('%s', (_, text, words, id) => {
    expect(lastIdAt(readText(text), words)).toBe(id);
  });

  test('all that a state is called are its aliases', () => {
    const told = readText('The U.S. sent a note. America will wait. The American people want peace.');
    expect(entityAt(told, 'U.S.')).toMatchObject({ name: 'United States', aliases: ['America', 'US'] });
  });

  test('tell by which row of which file they were read', () => {
    const told = readText('Tskhinvali rejected the offer.');
    expect(mentionAt(told, 'Tskhinvali')?.trace).toEqual([
      expect.stringMatching(/^register: "Tskhinvali" is a capital of south-ossetia \(register\/names\.csv:\d+\)$/),
    ]);
  });
});

describe('people by their state', () => {
  test.each([
    ['many', 'Two Georgians were hurt.', 'Georgians', 'group'],
    ['one', 'A Russian was held.', 'Russian', 'person'],
  ])('%s are not the state', (_, text, words, kind) => {
    expect(entityAt(readText(text), words) ?? entityAt(readText(text), `A ${words}`)).toMatchObject({
      kind,
      named: false,
    });
  });

  test('all together speak as their state does', () => {
    expect(readText('The Serbs rejected the plan.').statements).toMatchObject([{ onBehalfOf: 'serbia' }]);
  });
});

describe('the time of a story', () => {
  test.each([
    ['a state that has ended is met in its time', '1985-03-05', 'The Soviet army has left.', 'Soviet', 'soviet-union'],
    [
      'a name that a state had until 2019 is its name in 2008',
      '2008-03-05',
      'Macedonia will vote.',
      'Macedonia',
      'north-macedonia',
    ],
    ['… and not in 2020', '2020-03-05', 'Macedonia will vote.', 'Macedonia', 'macedonia-greece'],
    ['Bonn spoke for Germany in 1996', '1996-03-05', 'Bonn rejected the offer.', 'Bonn', 'germany'],
  ])('%s', (_, published, text, words, id) => {
    expect(lastIdAt(readText(text, { published }), words)).toBe(id);
  });

  test('in 2008 Moscow is not in doubt: the Soviet Union is gone', () => {
    const told = readText('The Soviet Union broke up. Moscow rejected the offer.', { published: '2008-03-05' });
    expect(mentionAt(told, 'Moscow')?.alternatives).toEqual([]);
    expect(lastIdAt(told, 'Moscow')).toBe('russia');
  });

  test('a rarer reading that the story names too is an alternative', () => {
    const told = readText('The Soviet Union sent a note. Moscow rejected the offer.', { published: '1985-03-05' });
    const readings = [lastIdAt(told, 'Moscow'), ...(mentionAt(told, 'Moscow')?.alternatives ?? [])];
    expect(readings).toContain('soviet-union');
  });
});
