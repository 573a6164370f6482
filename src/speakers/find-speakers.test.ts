import { describe, expect, test } from 'vitest';
import { testArticle } from '../../test/test-article.ts';
import { entityAt, named, readArticleGiven, readText } from '../mentions/test-read.ts';

describe('who speaks', () => {
  test.each([
    ['a person by name', 'Ana Lund said the plan was dead.', 'ana-lund'],
    ['a person by the last name', 'Ana Lund came. Lund said the plan was dead.', 'ana-lund'],
    ['a person by a pronoun', 'Ana Lund came. She said the plan was dead.', 'ana-lund'],
    ['a person by a title', 'Maltese President Ana Lund came. The president said the plan was dead.', 'ana-lund'],
    ['a person by a relative pronoun', 'They met Ana Lund, who said the plan was dead.', 'ana-lund'],
    ['a person with a title before the name', 'Foreign Minister Ana Lund said the plan was dead.', 'ana-lund'],
    ['a person with a role behind the name', 'Ana Lund, a judge, said the plan was dead.', 'ana-lund'],
    ['a state', 'Spain said the plan was dead.', 'spain'],
    ['a state by its capital', 'Madrid said the plan was dead.', 'spain'],
    ['a state by a pronoun', 'Spain sent a note. It said the plan was dead.', 'spain'],
    ['a territory by a description', 'Abkhazia sent a note. The region said the plan was dead.', 'abkhazia'],
    ['a body', 'The Georgian parliament said the plan was dead.', 'parliament-of-georgia'],
    ['whom "according to" names', 'According to Ana Lund, the plan was dead.', 'ana-lund'],
    ['somebody unnamed', 'A diplomat said the plan was dead.', 'diplomat'],
    ['unnamed officials', 'Officials in Vilnius said the plan was dead.', 'officials-in-vilnius'],
    [
      'a person behind an organisation in the title',
      'Former U.S. Ambassador to the United Nations Ana Lund wrote on Twitter, “The plan is dead.”',
      'ana-lund',
    ],
    [
      'a person behind a union and a title',
      "Drivers' union Carro general secretary Tom Hale said the plan was dead.",
      'tom-hale',
    ],
    [
      'several persons behind a title',
      "The report's lead authors, Ana Lund of Oxford and Tom Hale of Yale, said the plan was dead.",
      'ana-lund-and-tom-hale',
    ],
    ['a name behind its verb', 'Ana Lund came. “We are ready,” tweeted Lund “to do it all.”', 'ana-lund'],
    [
      'a person with a day behind the name',
      'One activist, Ana Lund, on Sunday told reporters the plan was dead.',
      'ana-lund',
    ],
    [
      'who says it, and not by what',
      'Ana Lund came. The plan was dead, she said by telephone from Vienna.',
      'ana-lund',
    ],
    ['whose data it is', 'According to World Bank data, the plan was dead.', 'world-bank'],
    ['a name with a letter wrong', 'Ana Wasef of Oriel University came. Wasif said the plan was dead.', 'ana-wasef'],
    [
      'who acts before a quotation of "I"',
      'Ana Lund resigned. She never came back. “I wanted to leave long ago.”',
      'ana-lund',
    ],
    [
      'an organisation by the first word',
      'Time magazine came out on Monday. Time said the plan was dead.',
      'time-magazine',
    ],
    [
      'an organisation called after its founder',
      "Ana Lund founded the Ana Lund Animal Foundation. Lund's animal foundation said the plan was dead.",
      'ana-lund-animal-foundation',
    ],
    [
      'a union that is not the company',
      'The company met. The trade union at the port is not impressed. Its president, Ana Lund, said no to it.',
      'ana-lund',
    ],
    ['nobody', 'Nobody said the plan was dead.', 'nobody'],
    [
      'the court whose judgment it is',
      'Ana Lund sued. The Oriel Port Court met in May. The judgment said the plan was dead.',
      'oriel-port-court',
    ],
    [
      'the two persons of whom the story speaks',
      'Ana Lund married Tom Hale. The couple said the plan was dead.',
      'ana-lund-and-tom-hale',
    ],
    [
      'an administration that is called an agency',
      'He blamed the Port and Sea Administration. The agency said the plan was dead.',
      'port-and-sea-administration',
    ],
    [
      'a part of a state rather than a town of it',
      'Tennessee passed a law. He was born in Brankovo. The state said the plan was dead.',
      'tennessee',
    ],
    [
      'an association of which two were told',
      'He met two associations. The Oriel Rowing Association said the plan was dead.',
      'oriel-rowing-association',
    ],
    ['no one', 'No one said the plan was dead.', 'no-one'],
    [
      'who has two roles behind the name',
      'Ana Lund, a professor at Oriel and the paper’s lead author, said the plan was dead.',
      'ana-lund',
    ],
    ['a boy whom a clause names', 'A boy named Tom said the plan was dead.', 'tom'],
    [
      'a person right behind a noun',
      'According to ecologist Ana Lund of the University of Oriel, the plan was dead.',
      'ana-lund',
    ],
    [
      'whose summary it is',
      "The Court of Session met. The court's summary said the plan was dead.",
      'court-of-session',
    ],
    [
      'a commission behind a day',
      'This Thursday the Oriel Commission on Ports said the plan was dead.',
      'oriel-commission-on-ports',
    ],
    [
      'a department named before',
      'The Oriel Department of Ports met. The Department said the plan was dead.',
      'oriel-department-of-ports',
    ],
    ['who has two titles', 'Founder and chairman Tom Hale left. He said the plan was dead.', 'tom-hale'],
    ['nobody of a kind', 'No country said the plan was dead.', 'no-country'],
    ['who denies', 'Serbia denied that the plan was dead.', 'serbia'],
    ['who vows', 'Serbia vowed to keep the province.', 'serbia'],
  ])('%s', (_, text, speaker) => {
    expect(readText(text).statements.at(-1)).toMatchObject({ speaker });
  });

  test('of whom a word in no list speaks is somebody without a name', () => {
    const told = readText('The faithful said the plan was dead.');
    expect(told.statements).toMatchObject([{ speaker: 'faithful', onBehalfOf: null }]);
    expect(entityAt(told, 'The faithful')).toMatchObject({ named: false });
  });

  test.each([
    ['a thing', 'The decision said the plan was dead.', 'document'],
    ['a share of many', 'Two thirds of voters said no. The rest said the plan was dead.', 'group'],
  ])('of a kind that its noun tells: %s', (_, text, kind) => {
    const told = readText(text);
    expect(told.entities.find(({ id }) => id === told.statements.at(-1)?.speaker)?.kind).toBe(kind);
  });

  test.each([
    ['"reportedly"', 'Serbia reportedly sent troops to the border.'],
    ['"is expected to"', 'Serbia is expected to send troops to the border.'],
    ['"was said to"', 'The vote was said to be rigged.'],
    ['"it was announced"', 'It was announced that the border would be closed.'],
  ])('is nobody: %s', (_, text) => {
    const { statements } = readText(text);
    expect(statements).not.toEqual([]);
    expect(statements).toMatchObject(statements.map(() => ({ speaker: null, onBehalfOf: null })));
  });

  test('the trace ends with how the speaker was linked', () => {
    const [statement] = readText('Ana Lund came. She said the plan was dead.').statements;
    expect(statement?.trace.at(-1)).toMatch(/^pronoun: "She" is Ana Lund/);
  });
});

