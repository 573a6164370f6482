import { describe, expect, test } from 'vitest';
import type { Actor } from '../mentions/index.ts';
import { openCast } from '../mentions/open-cast.ts';
import { ownRegister, readText } from '../mentions/test-read.ts';
import { speaksFor } from './behalf-of.ts';

const { add, registered } = openCast(ownRegister);
const state = registered('malta');
const territory = registered('abkhazia');
const organisation = registered('african-union');
const make = (made: Partial<Actor> & Pick<Actor, 'kind'>): Actor => add({ name: 'X', ...made });
const ministry = make({ kind: 'body', affiliation: state });
const minister = make({ kind: 'person', speaks: true, affiliation: state });

const army = make({ kind: 'body', affiliation: state, nouns: new Set(['army']) });
const council = make({ kind: 'body', affiliation: make({ kind: 'place' }) });
const candidate = make({ kind: 'person', affiliation: state });

describe('who speaks for whom', () => {
  test.each<[title: string, speaker: Actor, for_: Actor | null]>([
    ['a state for itself', state, state],
    ['a territory for itself', territory, territory],
    ['an organisation for itself', organisation, organisation],
    ['a ministry for its state', ministry, state],
    ['a minister for his state', minister, state],
    ['a spokesman of a ministry for the state', make({ kind: 'person', speaks: true, affiliation: ministry }), state],
    ['a spokesman of a minister for the state', make({ kind: 'person', speaks: true, affiliation: minister }), state],
    [
      'an official of an organisation for it',
      make({ kind: 'person', speaks: true, affiliation: organisation }),
      organisation,
    ],
    ['the Security Council for the United Nations', registered('security-council'), registered('united-nations')],
    ['officials for their state', make({ kind: 'group', plural: true, speaks: true, affiliation: state }), state],
    ['two states for themselves', make({ kind: 'group', members: [state, territory] }), null],
    ['a people for itself', registered('kosovo-serbs'), registered('kosovo-serbs')],
    ['a body of a town for itself', council, council],
    ['who speaks for a body of a town for it', make({ kind: 'person', speaks: true, affiliation: council }), council],
    ['a body that is nobody’s for itself', make({ kind: 'body' }), null],
    ['a person whose role speaks for nobody', make({ kind: 'person', affiliation: state }), null],
    ['a person without a state', make({ kind: 'person', speaks: true }), null],
    [
      'a spokesman of a person who speaks for nobody',
      make({ kind: 'person', speaks: true, affiliation: make({ kind: 'person', named: false }) }),
      null,
    ],
    ['the army for itself', army, army],
    ['an officer for the army', make({ kind: 'person', speaks: true, affiliation: army }), army],
    [
      'a spokesman of a candidate for the candidate',
      make({ kind: 'person', speaks: true, nouns: new Set(['spokesman']), affiliation: candidate }),
      candidate,
    ],
    ['two persons', make({ kind: 'group', members: [minister, minister] }), null],
    ['a group that does not speak', make({ kind: 'group', plural: true, affiliation: state }), null],
    ['a document', make({ kind: 'document' }), null],
    ['a place', make({ kind: 'place', affiliation: state }), null],
    ['a press organ', make({ kind: 'organisation', isMedium: true, affiliation: state }), null],
    [
      'a paper of the state',
      make({ kind: 'organisation', name: 'state newspaper', isMedium: true, affiliation: state }),
      state,
    ],
  ])('%s', (title, speaker, expected) => {
    const forItself = title.endsWith('for themselves') || title.endsWith('nobody’s for itself');
    expect(speaksFor(speaker)).toBe(forItself ? speaker : expected);
  });

  test('ends where bodies are parts of each other', () => {
    const a = make({ kind: 'body' });
    a.affiliation = make({ kind: 'body', affiliation: a });
    expect(speaksFor(a)).toBeNull();
  });
});

