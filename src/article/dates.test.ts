import { describe, expect, it } from 'vitest';
import { findDate, writeDate } from './find-date.ts';
import { isPublishedLine, settleDate } from './read-published.ts';
import { readStamp } from './read-stamp.ts';
import { titleCase } from './title-case.ts';

const DATES: [string, string | null][] = [
  ['2022-07-13 22:47:36', '2022-07-13'],
  ['Date: 2018/09/03', '2018-09-03'],
  ['Monday 17 March 2014 20.41 GMT', '2014-03-17'],
  ['JAN. 6, 1950', '1950-01-06'],
  ['Dec 29 , 2006, 2006', '2006-12-29'],
  ['18.09.2006, 11.05', '2006-09-18'],
  ['04-27-93 1741EDT', '1993-04-27'],
  ['17Jan00 1105 GMT', '2000-01-17'],
  ['AFP_ENG_20061229.0227', '2006-12-29'],
  ['APW19980308.0201', '1998-03-08'],
  ['4 JUL, 11:42', 'XXXX-07-04'],
  ['the 3rd of May 1990', '1990-05-03'],
  ['November 2013', '2013-11'],
  ['31 February 2008', '2008-02'],
  ['nothing at all', null],
  ['99.99.9999', null],
];

describe('dates in heads of stories', () => {
  for (const [line, value] of DATES) {
    it(line, () => {
      const found = findDate(line);
      expect(found && writeDate(found)).toBe(value);
    });
  }
});

describe('a date in figures', () => {
  const settle = (line: string, dateline: string | null, agency: string | null): string =>
    settleDate(line, findDate(line)!, { dateline: dateline === null ? null : findDate(dateline), agency });

  it('is settled by the dateline', () => {
    expect(settle('5/3/2008', 'March 5', null)).toBe('2008-03-05');
    expect(settle('5/3/2008', 'May 3', null)).toBe('2008-05-03');
  });
  it('is settled by a weekday beside it', () => expect(settle('Wednesday 5/3/2008', null, null)).toBe('2008-03-05'));
  it("is settled by the agency's habit", () => {
    expect(settle('03/08/1998 06:26:00', null, 'AP')).toBe('1998-03-08');
    expect(settle('03/08/1998', null, 'AFP')).toBe('1998-08-03');
    expect(settle('03/08/1998 6:26 EST', null, null)).toBe('1998-03-08');
  });
  it('is kept as both where nothing settles it', () =>
    expect(settle('5/3/2008', null, 'Reuters')).toBe('[2008-03-05,2008-05-03]'));
  it('is read by the parts that can be only one thing', () =>
    expect(settle('25/3/2008', null, 'AP')).toBe('2008-03-25'));
});

describe('lines that tell when a story came out', () => {
  const yes = [
    'Wednesday 18 December 1991',
    'Reuters - 5/3/2008',
    'World · Dec 28, 2025',
    'Pacific Courier | Saturday 20 January 2024',
    'Published: 4 March 2021 07:30',
    '4 JUL, 11:42 Updated at: 12:15',
    'Source: Xinhua| 2022-07-13 22:47:36|Editor: huaxia',
  ];
  const no = [
    'The vote was on 18 December 1991.',
    'It will be held on 18 December 1991, he said',
    'NOV 1, 1991 - A general, newly elected president, issues a decree',
    'Islands ask for recognition',
    'The 1991 vote',
  ];
  for (const line of yes) it(line, () => expect(isPublishedLine(line)).toBe(true));
  for (const line of no) it(`not ${line}`, () => expect(isPublishedLine(line)).toBe(false));
});

describe('dates in metadata', () => {
  const STAMPS: [string, string | null][] = [
    ['2013-07-09T10:37:00Z', '2013-07-09T10:37:00Z'],
    ['2018-10-21T16:25:32.150-0500', '2018-10-21T16:25:32-05:00'],
    ['20210516T090004', '2021-05-16T09:00:04'],
    ['2021.05.16 09:00:04', '2021-05-16T09:00:04'],
    ['2008-03-05', '2008-03-05'],
    ['Wed, 05 Mar 2008 10:30:00 GMT', '2008-03-05T10:30:00Z'],
    ['Wed, 5 Mar 2008 10:30 +0300', '2008-03-05T10:30:00+03:00'],
    ['1204713000', '2008-03-05T10:30:00Z'],
    ['March 5, 2008', '2008-03-05'],
    ['5/3/2008', null],
    ['2008-13-45', null],
    ['yesterday', null],
    ['', null],
  ];
  for (const [written, value] of STAMPS) it(written || 'nothing', () => expect(readStamp(written)).toBe(value));
});

describe('names in capitals', () => {
  const NAMES: [string, string][] = [
    ['MOSCOW', 'Moscow'],
    ['ST. PETERSBURG, Russia', 'St. Petersburg, Russia'],
    ['WASHINGTON, D.C.', 'Washington, D.C.'],
    ['PORT-AU-PRINCE', 'Port-au-Prince'],
    ["O'FALLON", "O'Fallon"],
    ["NUKU'ALOFA", "Nuku'alofa"],
    ['Michael D. SHEAR', 'Michael D. Shear'],
  ];
  for (const [given, written] of NAMES) it(given, () => expect(titleCase(given)).toBe(written));
});