describe('two who speak together', () => {
  test('are a group of both', () => {
    const told = readText('Slovenia and Croatia said the plan was dead.');
    expect(told.statements).toMatchObject([{ speaker: 'slovenia-and-croatia', onBehalfOf: 'slovenia-and-croatia' }]);
    expect(named(told, 'Slovenia and Croatia')).toMatchObject({ kind: 'group', named: true });
    expect(told.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['slovenia', 'croatia']));
  });

  test('are a group under the names of their states, and the other way round', () => {
    const told = readText('Tbilisi and the separatist authorities in Abkhazia said the plan was dead.');
    const aliases = told.entities.find(({ id }) => id === told.statements[0]?.speaker)?.aliases;
    expect(aliases).toContain('Georgia and Abkhazia');
  });

  test('are the same group the second time', () => {
    const told = readText('Slovenia and Croatia said no to the plan. Slovenia and Croatia said the plan was dead.');
    expect(new Set(told.statements.map(({ speaker }) => speaker))).toEqual(new Set(['slovenia-and-croatia']));
  });

  test('speak for nobody where they are persons', () => {
    expect(readText('Ana Lund and Petra Holm said the plan was dead.').statements).toMatchObject([
      { speaker: 'ana-lund-and-petra-holm', onBehalfOf: null },
    ]);
  });

  test('are three where three are named', () => {
    expect(readText('France, Germany and Poland rejected the plan.').statements).toMatchObject([
      { speaker: 'france-germany-and-poland', onBehalfOf: 'france-germany-and-poland' },
    ]);
  });
});

