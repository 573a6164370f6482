import { describe, expect, test } from 'vitest';
import { entityAt, idsAt, lastIdAt, mentionAt, named, readText } from './test-read.ts';

describe('an unknown name is', () => {
  test.each([
    ['a person, by its first name', 'Carla Venturi met us.', 'Carla Venturi', 'person'],
    ['a person, by a title', 'Foreign Minister Vardo Trask met us.', 'Vardo Trask', 'person'],
    ['a person, by an honorific', 'Mr. Barro met us.', 'Barro', 'person'],
    ['a person, by an apposition', 'Vardo Trask, a judge, met us.', 'Vardo Trask', 'person'],
    ['a person, who speaks', 'Vardo Trask said the line was wrong.', 'Vardo Trask', 'person'],
    ['an organisation, by its last word', 'The Northern Islands Party met.', 'Northern Islands Party', 'organisation'],
    ['an organisation, by its first word', 'The Bank of Oriel is shut.', 'Bank of Oriel', 'organisation'],
    [
      'an organisation, by what joins its words',
      'Vardane & Daughters cut jobs.',
      'Vardane & Daughters',
      'organisation',
    ],
    ['a person, whose surname is a plural', 'Tom Banks, a cook, met us.', 'Tom Banks', 'person'],
    ['an organisation, by a word for companies', 'Vardane Motors cut jobs.', 'Vardane Motors', 'organisation'],
    ['an organisation, by an apposition', 'Vardane, a company in Malta, cut jobs.', 'Vardane', 'organisation'],
    ['a body, by its last word', 'The National Crime Agency met.', 'National Crime Agency', 'body'],
    ['a place, by its last word', 'They crossed the Brankovo River.', 'Brankovo River', 'place'],
    ['a place, by its first word', 'They saw Mount Tessel.', 'Mount Tessel', 'place'],
    ['a place, behind "in"', 'He lives in Brankovo.', 'Brankovo', 'place'],
    ['a place, by what goes before it', 'The village of Brankovo was shelled.', 'Brankovo', 'place'],
    ['a territory, by what it declares', 'Buvar declared its independence from Malta.', 'Buvar', 'territory'],
    ['a territory, by what it is called', 'Malta met the Sultanate of Buvar.', 'Buvar', 'territory'],
    ['a territory, by who recognises it', 'He lives in Buvar. Malta recognised Buvar.', 'Buvar', 'territory'],
    [
      'a territory, by whose assembly it is',
      'The assembly of Buvar met. Malta recognised Buvar.',
      'Buvar',
      'territory',
    ],
    [
      'a territory, by what its assembly declares',
      'The Buvar assembly voted to declare independence.',
      'Buvar',
      'territory',
    ],
    [
      'a territory, by a clause on it',
      'Buvar, which proclaimed its independence in May, is poor.',
      'Buvar',
      'territory',
    ],
    ['a territory, by what it became', 'Buvar became an independent state.', 'Buvar', 'territory'],
    ['a territory, by a declaration', "Buvar's declaration of independence was ignored.", 'Buvar', 'territory'],
    ['a territory, by a small realm', 'The micronation of Buvar has a flag.', 'Buvar', 'territory'],
    [
      'a place, by what its people do otherwise',
      'The people of Brankovo set up a bakery in Brankovo.',
      'Brankovo',
      'place',
    ],
    ['no territory, where it is titled', 'Malta recognised Mr. Buvar.', 'Buvar', 'person'],
    ['a place, by what a report shortens', 'He was born in Salem, Ore. and left.', 'Ore.', 'place'],
  ])('%s', (_, text, words, kind) => {
    expect(entityAt(readText(text), words)).toMatchObject({ kind, named: true });
  });
});