describe('in a story', () => {
  test.each([
    ['a ministry', "Kosovo's foreign ministry said the plan was dead.", 'kosovo'],
    ['a government by its capital', 'Ankara said the plan was dead.', 'turkey'],
    ['a seat of government', 'The White House said the plan was dead.', 'united-states'],
    ['a spokesman of a seat', 'A Kremlin spokesman said the plan was dead.', 'russia'],
    ['an alliance', 'NATO said the plan was dead.', 'nato'],
    ['a spokesman of an alliance', 'A NATO spokesman said the plan was dead.', 'nato'],
    ['officials of a union', 'EU officials said the plan was dead.', 'european-union'],
    ['officials of a state', 'Georgian officials said the plan was dead.', 'georgia'],
    ['an envoy of an organisation', "The African Union's envoy, Grace Tembo, said the plan was dead.", 'african-union'],
    ['a commission of a territory', "Somaliland's election commission said the plan was dead.", 'somaliland'],
    [
      'the speaker of a parliament',
      "The Georgian parliament's speaker, Nino Abashvili, said the plan was dead.",
      'georgia',
    ],
    ['a mayor', 'The mayor of Vienna said the plan was dead.', 'vienna'],
    ['a mayor by name', 'Ana Lund, the mayor of the capital city of Valletta, said the plan was dead.', 'valletta'],
    ['a radio of a territory', 'Biafra Radio said the plan was dead.', 'biafra'],
    ['a radio of a capital', 'Radio Hanoi said the plan was dead.', 'vietnam'],
    [
      'who leads something for a party',
      'Ana Lund, who chairs the budget committee for the Oriel Party, said no to it.',
      'oriel-party',
    ],
    ['officials of two states', 'Officials in Malta and Spain said the plan was dead.', 'malta-and-spain'],
    ['an official of many', 'One of the officials of the African Union said the plan was dead.', 'african-union'],
    [
      'a ministry in whose capital a sentence sets out',
      'Malta spoke. In Belgrade, the foreign ministry said no to it.',
      'serbia',
    ],
    [
      'the government of a part',
      'Catalonia voted. Spain sent a note. The regional government said no to it.',
      'catalonia',
    ],
    ['officials of a centre', 'Biafra fought on. Federal officials said the plan was dead.', 'nigeria'],
    ['a Senate', 'Spain sent a note. The Senate said the plan was dead.', 'spain'],
    ['state television', "Serbia's state television said the plan was dead.", 'serbia'],
    ['members of a union', 'Four members of the African Union said the plan was dead.', 'african-union'],
    ['embassies', 'Malta and Spain met. Their embassies said the plan was dead.', 'malta-and-spain'],
    ['separatists of a territory', 'The separatists of Abkhazia said the plan was dead.', 'abkhazia'],
    ['a Supreme Court', "Malta's Supreme Court said the plan was dead.", 'malta.supreme-court'],
    ['a government called after somebody', "Malta spoke. Gorgadze's government said no to it.", 'malta'],
    ['the judges of a court', 'The Oriel High Court sat. The judges said the plan was dead.', 'oriel-high-court'],
    ["a prime minister's office", "Malta spoke. The prime minister's office said no to it.", 'malta'],
    ['both sides', 'Malta sent a note to Spain. Both sides said no to it.', 'malta-and-spain'],
    ['both', 'Malta sent a note to Spain. Both said no to it.', 'malta-and-spain'],
    ['the Security Council', 'The Security Council said the plan was dead.', 'united-nations'],
    ['a party', 'The Northern Islands Party said the plan was dead.', 'northern-islands-party'],
    ['a company', 'Vardane Motors said the plan was dead.', 'vardane-motors'],
    ['an agency of the press', 'Reuters said the plan was dead.', null],
    [
      'the parliament of a part that nobody names',
      'Spain sent a note. The regional parliament said no to it.',
      'regional-parliament',
    ],
    ['a broadcaster of a country', 'Polish Radio said the plan was dead.', null],
    ['a paper', 'The Oriel Gazette said the plan was dead.', null],
    ['a reporter', 'A Reuters reporter said the plan was dead.', null],
    ['a lawmaker', 'A Georgian lawmaker said the plan was dead.', null],
    ['lawmakers', 'Lawmakers in Georgia said the plan was dead.', null],
    ['a Western diplomat', 'A Western diplomat said the plan was dead.', null],
    ['a student', 'A student said the plan was dead.', null],
    ['a member of a legation', 'A member of the Maltese Legation said the plan was dead.', 'malta'],
    [
      'a spokesman whose ministry stands before his name',
      'The spokesman for the Maltese Foreign Ministry Tadeo Quist said the plan was dead.',
      'malta',
    ],
    ['whom a name is for', 'M. Tadeo Quist, for Sweden, said the islands had been Swedish.', 'sweden'],
    ['who presides', 'Tadeo Quist, who presides over the Oriel Council, said the plan was dead.', 'oriel-council'],
    ['one of several', 'Maltese officials were unmoved. “Nobody knows,” one said.', 'malta'],
    ['organisers', 'The organisers, the European Chess Union, said they were sorry.', 'european-chess-union'],
    [
      'a minister of whose state the sentence before tells',
      'TRIPOLI, May 3 — Libya met Spain. Libya was glad.\n\nMalta is in a harder position. Foreign Minister Charles Rade said his country would wait.',
      'malta',
    ],
    [
      'a minister in the middle of what he says',
      'Spain spoke. Malta has no plans to do so while negotiations go on, Deputy Foreign Minister Charles Rade told reporters.',
      'malta',
    ],
    ['protesters', 'Protesters in Tbilisi said the plan was dead.', null],
    ['a former diplomat', 'Former U.S. diplomat Marcus Feld said the plan was dead.', null],
  ])('%s', (_, text, onBehalfOf) => {
    expect(readText(text).statements).toMatchObject([{ onBehalfOf }]);
  });
});