describe('the first person', () => {
  test.each([
    ['I', '“I am tired of this war,” Ana Lund said.', 'ana-lund'],
    ['We', "“We will not yield to anybody,” Serbia's prime minister said.", 'prime-minister-of-serbia'],
    ['my', '“They took my house and my land,” Ana Lund said.', 'ana-lund'],
    ['us', '“Nobody has asked us about it,” Ana Lund said.', 'ana-lund'],
  ])('"%s" is who speaks the words around it', (words, text, id) => {
    expect(entityAt(readText(text), words)?.id).toBe(id);
  });

  test('of two quotations is who speaks each', () => {
    const told = readText('“I am tired of this war,” Ana Lund said. “I was never tired of it,” Milan Petrak said.');
    expect(
      told.entities.flatMap(({ id, mentions }) => mentions.filter(({ form }) => form === 'pronoun').map(() => id)),
    ).toEqual(['ana-lund', 'milan-petrak']);
  });

  test('outside quotations is nobody in a story without a byline', () => {
    expect(entityAt(readText('I met the minister of Malta in May.'), 'I')).toBeUndefined();
  });
});

describe('a transcript', () => {
  const told = readText(
    'QUESTION: Will Serbia sign the treaty?\n\nMR. TRASK: We do not think that it will.\n\nQUESTION: Why will it not sign?\n\nMR. TRASK: I cannot say.',
  );
  const lines = told.statements.filter(({ within }) => within === null);

  test('has a journalist without a name who asks', () => {
    const [first, , third] = lines;
    expect(first?.speaker).toBe('journalist');
    expect(third?.speaker).toBe('journalist');
    expect(told.entities.find(({ id }) => id === 'journalist')).toMatchObject({ kind: 'person', named: false });
  });

  test.each([
    ['before', 'MR. TRASK: We thank you all. Ana Lund, go ahead.\n\nQUESTION: Will Serbia sign the treaty?'],
    ['after', 'QUESTION: Will Serbia sign the treaty?\n\nMR. TRASK: Ana Lund, we do not think that it will.'],
  ])('has who is called by name just %s for who asks', (_, text) => {
    const asked = readText(text).statements.find(({ source }) => text.startsWith('QUESTION', source[0]!.start));
    expect(asked?.speaker).toBe('ana-lund');
  });

  test('has nobody for who asks of whom an answer only speaks', () => {
    const text = 'MR. TRASK: I have seen Ana Lund.\n\nQUESTION: Will Serbia sign the treaty?';
    const asked = readText(text).statements.find(({ source }) => text.startsWith('QUESTION', source[0]!.start));
    expect(asked?.speaker).toBe('journalist');
  });

  test('has the label’s name for who answers', () => {
    const [, second, , fourth] = lines;
    expect(second?.speaker).toBe('trask');
    expect(fourth?.speaker).toBe('trask');
    expect(entityAt(told, 'I')?.id).toBe('trask');
  });
});

describe('statements in statements', () => {
  test('have each their own speaker', () => {
    const told = readText('Ana Lund said that Petra Holm believed that the plan was dead.');
    expect(told.statements.map(({ speaker, within }) => [speaker, within])).toEqual([
      ['ana-lund', null],
      ['petra-holm', 's1'],
    ]);
  });
});

test('what a given statement says besides is kept', () => {
  const text = 'Ana Lund said the plan was dead.';
  const { statements } = readArticleGiven(testArticle(text), {
    given: [
      {
        id: 's9',
        kind: 'indirect',
        source: 'Ana Lund',
        cue: 'said',
        content: 'the plan was dead',
        score: 0.5,
        trace: ['told'],
      },
    ],
  });
  expect(statements).toMatchObject([{ id: 's9', kind: 'indirect', score: 0.5, speaker: 'ana-lund' }]);
  expect(statements[0]?.trace[0]).toBe('told');
});
