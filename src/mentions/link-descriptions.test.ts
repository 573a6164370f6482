import { describe, expect, test } from 'vitest';
import { entityAt, idsAt, lastIdAt, mentionAt, named, readText } from './test-read.ts';

describe('a description is of whom the story speaks', () => {
  test.each([
    ['a territory', 'Abkhazia wants to be free. The region has its own flag.', 'The region', 'abkhazia'],
    ['a territory, as such', 'Somaliland is poor. The territory has no seat.', 'The territory', 'somaliland'],
    [
      'a land by what it is called',
      'Malawi recognised the Sahrawi Arab Democratic Republic. Malawi recalled its envoy. The republic was silent.',
      'The republic',
      'western-sahara',
    ],
    [
      'a land, and not who does it to it',
      'Somaliland was glad. Malawi opened an office there. Malawi recognised the republic in 1994.',
      'the republic',
      'somaliland',
    ],
    ['a state', 'Spain opposes the plan. The country has regions of its own.', 'The country', 'spain'],
    ['an island', 'Taiwan rejected the offer. The island said it was free.', 'The island', 'taiwan'],
    [
      'an organisation of the register',
      'The African Union sent an envoy. The organisation has 55 members.',
      'The organisation',
      'african-union',
    ],
    [
      'a movement by its last word',
      'The Northern Islands Movement met. The movement wants a vote.',
      'The movement',
      'northern-islands-movement',
    ],
    [
      'a governor who is no deputy',
      "Oriel's governor, Zoran Lukovac, left. Deputy Governor Milan Petrak stayed. The governor was angry.",
      'The governor',
      'zoran-lukovac',
    ],
    [
      'a judge of a place by his court',
      'A judge in Tennessee said the plan was dead.\n\nU.S. District Judge Zoran Lukovac met reporters.',
      'A judge in Tennessee',
      'zoran-lukovac',
    ],
    ['a company', 'Vardane Motors cut jobs. The company is in debt.', 'The company', 'vardane-motors'],
    [
      'a minister by his title',
      'Serbian Foreign Minister Zoran Lukovac left. The minister was angry.',
      'The minister',
      'zoran-lukovac',
    ],
    [
      'a premier by another title for it',
      'Prime Minister Zoran Lukovac of Malta left. The premier was angry.',
      'The premier',
      'zoran-lukovac',
    ],
    [
      'a minister who is a diplomat',
      'Serbian Foreign Minister Zoran Lukovac left. The diplomat was angry.',
      'The diplomat',
      'zoran-lukovac',
    ],
    [
      'a region of two, with the state',
      'Georgia lost Abkhazia. The region has its own flag.',
      'The region',
      'abkhazia',
    ],
    [
      'a state of two, with the region',
      'Georgia lost Abkhazia. The country has a long coast.',
      'The country',
      'georgia',
    ],
  ])('%s', (_, text, words, id) => {
    expect(lastIdAt(readText(text), words)).toBe(id);
  });

  test.each([
    [
      'another minister',
      'Serbian Foreign Minister Zoran Lukovac left. The defence minister was angry.',
      'The defence minister',
    ],
    [
      'the head of his government',
      'Serbian Foreign Minister Zoran Lukovac left. The prime minister was angry.',
      'The prime minister',
    ],
    [
      'the one above him',
      'Serbian Deputy Foreign Minister Zoran Lukovac left. The foreign minister was angry.',
      'The foreign minister',
    ],
    ['the one below him', 'Serbian President Zoran Lukovac left. The vice president was angry.', 'The vice president'],
  ])('of a minister, not %s', (_, text, words) => {
    const told = readText(`${text} The door was open.`);
    expect(lastIdAt(told, 'Zoran Lukovac')).toBe('zoran-lukovac');
    expect(lastIdAt(told, words)).not.toBe('zoran-lukovac');
  });

  test.each([
    [
      'Serbian Minister of External Affairs Zoran Lukovac left. The foreign minister was angry.',
      'The foreign minister',
    ],
    ['US Defense Secretary Zoran Lukovac left. The defence minister was angry.', 'The defence minister'],
    ['US Secretary of State Zoran Lukovac left. The foreign minister was angry.', 'The foreign minister'],
  ])('of a minister, by another word for the same: %s', (text, words) => {
    expect(lastIdAt(readText(text), words)).toBe('zoran-lukovac');
  });

  test('of two with a title, the one whose state it names', () => {
    const told = readText(
      'Serbian President Zoran Lukovac met Croatian President Milan Petrak. The Serbian president left. The Croatian president stayed.',
    );
    expect(lastIdAt(told, 'The Serbian president')).toBe('zoran-lukovac');
    expect(lastIdAt(told, 'The Croatian president')).toBe('milan-petrak');
  });

  test('a spokeswoman is not a man', () => {
    const told = readText('Milan Petrak, a spokesman for Malta, left. The spokeswoman for Malta was angry.');
    expect(entityAt(told, 'The spokeswoman for Malta')?.id).not.toBe('milan-petrak');
  });
});

