import { describe, expect, it } from 'vitest';
import { writeDate } from './find-date.ts';
import { readDateline } from './read-dateline.ts';

/** Paragraph, its dateline, place, date, agency. */
const DATELINES: [string, string, string | null, string | null, string | null][] = [
  ['MOSCOW, March 5 (Reuters) - A region said.', 'MOSCOW, March 5 (Reuters) -', 'Moscow', 'XXXX-03-05', 'Reuters'],
  ['WASHINGTON (AP) — The president said.', 'WASHINGTON (AP) —', 'Washington', null, 'AP'],
  ['ASMARA, Eritrea (AP) _ Eritreans voted.', 'ASMARA, Eritrea (AP) _', 'Asmara, Eritrea', null, 'AP'],
  ['ISTANBUL, Turkey (AP)_ Some marched.', 'ISTANBUL, Turkey (AP)_', 'Istanbul, Turkey', null, 'AP'],
  [
    'TBILISI, Georgia, Feb. 17, 2008 /PRNewswire/ -- A group said.',
    'TBILISI, Georgia, Feb. 17, 2008 /PRNewswire/ --',
    'Tbilisi, Georgia',
    '2008-02-17',
    'PRNewswire',
  ],
  ['GENEVA — Diplomats met.', 'GENEVA —', 'Geneva', null, null],
  ['Moscow, 5 March. /TASS/. The ministry said.', 'Moscow, 5 March. /TASS/.', 'Moscow', 'XXXX-03-05', 'TASS'],
  ['(CNN) — The president said.', '(CNN) —', null, null, 'CNN'],
  ['(CNN)The president said.', '(CNN)', null, null, 'CNN'],
  ['London (CNN) -- The minister said.', 'London (CNN) --', 'London', null, 'CNN'],
  [
    'JERUSALEM/GAZA, Oct 15 (Reuters) - They said.',
    'JERUSALEM/GAZA, Oct 15 (Reuters) -',
    'Jerusalem/Gaza',
    'XXXX-10-15',
    'Reuters',
  ],
  [
    'LUSAKA, May 20, 1968 (Reuter)—Zambia recognised it.',
    'LUSAKA, May 20, 1968 (Reuter)—',
    'Lusaka',
    '1968-05-20',
    'Reuter',
  ],
  ['WASHINGTON, D.C. – The senator said.', 'WASHINGTON, D.C. –', 'Washington, D.C.', null, null],
  ['FLINT, Mich., Oct. 4 (UPI) — He said.', 'FLINT, Mich., Oct. 4 (UPI) —', 'Flint, Mich.', 'XXXX-10-04', 'UPI'],
  [
    'New Delhi [India], August 26 (ANI): He said.',
    'New Delhi [India], August 26 (ANI):',
    'New Delhi, India',
    'XXXX-08-26',
    'ANI',
  ],
  [
    'KYIV. Jan 20 (Interfax-Ukraine) – He said.',
    'KYIV. Jan 20 (Interfax-Ukraine) –',
    'Kyiv',
    'XXXX-01-20',
    'Interfax-Ukraine',
  ],
  ['Sukhum. 26 August. Apsnypress. He said.', 'Sukhum. 26 August. Apsnypress.', 'Sukhum', 'XXXX-08-26', 'Apsnypress'],
  ['Baku, February 26, AZERTAC The minister said.', 'Baku, February 26, AZERTAC', 'Baku', 'XXXX-02-26', 'Azertac'],
  ['Damascus, SANA- The minister said.', 'Damascus, SANA-', 'Damascus', null, 'SANA'],
  ['HONIARA, 3 JUNE 2019 (SIBC) – The PM said.', 'HONIARA, 3 JUNE 2019 (SIBC) –', 'Honiara', '2019-06-03', 'SIBC'],
  ['PORT-AU-PRINCE, Haiti (AP) _ He said.', 'PORT-AU-PRINCE, Haiti (AP) _', 'Port-au-Prince, Haiti', null, 'AP'],
  ["N'DJAMENA, Chad (AP) - He said.", "N'DJAMENA, Chad (AP) -", "N'Djamena, Chad", null, 'AP'],
  ['ISLAMABAD: The Foreign Office said.', 'ISLAMABAD:', 'Islamabad', null, null],
  [
    'Lima, 9 Sep 2022 (Noticias del Sur).- The president signed.',
    'Lima, 9 Sep 2022 (Noticias del Sur).-',
    'Lima',
    '2022-09-09',
    'Noticias del Sur',
  ],
  [
    'MORONI, Comoros, 12 August 1997 (Coral Sea News Service) -- They voted.',
    'MORONI, Comoros, 12 August 1997 (Coral Sea News Service) --',
    'Moroni, Comoros',
    '1997-08-12',
    'Coral Sea News Service',
  ],
  ['LONDON, JAN. 6, 1950', 'LONDON, JAN. 6, 1950', 'London', '1950-01-06', null],
  ['MADRID, Dec 29 , 2006, 2006', 'MADRID, Dec 29 , 2006, 2006', 'Madrid', '2006-12-29', null],
  [
    'PORT VILA, Vanuatu, Nov. 2 , 2006 (Xinhua)',
    'PORT VILA, Vanuatu, Nov. 2 , 2006 (Xinhua)',
    'Port Vila, Vanuatu',
    '2006-11-02',
    'Xinhua',
  ],
  ['Mexico City, 24 January 2019', 'Mexico City, 24 January 2019', 'Mexico City', '2019-01-24', null],
  ['(New York, NY - October 21) The bank said.', '(New York, NY - October 21)', 'New York, NY', 'XXXX-10-21', null],
];

const NONE = [
  'PENCE: We will see what happens.',
  'MR. SMITH: We will see.',
  'QUESTION: Do you recognise it?',
  'EXCLUSIVE - The president said.',
  'BREAKING: The president said.',
  'NOV 1, 1991 - A general issues a decree.',
  'Paris - the city of light - said nothing.',
  'NATO said it would go.',
  'US - China talks went on.',
  'In Paris, Reuters said, nobody went.',
  'The meeting in Moscow, March 5 (the day of the vote), was short.',
  'Wednesday 18 December 1991',
  'Copperbelt Courier, Ndola, 12 July 2010',
  'XIN_ENG_20061102.0193',
  '',
  '-',
];

describe('datelines', () => {
  for (const [paragraph, words, place, date, agency] of DATELINES) {
    it(words, () => {
      const found = readDateline(paragraph);
      expect(
        found && [paragraph.slice(0, found.length), found.place, found.date && writeDate(found.date), found.agency],
      ).toEqual([words, place, date, agency]);
    });
  }
  for (const paragraph of NONE) it(`none in “${paragraph}”`, () => expect(readDateline(paragraph)).toBeNull());
});
