import { describe, expect, test } from 'vitest';
import { entityAt, named, readText } from './test-read.ts';

describe('a role is told', () => {
  test.each([
    ['before the name', 'Georgian Foreign Minister Lasha Gorgadze left.', 'Georgian Foreign Minister', 'georgia'],
    [
      'before the name, in small letters',
      'Georgian foreign minister Lasha Gorgadze left.',
      'Georgian foreign minister',
      'georgia',
    ],
    [
      'behind the name',
      'Lasha Gorgadze, the Georgian foreign minister, left.',
      'the Georgian foreign minister',
      'georgia',
    ],
    [
      'behind the name, with whose it is',
      "Lasha Gorgadze, Georgia's foreign minister, left.",
      "Georgia's foreign minister",
      'georgia',
    ],
    [
      'behind the name, without an article',
      'Lasha Gorgadze, chairman of the Oriel Party, left.',
      'chairman of the Oriel Party',
      'oriel-party',
    ],
    [
      'before the name, between commas',
      'The president of Malta, Lasha Gorgadze, left.',
      'The president of Malta',
      'malta',
    ],
    [
      'before the name, with whose it is',
      "Georgia's Prime Minister Lasha Gorgadze left.",
      "Georgia's Prime Minister",
      'georgia',
    ],
    [
      'before the name and its rank',
      'The Georgian minister, Colonel Lasha Gorgadze, left.',
      'The Georgian minister',
      'georgia',
    ],
    [
      'before the clause that names him',
      'The Georgian minister, named as Colonel Lasha Gorgadze, left.',
      'The Georgian minister',
      'georgia',
    ],
    ['by a clause', 'Lasha Gorgadze, who leads Georgia, left.', 'leads Georgia', 'georgia'],
    [
      'by an office with "of" in it',
      'U.S. Secretary of State Lasha Gorgadze left.',
      'U.S. Secretary of State',
      'united-states',
    ],
    ['by letters', 'EU foreign policy chief Lasha Gorgadze left.', 'EU foreign policy chief', 'european-union'],
    [
      'with a place where he serves',
      "Russia's ambassador to Serbia, Lasha Gorgadze, left.",
      "Russia's ambassador to Serbia",
      'russia',
    ],
    ['with its state behind the name', 'Prime Minister Lasha Gorgadze of Malta left.', 'Prime Minister', 'malta'],
    [
      'of a deputy',
      'Russian Deputy Foreign Minister Lasha Gorgadze left.',
      'Russian Deputy Foreign Minister',
      'russia',
    ],
    [
      'of somebody in office for a time',
      "Malta's interim president, Lasha Gorgadze, left.",
      "Malta's interim president",
      'malta',
    ],
    [
      'of somebody whose office is denied',
      "Abkhazia's de facto president, Lasha Gorgadze, left.",
      "Abkhazia's de facto president",
      'abkhazia',
    ],
  ])('%s', (_, text, role, speaksFor) => {
    expect(named(readText(text), 'Lasha Gorgadze')).toMatchObject({ role, speaksFor });
  });

  test('by brackets, in a summary', () => {
    const told = readText('MARIA KIPLANGAT (Kenya) said no. JOSE QUIROGA (Argentina) said yes.');
    expect(named(told, 'Maria Kiplangat')?.speaksFor).toBe('kenya');
    expect(named(told, 'Jose Quiroga')?.speaksFor).toBe('argentina');
  });

  test('with another title before the name: “the rector, the Rev …”', () => {
    const told = readText('The rector, the Rev Miriam Castellan, said the church would stay open.');
    expect(named(told, 'Miriam Castellan')?.role).toBe('The rector');
    expect(told.statements).toMatchObject([{ speaker: 'miriam-castellan' }]);
  });

  test('and the fuller of two stays', () => {
    const told = readText('Georgian Foreign Minister Lasha Gorgadze left. Minister Gorgadze was angry.');
    expect(named(told, 'Lasha Gorgadze')?.role).toBe('Georgian Foreign Minister');
  });

  test('later, of somebody who was named before', () => {
    const told = readText('Lasha Gorgadze left. Gorgadze, the Georgian foreign minister, was angry.');
    expect(named(told, 'Lasha Gorgadze')).toMatchObject({
      role: 'the Georgian foreign minister',
      speaksFor: 'georgia',
    });
  });

  test('of an office that one state alone has', () => {
    expect(named(readText('The Taoiseach, Aoife Dunne, left.'), 'Aoife Dunne')?.speaksFor).toBe('ireland');
  });

  test('of the body, where the office is of a body', () => {
    const told = readText('Chinese Foreign Ministry spokesman Wen Baolin left.');
    expect(named(told, 'Wen Baolin')).toMatchObject({
      role: 'Chinese Foreign Ministry spokesman',
      speaksFor: 'foreign-ministry-of-china',
    });
  });

  test('of an organisation, by what it is', () => {
    expect(named(readText('Oriel Telecom, a company in Malta, cut jobs.'), 'Oriel Telecom')?.role).toBe(
      'a company in Malta',
    );
  });

  test('each of his own, where two stand together', () => {
    const told = readText("Kosovo's Prime Minister Besnik Dervishaj and Serbia's President Zoran Lukovac met.");
    expect(named(told, 'Besnik Dervishaj')?.speaksFor).toBe('kosovo');
    expect(named(told, 'Zoran Lukovac')?.speaksFor).toBe('serbia');
  });
});

