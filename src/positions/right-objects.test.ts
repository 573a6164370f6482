import { describe, expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

const CASES: Readonly<Record<string, readonly [string, readonly string[]][]>> = {
  'What is only claimed is not what the story is about': [
    [
      'Malaysia was born on Monday. The Philippines, which claims Sabah, stayed away. Peru recognised the federation on Tuesday.',
      ['Philippines | claim-sovereignty | Sabah | affirmed actual', 'Peru | recognise | Malaysia | affirmed actual'],
    ],
  ],
  'A part of a state is not that state': [
    [
      'Serbia waited. Fiji recognised Kosovo on Monday. Tonga will recognise the breakaway region of Serbia on Friday.',
      ['Fiji | recognise | Kosovo | affirmed actual', 'Tonga | recognise | Kosovo | affirmed intended'],
    ],
  ],
  'Who stands nearest to a verb in a clause of its own does it': [
    [
      'The delegate of the Polisario Front, Lala Sidi, hailed from Madrid that Peru "has recognized Western Sahara again".',
      ['Peru | recognise | Western Sahara | affirmed actual'],
    ],
  ],
  'An act is told once': [
    [
      'Fiji recognised Kosovo on Monday. Tonga recognised it on Tuesday. The Fijians were first.',
      ['Fiji | recognise | Kosovo | affirmed actual', 'Tonga | recognise | Kosovo | affirmed actual'],
    ],
  ],
  'Two negations in one breath deny once': [
    [
      '"Fiji does not and will not recognise Kosovo," foreign minister Ana Tora of Fiji said.',
      ['Fiji | refuse-recognition | Kosovo | affirmed actual'],
    ],
  ],
  'Words that only look like acts hold none': [
    ['Kosovo is at peace. Fiji does not recognise a right of every province to walk out.', []],
    ['A referendum held in Catalonia without an agreement would not be valid.', []],
  ],
  'What is not intended is no refusal': [
    [
      'Fiji recognised Kosovo on Monday. It is incorrect that Tonga will recognise it too, the ministry said.',
      ['Fiji | recognise | Kosovo | affirmed actual', 'Tonga | recognise | Kosovo | denied intended'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_title, cases) => {
  it.each(cases)('%s', (text, positions) => {
    expect(positionsIn(text).sort()).toEqual([...positions].sort());
  });
});

it('a right to exist is a state’s, and other senses of recognition are no position', () => {
  expect(positionsIn('Hamas has refused to recognise Israel’s right to exist.')).toEqual([
    'Hamas | refuse-recognition | Israel | affirmed actual',
  ]);
  expect(positionsIn('The academy recognised Kosovo’s best film with a prize.')).toEqual([]);
  expect(positionsIn('Ministers recognised the need for talks with Serbia.')).toEqual([]);
  expect(positionsIn('The union in Abkhazia asked the company for recognition.')).toEqual([]);
});
