import { describe, expect, test } from 'vitest';
import { entityAt, lastIdAt, readText } from './test-read.ts';

describe('a body is of', () => {
  test.each([
    [
      'whose it is said to be',
      "Kosovo's foreign ministry said no.",
      "Kosovo's foreign ministry",
      'kosovo.foreign-ministry',
      'kosovo',
    ],
    [
      'the adjective before it',
      'The Georgian parliament said no.',
      'Georgian parliament',
      'parliament-of-georgia',
      'georgia',
    ],
    [
      'the adjective before a name that another state has for its own',
      'Finland is at peace. The Finnish Diet said no.',
      'Diet',
      'eduskunta',
      'finland',
    ],
    ['the town at which it sits, by that name', 'The Diet at Helsinki said no.', 'Diet', 'eduskunta', 'finland'],
    [
      'whom "of" names',
      'The foreign ministry of Malta said no.',
      'The foreign ministry of Malta',
      'malta.foreign-ministry',
      'malta',
    ],
    [
      'whom "its" stands for',
      'Lithuania will not sign. Its cabinet said no.',
      'Its cabinet',
      'lithuania.government',
      'lithuania',
    ],
    ['an organisation', 'NATO will stay. Its troops hold the bridge.', 'Its troops', 'nato.army', 'nato'],
    [
      'whom the story speaks of',
      'Norway will not sign. The foreign ministry said no.',
      'The foreign ministry',
      'norway.foreign-ministry',
      'norway',
    ],
    [
      'whom its spokesman is of',
      'Chinese Foreign Ministry spokesman Milan Petrak said no.',
      'Chinese Foreign Ministry',
      'foreign-ministry-of-china',
      'china',
    ],
    [
      'a territory as of a state',
      "Abkhazia's foreign ministry said no.",
      "Abkhazia's foreign ministry",
      'abkhazia.foreign-ministry',
      'abkhazia',
    ],
    [
      'the name of a ministry in full',
      "Turkey's Ministry of Foreign Affairs said no.",
      "Turkey's Ministry of Foreign Affairs",
      'turkey.foreign-ministry',
      'turkey',
    ],
    [
      'an election commission',
      "Somaliland's election commission said no.",
      "Somaliland's election commission",
      'somaliland.electoral-commission',
      'somaliland',
    ],
  ])('%s', (_, text, words, id, partOf) => {
    expect(entityAt(readText(text), words)).toMatchObject({ id, partOf, kind: 'body', named: true });
  });
});

describe('"the ministry" is', () => {
  test('the one that the story named', () => {
    const told = readText("Georgia's foreign ministry rejected the vote. The ministry said it was void.");
    expect(lastIdAt(told, 'The ministry')).toBe('georgia.foreign-ministry');
  });

  test('the nearest of two', () => {
    const told = readText(
      "Georgia's foreign ministry rejected the vote. Malta's defence ministry was silent. The defence ministry has few men.",
    );
    expect(lastIdAt(told, 'The defence ministry')).toBe('malta.defence-ministry');
  });

  test('of the register where it has a name there', () => {
    const told = readText('The U.S. State Department said no. The department said it would wait.');
    expect(lastIdAt(told, 'The department')).toBe('state-department');
  });
});

test('two ministries of one state are two', () => {
  const told = readText("Malta's foreign ministry said no. Malta's defence ministry said yes.");
  expect(told.statements.map(({ speaker }) => speaker)).toEqual(['malta.foreign-ministry', 'malta.defence-ministry']);
});

test('an assembly of whoever is no parliament', () => {
  const told = readText("An assembly of Georgia's farmers said no.");
  expect(told.entities.map(({ name }) => name)).not.toContain('Parliament of Georgia');
});

test('her ministry is of her state', () => {
  const told = readText("Kosovo's foreign minister, Besa Krasniqaj, left. Her ministry said she was ill.");
  expect(entityAt(told, 'Her ministry')).toMatchObject({ kind: 'body', partOf: 'kosovo' });
  expect(told.statements).toMatchObject([{ onBehalfOf: 'kosovo' }]);
});

test('what a body is called in the story is an alias', () => {
  expect(entityAt(readText('The Georgian parliament said no.'), 'Georgian parliament')).toMatchObject({
    name: 'Parliament of Georgia',
    aliases: ['Georgian parliament'],
  });
});