describe('somebody speaks for', () => {
  test.each([
    ['whose man he is somewhere', 'Malta sent a note. Its man in Geneva, Ana Lund, left.', 'malta'],
    ['on whose behalf he says so', 'Ana Lund spoke in Gao on behalf of the Oriel Front.', 'oriel-front'],
    ['for whom he is said to speak', 'Ana Lund, speaking for the Oriel Front, said no.', 'oriel-front'],
    ['the institute where he studies things', 'Ana Lund, an analyst at the Oriel Institute, left.', 'oriel-institute'],
    ['the one state that has his office', 'The Commonwealth Secretary, Mr. Ana Lund, left.', 'united-kingdom'],
    [
      'the other state, as a counterpart',
      'Benin and Niger met. Benin’s envoy left. His counterpart, Ana Lund, left.',
      'niger',
    ],
    [
      'the state whose counterpart he is called',
      "Spain's premier left. His Maltese counterpart, Ana Lund, left.",
      'malta',
    ],
    [
      'what he does before his rank',
      'The mediator for the African Union, Ethiopian General Ana Lund, left.',
      'african-union',
    ],
    [
      'his own state where two stand together',
      'The Foreign Minister of Malta, Tom Hale, and the Foreign Minister of Spain, Ana Lund, signed it.',
      'spain',
    ],
    ['the court, as a judge', 'It went to the Oriel High Court. Judge Ana Lund left.', 'oriel-high-court'],
    ['the police, as a detective', 'We called Oriel Police. Detective Sergeant Ana Lund left.', 'oriel-police'],
    ['the sheriff’s office of a county', 'Oriel County voted. Sheriff Ana Lund left.', 'oriel-county-sheriff-s-office'],
    ['the court that a title names', 'U.S. District Judge Ana Lund left.', 'u-s-district-court'],
    ['a team, as its coach', 'The Oriel Union won. Oriel Union coach Ana Lund left.', 'oriel-union'],
    [
      'the company, as a chief executive',
      'Malta met Oriel Foods, a company. Chief Executive Ana Lund left.',
      'oriel-foods',
    ],
    [
      'a league that begins with a title',
      'Ana Lund of the Volunteer Oriel Advancement League left.',
      'volunteer-oriel-advancement-league',
    ],
    ['what she is said to run', 'Ana Lund disagrees. She runs the Oriel Relief Centre.', 'oriel-relief-centre'],
    [
      'the part of a state that has governors',
      'The United States and Tennessee spoke. Gov. Ana Lund left.',
      'tennessee',
    ],
    ['the police of a place', "Malta's police chief Ana Lund left.", 'malta-police'],
    ['the state of which he is attorney general', 'Malta spoke. Attorney General Ana Lund left.', 'malta'],
    ['the United States, as a U.S. attorney', 'Malta spoke. U.S. Attorney Ana Lund left.', 'united-states'],
    [
      'the part that would leave, as a separatist leader',
      'Spain and Catalonia spoke. Separatist leader Ana Lund left.',
      'catalonia',
    ],
  ])('%s', (_, text, speaksFor) => {
    expect(named(readText(text), 'Ana Lund')?.speaksFor).toBe(speaksFor);
  });
});

describe('nobody is spoken for by', () => {
  test.each([
    ['a father, who is no priest', 'Oriel Church shut. His father, Lasha Gorgadze, left.'],
    ['a lecturer at a university', 'Lasha Gorgadze, a lecturer at Oriel University, left.'],
    ['a former minister', 'Former Georgian foreign minister Lasha Gorgadze left.'],
    ['a former minister, behind the name', 'Lasha Gorgadze, a former prime minister of Georgia, left.'],
    ['who was minister then', 'Lasha Gorgadze, then foreign minister of Georgia, left.'],
    ['an ex-president', 'Lasha Gorgadze, the ex-president of Georgia, left.'],
    ['a senator', 'Georgian Senator Lasha Gorgadze left.'],
    ['a lawmaker', 'Lasha Gorgadze, a Georgian lawmaker, left.'],
    ['an activist', 'Lasha Gorgadze, an activist from Georgia, left.'],
    ['a teacher', 'Lasha Gorgadze, 34, a teacher in Georgia, left.'],
    ['a leader of the opposition', 'Georgian opposition leader Lasha Gorgadze left.'],
    ['a candidate', 'Lasha Gorgadze, a candidate for president of Georgia, left.'],
    ['a representative of a party', 'Republican Representative Lasha Gorgadze left.'],
    ['somebody without a role', 'Lasha Gorgadze left Georgia.'],
  ])('%s', (_, text) => {
    expect(named(readText(text), 'Lasha Gorgadze')).toMatchObject({ kind: 'person', speaksFor: null });
  });
});

