import { describe, expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

const PERU = 'Peru | recognise | Kosovo | affirmed actual';
const CHILE = 'Chile | recognise | Kosovo | affirmed actual';
const BOLIVIA = 'Bolivia | recognise | Kosovo | affirmed actual';

/** Titles, each with texts and what holds in them. */
const CASES: Record<string, [text: string, positions: string[]][]> = {
  'An act is told again by words that stand for it': [
    ['Peru recognised Kosovo on Monday. Chile took the same step on Tuesday.', [PERU, CHILE]],
    ['Peru recognised Kosovo on Monday. So did Chile.', [PERU, CHILE]],
    [
      'Peru recognised Kosovo. Chile said it would do nothing of the kind.',
      [PERU, 'Chile | refuse-recognition | Kosovo | affirmed actual'],
    ],
    [
      'Peru recognised Kosovo. Chile has ruled that out.',
      [PERU, 'Chile | refuse-recognition | Kosovo | affirmed actual'],
    ],
    ['Peru recognised Kosovo. Chile is about to.', [PERU, 'Chile | recognise | Kosovo | affirmed intended']],
    [
      'Peru recognised Kosovo. Bolivia has not, nor has Chile.',
      [PERU, 'Bolivia | recognise | Kosovo | denied actual', 'Chile | recognise | Kosovo | denied actual'],
    ],
    [
      'Peru recognised Kosovo. Serbia urged Chile not to follow suit.',
      [
        PERU,
        'Serbia | oppose-independence | Kosovo | affirmed actual',
        'Chile | recognise | Kosovo | denied requested',
      ],
    ],
  ],
  'Others do it beside the subject': [
    ['Like Chile, Peru has recognised Kosovo.', [PERU, CHILE]],
    ['Peru, along with Chile and Bolivia, recognised Kosovo.', [PERU, CHILE, BOLIVIA]],
    ['Peru joined Chile in recognising Kosovo.', [CHILE, PERU]],
    ['Peru recognised Kosovo on Monday, followed by Chile on Tuesday.', [PERU, CHILE]],
    ['Peru on Monday, Chile on Tuesday and Bolivia on Wednesday recognised Kosovo.', [PERU, CHILE, BOLIVIA]],
    ['Peru recognised Kosovo on Monday, Chile on Tuesday and Bolivia on Wednesday.', [PERU, CHILE, BOLIVIA]],
  ],
  'A list names those whom a noun counts': [
    ['Kosovo has been recognised by more than 100 states, among them Peru, Chile and Bolivia.', [PERU, CHILE, BOLIVIA]],
    [
      'Twelve states still recognise Taiwan: Palau, Tuvalu and the Marshall Islands.',
      ['Palau', 'Tuvalu', 'Marshall Islands'].map((name) => `${name} | recognise | Taiwan | affirmed actual`),
    ],
  ],
  'Whoever is excepted does what nobody else does': [
    [
      'No country but Turkey has recognised Northern Cyprus.',
      ['Turkey | recognise | Northern Cyprus | affirmed actual'],
    ],
    [
      'Northern Cyprus is recognised by nobody except Turkey.',
      ['Turkey | recognise | Northern Cyprus | affirmed actual'],
    ],
  ],
  'A report that is denied is not so': [
    ['Peru denied reports that it had recognised Kosovo.', ['Peru | recognise | Kosovo | denied actual']],
    [
      'Reports that Peru had withdrawn its recognition of Kosovo are false, the ministry said.',
      ['Peru | withdraw-recognition | Kosovo | denied actual'],
    ],
    ['Peru denied recognising Kosovo.', ['Peru | recognise | Kosovo | denied actual']],
  ],
  'Recognition is put off or shut out': [
    ['Peru has no intention of recognising Kosovo.', ['Peru | recognise | Kosovo | denied intended']],
    [
      '"Recognition of Kosovo is out of the question," foreign minister Juan Rojas of Peru told reporters.',
      ['Peru | refuse-recognition | Kosovo | affirmed actual'],
    ],
    [
      'Asked whether Peru would recognise Kosovo, foreign minister Juan Rojas said no.',
      ['Peru | refuse-recognition | Kosovo | affirmed actual'],
    ],
  ],
  'Recognition is taken back': [
    ['Suriname no longer recognises Kosovo.', ['Suriname | withdraw-recognition | Kosovo | affirmed actual']],
    [
      'Suriname declared its recognition of Kosovo null and void.',
      ['Suriname | withdraw-recognition | Kosovo | affirmed actual'],
    ],
    [
      'Suriname revoked its decision to recognise Kosovo.',
      ['Suriname | withdraw-recognition | Kosovo | affirmed actual'],
    ],
    [
      'Suriname has put its recognition of Kosovo on hold.',
      ['Suriname | freeze-recognition | Kosovo | affirmed actual'],
    ],
  ],
  'A state leaves one government for another': [
    [
      'Nauru ditched Taiwan for Beijing.',
      ['Nauru | withdraw-recognition | Taiwan | affirmed actual', 'Nauru | recognise | China | affirmed actual'],
    ],
    [
      'Honduras switched diplomatic ties from Taiwan to China.',
      [
        'Honduras | sever-relations | Taiwan | affirmed actual',
        'Honduras | establish-relations | China | affirmed actual',
      ],
    ],
  ],
  'Recognition is won, asked for and not asked for': [
    ['Northern Cyprus won recognition from Turkey.', ['Turkey | recognise | Northern Cyprus | affirmed actual']],
    [
      '"We want Peru to recognise us," said the prime minister of Kosovo, Agim Berisha.',
      ['Kosovo | request-recognition | Kosovo | affirmed actual', 'Peru | recognise | Kosovo | affirmed requested'],
    ],
    [
      'Peru said it had received no request for recognition from Kosovo.',
      ['Kosovo | request-recognition | Kosovo | denied actual'],
    ],
    ['Peru has not been asked to recognise Kosovo.', ['Kosovo | request-recognition | Kosovo | denied actual']],
  ],
  'Relations are established both ways': [
    [
      'Israel and Kosovo signed a joint communiqué on the establishment of diplomatic relations.',
      [
        'Israel | establish-relations | Kosovo | affirmed actual',
        'Kosovo | establish-relations | Israel | affirmed actual',
      ],
    ],
    [
      'Ambassadors are to be exchanged by Chile and Kosovo next month.',
      [
        'Chile | establish-relations | Kosovo | affirmed intended',
        'Kosovo | establish-relations | Chile | affirmed intended',
      ],
    ],
  ],
  'The same words about other things hold nothing': [
    ['The parliament recognised the need for talks. Chile dropped plans for a stadium in favour of a school.', []],
    ['The company switched from oil to gas. Peru switched to Chile for its copper.', []],
    ['The union received no request for help. Nobody but the mayor has recognised him.', []],
    ["He was joined by Chile's president. Chile followed Peru in the standings.", []],
    ['The senator declared his marriage null and void. The firm put its plan on hold.', []],
  ],
};

describe.each(Object.entries(CASES))('%s', (_title, cases) => {
  it.each(cases)('%s', (text, positions) => {
    expect(positionsIn(text).sort()).toEqual([...positions].sort());
  });
});