describe('somebody without a name', () => {
  test.each([
    ['one, by "a"', 'A diplomat said no.', 'A diplomat', 'person'],
    ['one, by "the"', 'The president said no.', 'The president', 'person'],
    ['many', 'Diplomats said no.', 'Diplomats', 'group'],
    ['many, counted', 'Two doctors said no.', 'Two doctors', 'group'],
    ['police', 'Police said no.', 'Police', 'body'],
    ['rebels', 'The rebels said no.', 'The rebels', 'group'],
    ['a company', 'A company said no.', 'A company', 'organisation'],
  ])('stays without one: %s', (_, text, words, kind) => {
    expect(entityAt(readText(text), words)).toMatchObject({ kind, named: false, role: null });
  });

  test('is another than the next with "a"', () => {
    const told = readText('A minister said no. A minister said yes.');
    expect(idsAt(told, 'A minister')).toEqual(['minister', 'minister-2']);
  });

  test('is whom "the" takes up', () => {
    const told = readText('A rebel leader said no. The rebel leader left.');
    expect(lastIdAt(told, 'The rebel leader')).toBe(lastIdAt(told, 'A rebel leader'));
  });

  test('is no group when one, and no one when a group', () => {
    const told = readText('Diplomats said no. A diplomat left. The diplomats want a vote.');
    expect(lastIdAt(told, 'The diplomats')).toBe('diplomats');
    expect(lastIdAt(told, 'A diplomat')).toBe('diplomat');
  });

  test('of one state is not of another', () => {
    const told = readText('Serbian diplomats said no. Croatian diplomats said yes.');
    expect(lastIdAt(told, 'Serbian diplomats')).not.toBe(lastIdAt(told, 'Croatian diplomats'));
  });

  test('belongs to the state by which he is called', () => {
    const told = readText('Officials in Vilnius said no. A Georgian official said yes.');
    expect(entityAt(told, 'Officials in Vilnius')?.partOf).toBe('lithuania');
    expect(entityAt(told, 'A Georgian official')?.speaksFor).toBe('georgia');
  });
});

describe('a lead tells what somebody is whom the next paragraph names', () => {
  test('by the same title', () => {
    const told = readText(
      "Serbia's foreign minister said on Monday that the vote was void.\n\nForeign Minister Zoran Lukovac told reporters that Serbia would wait.",
    );
    expect(entityAt(told, "Serbia's foreign minister")?.name).toBe('Zoran Lukovac');
    expect(told.statements.map(({ speaker }) => speaker)).toEqual(['zoran-lukovac', 'zoran-lukovac']);
  });

  test('who speaks there without a title', () => {
    const told = readText(
      'Serbia will never accept the vote, its foreign minister said on Monday.\n\n“We will wait,” Zoran Lukovac told reporters in Vienna.',
    );
    expect(named(told, 'Zoran Lukovac')?.speaksFor).toBe('serbia');
  });

  test('but not another, whom the next paragraph gives another title', () => {
    const told = readText(
      "Serbia's foreign minister said on Monday that the vote was void.\n\nCroatian President Milan Petrak told reporters that he would wait.",
    );
    expect(entityAt(told, "Serbia's foreign minister")?.named).toBe(false);
  });
});

test('a description by a name stands for the name', () => {
  const told = readText('Zoran Lukovac, the Serbian foreign minister, left.');
  expect(mentionAt(told, 'the Serbian foreign minister')?.trace).toEqual([
    'description: "the Serbian foreign minister" stands by the name of Zoran Lukovac',
  ]);
});