describe('a spokeswoman for a leader', () => {
  test('with a name speaks for the leader, and he for his territory', () => {
    const told = readText("Marina Dzidzo, a spokeswoman for South Ossetia's leader, left.");
    const leader = entityAt(told, "South Ossetia's leader");
    expect(named(told, 'Marina Dzidzo')?.speaksFor).toBe(leader?.id);
    expect(leader?.speaksFor).toBe('south-ossetia');
  });

  test('without a name too', () => {
    const told = readText("A spokeswoman for South Ossetia's leader said the border was closed.");
    expect(told.statements).toMatchObject([{ onBehalfOf: 'south-ossetia' }]);
    expect(entityAt(told, "A spokeswoman for South Ossetia's leader")?.named).toBe(false);
  });
});

describe('an office whose state is not told', () => {
  test('is of the state that the story speaks of', () => {
    const told = readText('Norway will not sign. Foreign Minister Vera Lund said the treaty was void.');
    expect(named(told, 'Vera Lund')?.speaksFor).toBe('norway');
  });

  test('is of the state of the dateline', () => {
    const dateline = { place: 'Oslo', date: null, start: 0, end: 4 };
    const told = readText('OSLO - Foreign Minister Vera Lund said the treaty was void.', { dateline });
    expect(named(told, 'Vera Lund')?.speaksFor).toBe('norway');
  });

  test.each([
    [
      'the dateline with a weekday',
      'Canberra, Sunday',
      'CANBERRA - They talked of Fiji. Foreign Minister Vera Lund spoke.',
      'australia',
    ],
    [
      'the dateline, though another was named',
      'Oslo',
      'OSLO - They talked of Denmark. Foreign Minister Vera Lund spoke.',
      'norway',
    ],
    [
      'the place where a sentence sets out, as “there”',
      'Paris',
      'PARIS - They flew to Moroni. There, President Vera Lund spoke.',
      'comoros',
    ],
    [
      'one that has such an office: no part of a state has a foreign minister',
      'Edinburgh',
      'EDINBURGH - Denmark and Scotland spoke. Foreign Minister Vera Lund left.',
      'denmark',
    ],
    [
      'a federation, where it is federal',
      'Cairo',
      'CAIRO - Egypt sent a note to West Germany. The Federal Government’s spokesman, Vera Lund, spoke.',
      'west-germany.government',
    ],
  ])('is of %s', (_, place, text, speaksFor) => {
    const dateline = { place, date: null, start: 0, end: place.length };
    expect(named(readText(text, { dateline }), 'Vera Lund')?.speaksFor).toBe(speaksFor);
  });

  test('is of the state where the ministry sits that heads the text', () => {
    const told = readText(
      '# Chad: statement by the Ministry of Foreign Affairs, Abuja\n\nIt rained. Foreign Minister Vera Lund said no to it all.',
    );
    expect(named(told, 'Vera Lund')?.speaksFor).toBe('nigeria');
  });

  test('is of the state whose ministry heads the text', () => {
    const told = readText(
      '# Statement on Varosha\n\n# Ministry of Foreign Affairs of the Republic of Cyprus\n\nIt rained. Foreign Minister Vera Lund said no to it all.',
    );
    expect(named(told, 'Vera Lund')?.speaksFor).toBe('cyprus');
  });

  test('is of nobody where no state is named', () => {
    expect(named(readText('Foreign Minister Vera Lund left.'), 'Vera Lund')?.speaksFor).toBeNull();
  });
});

test.each([
  [
    'a paragraph',
    'In Baku, reaction was swift. Parliament met. “No,” said presidential adviser Hikmat Rzali.',
    'Hikmat Rzali',
    'azerbaijan',
  ],
  ['an office that few have', 'Kosovo is small. Chancellor Anna Weber left.', 'Anna Weber', 'germany'],
])('whose an office is, by %s', (_, text, name, speaksFor) => {
  expect(named(readText(text), name)).toMatchObject({ speaksFor });
});
