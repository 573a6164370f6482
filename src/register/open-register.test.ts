import { describe, expect, test } from 'vitest';
import { ReaderError } from '../errors.ts';
import { openRegister } from './open-register.ts';
import type { NameEntry } from './register.ts';
import { namesIn, wordsOf } from './test-words.ts';

const register = await openRegister();

function readings(entries: readonly NameEntry[]): string {
  return entries.map(({ entity, sort }) => `${entity} (${sort})`).join(', ');
}

describe('names', () => {
  const CASES: [name: string, readings: string][] = [
    ['U.S.', 'united-states (abbreviation)'],
    ['US', 'united-states (abbreviation)'],
    ['U. S.', 'united-states (abbreviation)'],
    ['us', ''],
    ['Us', ''],
    ['WHO', 'who (abbreviation)'],
    ['who', ''],
    ['turkey', ''],
    ['Turkey', 'turkey (name)'],
    ['TURKEY', 'turkey (name)'],
    ['Georgia', 'georgia (name), us-georgia (name)'],
    ["Georgia's", 'georgia (name), us-georgia (name)'],
    ['the United Nations', 'united-nations (name)'],
    ['Congo', 'democratic-republic-of-the-congo (alias), republic-of-the-congo (alias)'],
    ['Congo (Léopoldville)', 'democratic-republic-of-the-congo (old)'],
    ['Washington', 'united-states (capital), us-washington (name)'],
    ['Brussels', 'european-union (metonym), belgium (capital), european-community (metonym)'],
    ['Bosnian Serb', 'bosnian-serbs (demonym), bosnian-serbs (adjective), republika-srpska (adjective)'],
    ['Transdniestria', 'transnistria (alias)'],
    ['SADR', 'western-sahara (abbreviation)'],
    ['Cote d’Ivoire', 'ivory-coast (alias)'],
    ['Al Qaeda', 'al-qaeda (name), al-qaeda (alias)'],
    ['Peking', 'china (capital)'],
    ['Britons', 'united-kingdom (demonym)'],
    ['Frenchmen', 'france (demonym)'],
    ['Bolivia', 'bolivia (name)'],
    ['Dominique', ''],
    ['Americans', 'united-states (demonym)'],
    ['LeT', 'lashkar (abbreviation)'],
    ['Let', ''],
    ['no such name', ''],
    ['', ''],
    ['the', ''],
  ];
  test.each(CASES)('%s', (name, expected) => {
    expect(readings(register.lookup(name))).toBe(expected);
  });

  test('tokens are looked up as text is', () => {
    expect(readings(register.lookup(['Donetsk', 'People', "'s", 'Republic']))).toBe('donetsk (name)');
  });

  test('an entry tells where it stands', () => {
    expect(register.lookup('Transdniestria')[0]).toMatchObject({
      file: 'register/names.csv',
      line: expect.any(Number),
    });
    expect(register.lookup('Bolivia')[0]).toMatchObject({
      file: 'npm:world-countries',
      line: null,
      source: 'world-countries: BOL',
    });
  });
});

describe('a name on a day', () => {
  test.each([
    ['sri-lanka', '1950', 'Ceylon'],
    ['sri-lanka', '1975-03-01', 'Sri Lanka'],
    ['myanmar', '1950-01-06', 'Burma'],
    ['democratic-republic-of-the-congo', '1961', 'Congo (Léopoldville)'],
    ['democratic-republic-of-the-congo', '1985', 'Zaire'],
    ['democratic-republic-of-the-congo', '2008', 'Democratic Republic of the Congo'],
    ['north-macedonia', '1992', 'Macedonia'],
    ['pakistan', '1965', 'Pakistan'],
    ['mongolia', '1961', 'Mongolia'],
    ['georgia', '1985', 'Georgia'],
    ['nowhere', '1985', null],
  ])('%s in %s', (entity, day, name) => {
    expect(register.nameOn(entity, day)).toBe(name);
  });
});