describe('one person', () => {
  test.each([
    ['by the last name', 'Carla Venturi met us. Venturi was angry.', 'Venturi'],
    ['by the last name before the full one', 'Venturi was angry. Carla Venturi had met us in May.', 'Venturi'],
    ['by an initial', 'Carla Venturi met us. C. Venturi was angry.', 'C. Venturi'],
    ['by a name without its article', 'Khaled al-Rashwan met us. Rashwan was angry.', 'Rashwan'],
    ['by the first of two surnames', 'Marta Quiroga Solano met us. Quiroga was angry.', 'Quiroga'],
    ['with an honorific', 'Carla Venturi met us. Ms. Venturi was angry.', 'Venturi'],
    ['by a last name that is a company, too', 'Carla Bloomberg met us. Bloomberg was angry.', 'Bloomberg'],
    ['by a last name that is a capital, too', 'Carla Amman met us. Amman was angry.', 'Amman'],
    ['in capitals', 'Carla Venturi met us. Ms. VENTURI was angry.', 'VENTURI'],
    ['without accents', 'Inés Gálvez met us. Galvez was angry.', 'Galvez'],
  ])('%s', (_, text, words) => {
    const told = readText(text);
    const persons = told.entities.filter(({ kind }) => kind === 'person');
    expect(persons).toHaveLength(1);
    expect(entityAt(told, words)).toMatchObject({ aliases: [words] });
  });

  test('has the fullest name', () => {
    expect(named(readText('Mr. Trask met us. Milan Trask was angry.'), 'Milan Trask')).toMatchObject({
      id: 'milan-trask',
      aliases: ['Trask'],
    });
  });

  test('has no title in it that a hyphen makes one', () => {
    expect(entityAt(readText('He met Vice-President Carla Venturi. She was angry.'), 'Carla Venturi')).toBeDefined();
  });

  test('of the name of a capital is not where something happens', () => {
    expect(idsAt(readText('Carla Amman met us. She lives in Amman.'), 'Amman')).not.toContain('carla-amman');
  });

  test('of a summary in capitals has a name in small letters', () => {
    const told = readText('MARIA KIPLANGAT (Kenya) said her delegation would vote in favour.');
    expect(entityAt(told, 'MARIA KIPLANGAT')).toMatchObject({ id: 'maria-kiplangat', name: 'Maria Kiplangat' });
  });

  test('has what stands behind it for a name, too', () => {
    expect(entityAt(readText('Carl Venturi Jr. met us.'), 'Carl Venturi Jr.')?.aliases).toEqual(['Carl Venturi Jr.']);
  });

  test('has no letters behind the name in it', () => {
    expect(readText('Carla Venturi QC met us.').entities).toMatchObject([{ name: 'Carla Venturi' }]);
  });

  test('whom the register knows has its id', () => {
    const told = readText('Condoleezza Rice met us. Rice was angry.');
    expect(idsAt(told, 'Rice')).toEqual(['condoleezza-rice']);
  });
});

describe('two persons of one surname', () => {
  const BOTH = 'Milan Barro came. Carla Barro stayed at home.';

  test('are told apart by their honorifics', () => {
    const told = readText(`${BOTH} Mr. Barro was tired. Mrs. Barro was not.`);
    expect(idsAt(told, 'Barro')).toEqual(['milan-barro', 'carla-barro']);
  });

  test('are told apart by honorifics where neither has a first name', () => {
    const told = readText('Mr. Barro came. Mrs. Barro stayed at home. Mr. Barro was tired.');
    expect(idsAt(told, 'Barro')).toEqual(['barro', 'barro-2', 'barro']);
  });

  test('keep each other in doubt without them', () => {
    const told = readText(`${BOTH} Barro was tired.`);
    expect(lastIdAt(told, 'Barro')).toBe('carla-barro');
    expect(mentionAt(told, 'Barro')?.alternatives).toEqual(['milan-barro']);
  });

  test('a woman’s honorific is no man’s of that name', () => {
    const told = readText('Milan Barro spoke first. Then Mrs. Barro spoke.');
    expect(told.entities.filter(({ kind }) => kind === 'person')).toHaveLength(2);
  });

  test('with different first names are two', () => {
    expect(readText('Milan Barro met Igor Barro.').entities).toMatchObject([
      { id: 'milan-barro' },
      { id: 'igor-barro' },
    ]);
  });
});

describe('one organisation', () => {
  test.each([
    ['by the letters in brackets', 'The Northern Islands Movement (NIM) met. NIM will vote in May.', 'NIM'],
    ['by its letters without brackets', 'The Northern Islands Movement met. NIM will vote in May.', 'NIM'],
    ['by its letters before it', 'NIM will vote in May. The Northern Islands Movement met.', 'NIM'],
    ['by its first word', 'Vardane Motors cut jobs. Vardane was founded in 1990.', 'Vardane'],
    ['by some of its words', 'The Northern Islands Free Party met. The Islands Free Party won.', 'Islands Free Party'],
  ])('%s', (_, text, words) => {
    const told = readText(text);
    expect(told.entities.filter(({ named }) => named)).toHaveLength(1);
    expect(entityAt(told, words)?.name.split(' ').length).toBeGreaterThan(1);
  });

  test('of the register by its letters', () => {
    expect(idsAt(readText('The African Union met. The AU will vote in May.'), 'AU')).toEqual(['african-union']);
  });

  test.each([
    ['an agency of the list', 'Reuters', true],
    ['a paper by its last word', 'The Oriel Gazette', true],
    ['a party', 'The Northern Islands Party', false],
  ])('that speaks: %s', (_, name, isMedium) => {
    const [statement] = readText(`${name} said the talks had failed.`).statements;
    expect(statement?.speaker).not.toBeNull();
    expect(statement?.onBehalfOf === null).toBe(isMedium);
  });
});

test('the place of a dateline is a place, whatever its words are like', () => {
  const text = 'PORT VARDANE (AP) - The talks failed.';
  const told = readText(text, { dateline: { place: 'Port Vardane', date: null, start: 0, end: 17 } });
  expect(entityAt(told, 'PORT VARDANE')?.kind).toBe('place');
});