describe('the longest name in running text', () => {
  const CASES: [text: string, found: [string, string][]][] = [
    [
      'U.S. Secretary of State Condoleezza Rice told us',
      [
        ['U.S.', 'united-states'],
        ['Condoleezza Rice', 'condoleezza-rice'],
      ],
    ],
    ['Nagorno-Karabakh', [['Nagorno-Karabakh', 'nagorno-karabakh']]],
    [
      'Guinea-Bissau and Guinea',
      [
        ['Guinea-Bissau', 'guinea-bissau'],
        ['Guinea', 'guinea'],
      ],
    ],
    ["the Donetsk People’s Republic's army", [['Donetsk People’s Republic', 'donetsk']]],
    ["the Kurdistan Workers' Party", [["Kurdistan Workers' Party", 'pkk']]],
    [
      'Washington, D.C., and Washington',
      [
        ['Washington, D.C.', 'united-states district-of-columbia'],
        ['Washington', 'united-states us-washington'],
      ],
    ],
    ['a UN-backed plan', [['UN', 'united-nations']]],
    [
      'South Ossetia, Abkhazia',
      [
        ['South Ossetia', 'south-ossetia'],
        ['Abkhazia', 'abkhazia'],
      ],
    ],
    ['what the West did in the west', [['the West', 'the-west']]],
    ['a European commission plan', [['European commission', 'european-commission']]],
    ['the european commission', []],
    ['the UN security council', [['UN security council', 'security-council']]],
    ['They drive north. Korea waits', [['Korea', 'south-korea north-korea']]],
  ];
  test.each(CASES)('%s', (text, found) => {
    expect(namesIn(register, text)).toEqual(found);
  });

  test('nothing is found where nothing starts', () => {
    expect(register.longestNameAt(wordsOf('- South Ossetia'), 0)).toBeNull();
    expect(register.longestNameAt([], 0)).toBeNull();
  });
});

describe('offices', () => {
  const CASES: [title: string, sort: string, speaksFor: string][] = [
    ['foreign minister', 'foreign-minister', 'state'],
    ['Foreign Ministers', 'foreign-minister', 'state'],
    ['secretaries of state', 'foreign-minister', 'state'],
    ['spokeswomen', 'spokesperson', 'same'],
    ['Taoiseach', 'head-of-government', 'state'],
    ['Senator', 'legislator', 'none'],
    ['Secretary-General', 'official', 'organisation'],
    ['mayor', 'regional', 'place'],
    ['former', 'modifier', 'none'],
    ['acting', 'modifier', 'same'],
  ];
  test.each(CASES)('%s', (title, sort, speaksFor) => {
    expect(register.office(title)[0]).toMatchObject({ sort, speaksFor });
  });

  test('a title can name whose it is', () => {
    expect(register.office('taoiseach')[0]?.entities).toEqual(['ireland']);
  });

  test('the longest title is found', () => {
    expect(register.longestOfficeAt(wordsOf('Minister of Foreign Affairs of Georgia'), 0)?.length).toBe(4);
  });
});

describe('bodies', () => {
  const CASES: [whole: string, body: string, name: string][] = [
    ['south-ossetia', 'parliament', 'Parliament of South Ossetia'],
    ['georgia', 'foreign-ministry', 'Ministry of Foreign Affairs of Georgia'],
    ['philippines', 'foreign-ministry', 'Ministry of Foreign Affairs of the Philippines'],
    ['israel', 'parliament', 'Knesset'],
    ['mexico', 'foreign-ministry', 'Secretariat of Foreign Affairs of Mexico'],
  ];
  test.each(CASES)('%s has a %s', (whole, body, name) => {
    expect(register.bodyOf(whole, body)).toMatchObject({ name, partOf: whole, body, kind: 'body' });
  });

  test('nouns stand for sorts of bodies', () => {
    expect(register.body('foreign ministries')[0]?.body).toBe('foreign-ministry');
    expect(register.longestBodyAt(wordsOf('foreign ministry spokesman'), 0)?.length).toBe(2);
    expect(register.bodyOf('georgia', 'zoo')).toBeNull();
    expect(register.bodyOf('nowhere', 'parliament')).toBeNull();
  });
});

test('claims are found by territory and by claimant', () => {
  const crimea = register.claimsOn('crimea').map(({ by, relation }) => `${by} ${relation}`);
  expect(crimea).toEqual(['ukraine claims', 'russia claims', 'russia controls']);
  expect(register.claimsBy('argentina').map(({ territory }) => territory)).toContain('falkland-islands');
});

test('holders are found by entity and day', () => {
  const [holder] = register.holdersOf('nato', '2019-10-15');
  expect(holder).toMatchObject({ person: 'jens-stoltenberg', office: 'secretary-general', seenOn: '2019-10-15' });
  expect(register.entities.get('jens-stoltenberg')?.kind).toBe('person');
});

test('the package says which states are members of the United Nations', () => {
  expect(register.byIso3('GEO')).toMatchObject({ id: 'georgia', un: 'member' });
  expect(register.byIso3('VAT')).toMatchObject({ id: 'holy-see', un: 'observer' });
  expect(register.entities.get('south-ossetia')).toMatchObject({ un: null, iso3: null });
});

describe("a user's own files", () => {
  const entities = {
    name: 'my.csv',
    text: 'id,name,kind,source\nsealand,Sealand,territory,me\ngeorgia,Sakartvelo,state,me\n',
  };
  const names = { name: 'names.csv', text: 'entity,name,sort,source\nsealand,Sealander,demonym,me\n' };

  test('add to ours and take the place of what has the same id', async () => {
    const mine = await openRegister([names, entities]);
    expect(readings(mine.lookup('Sealanders'))).toBe('sealand (demonym)');
    expect(mine.entities.get('georgia')).toMatchObject({ name: 'Sakartvelo', iso3: 'GEO', file: 'my.csv', line: 3 });
    expect(readings(mine.lookup('Tbilisi'))).toBe('georgia (capital)');
    expect(mine.entities.get('abkhazia')?.name).toBe('Abkhazia');
  });

  test('name anew what only the package lists', async () => {
    const text = 'id,name,kind,source\nbolivia,Plurinational State,state,me\n';
    const mine = await openRegister([{ name: 'my.csv', text }]);
    expect(mine.byIso3('BOL')).toMatchObject({ id: 'bolivia', name: 'Plurinational State', un: 'member' });
    expect(readings(mine.lookup('La Paz'))).toBe('bolivia (capital)');
  });

  test('take the place of a title of ours', async () => {
    const text = 'title,sort,speaks_for,source\nSenator,legislator,state,me\n';
    const mine = await openRegister([{ name: 'offices.csv', text }]);
    expect(mine.office('senators')).toEqual([expect.objectContaining({ speaksFor: 'state', file: 'offices.csv' })]);
  });

  test('leave out a name of ours', async () => {
    const text = 'entity,name,source\nunited-states,America,me\n';
    const mine = await openRegister([{ name: 'less.csv', text }]);
    expect(register.lookup('America')).toHaveLength(1);
    expect(mine.lookup('America')).toEqual([]);
  });

  const WRONG: [what: string, text: string, message: string][] = [
    [
      'an unknown entity',
      'entity,name,sort,source\nsealland,S,alias,me',
      'Expected the id of an entity in "entity", got "sealland" (my.csv:2).',
    ],
    ['an unknown whole', 'id,name,kind,part_of,source\nx,X,territory,y,me', 'in "part_of", got "y" (my.csv:2)'],
    [
      'a part of itself',
      'id,name,kind,part_of,source\nx,X,territory,y,me\ny,Y,territory,x,me',
      'Expected a whole in "part_of" that is no part of its part, got "y" for "x" (my.csv:2)',
    ],
    ['an unknown sort of body', 'id,name,kind,body,part_of,source\nx,X,body,zoo,georgia,me', 'got "zoo" (my.csv:2)'],
    ['an unknown office', 'person,office,entity,source\nA B,grand poobah,georgia,me', 'got "grand poobah" (my.csv:2)'],
    [
      'one unknown of several entities',
      'title,sort,speaks_for,entities,source\nlaird,regional,none,scotland; narnia,me',
      'got "narnia" (my.csv:2)',
    ],
  ];
  test.each(WRONG)('%s is told', async (_, text, message) => {
    const error = await openRegister([{ name: 'my.csv', text }]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReaderError);
    expect((error as ReaderError).message).toContain(message);
    expect((error as ReaderError).place).toEqual({ file: 'my.csv', line: 2 });
  });

  test('mistakes of all files are told at once', async () => {
    const wrong = [
      { name: 'a.csv', text: 'entity,name,sort,source\nx,X,slang,me' },
      { name: 'b.csv', text: 'what,is,this\n' },
    ];
    const error = (await openRegister(wrong).catch((reason: unknown) => reason)) as ReaderError;
    expect(error.message.split('\n')).toHaveLength(3);
    expect(error.message).toContain('(a.csv:2)');
    expect(error.message).toContain('(b.csv:1)');
  });
});
