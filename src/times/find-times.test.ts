import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../article/index.ts';
import { readTimes, timesIn } from './test-times.ts';

/** What is read in a story of Wednesday, 5 March 2008. */
function cases(rows: readonly (readonly [text: string, ...times: string[]])[]): void {
  it.each(rows.map(([text, ...times]) => ({ text, times })))('$text', ({ text, times }) => {
    expect(readTimes(text)).toEqual(times);
  });
}

describe('a day by its name', () => {
  cases([
    ['Parliament voted on Wednesday, March 5.', 'Wednesday, March 5 = 2008-03-05'],
    ['It broke away on Feb. 17.', 'Feb. 17 = 2008-02-17'],
    ['It broke away on 17 February 2008.', '17 February 2008 = 2008-02-17'],
    ['It broke away on the 17th of February, 2008.', 'the 17th of February, 2008 = 2008-02-17'],
    ['A band on the ninth of January.', 'the ninth of January = 2008-01-09'],
    ['Pakistan had done so, India on December 30.', 'December 30 = 2007-12-30'],
    ['It declared this on last March 11.', 'last March 11 = 2007-03-11'],
    ['It seceded on May 30 last year.', 'May 30 last year = 2007-05-30'],
    ['He lost it in June 1999, and on June 10 it ended.', 'June 1999 = 1999-06', 'June 10 = 1999-06-10'],
    ['They met on Dec. 29 , 2006, 2006', 'Dec. 29 , 2006, 2006 = 2006-12-29'],
    ['It was signed on 10-Jun-1999.', '10-Jun-1999 = 1999-06-10'],
    ['The vote was on Christmas Day 1991.', 'Christmas Day 1991 = 1991-12-25'],
    ['It was signed on Good Friday 1998.', 'Good Friday 1998 = 1998-04-10'],
    ['They went home for Thanksgiving last year.', 'Thanksgiving last year = 2007-11-22'],
  ]);
});

describe('days together', () => {
  cases([
    ['Talks were held on March 3-5.', 'March 3-5 = 2008-03-03/2008-03-05'],
    ['The vote was on 17/18 March 1991.', '17/18 March 1991 = 1991-03-17/1991-03-18'],
    ['They voted Friday through Sunday.', 'Friday through Sunday = 2008-02-29/2008-03-02'],
    ['They talked on Feb. 16 and 17.', 'Feb. 16 = 2008-02-16', '17 = 2008-02-17'],
    ['They talked on 1, 2 and 3 March 2007.', '1 = 2007-03-01', '2 = 2007-03-02', '3 March 2007 = 2007-03-03'],
    ['It happened in January and February 2007.', 'January = 2007-01', 'February 2007 = 2007-02'],
    ['It was so from May to July 2006.', 'from May to July 2006 = 2006-05/2006-07'],
    ['It was so from October 1991 to March.', 'from October 1991 to March = 1991-10/1992-03'],
  ]);
});

describe('a weekday by the tense of its clause', () => {
  cases([
    ['He said so on Wednesday.', 'Wednesday = 2008-03-05'],
    ['He arrived on Monday and will leave on Saturday.', 'Monday = 2008-03-03', 'Saturday = 2008-03-08'],
    ['They are to meet in Vienna on Thursday.', 'Thursday = 2008-03-06'],
    ['He would fly there Saturday, aides said Tuesday.', 'Saturday = 2008-03-08', 'Tuesday = 2008-03-04'],
    ['The parties called a strike for Sunday.', 'Sunday = 2008-03-09'],
    ['A meeting scheduled Monday was in doubt.', 'Monday = 2008-03-10'],
    ['Spain, which votes on Sunday, is silent.', 'Sunday = 2008-03-09'],
    ['Serbia rejects the vote, its minister says on Tuesday.', 'Tuesday = 2008-03-04'],
    ['It could be signed as early as Friday.', 'Friday = 2008-03-07'],
    ['They recognised it last Wednesday.', 'last Wednesday = 2008-02-27'],
    ['The talks will resume next Tuesday.', 'next Tuesday = 2008-03-11'],
    ["They will go on after Sunday's vote.", 'Sunday = 2008-03-02'],
    ['It happened on a wet Tuesday in November.', 'Tuesday in November = 2007-11'],
  ]);
});

describe('months and seasons', () => {
  cases([
    ['It was frozen in January.', 'January = 2008-01'],
    ['A ceasefire was declared last June.', 'last June = 2007-06'],
    ['It will be decided in April.', 'April = 2008-04'],
    ['It ended in November of last year.', 'November of last year = 2007-11'],
    ['It was cut in the fall of 2001.', 'the fall of 2001 = 2001-23'],
    ['He spent the autumn in Zagreb.', 'the autumn = 2007-23'],
    ['They will decide in the spring.', 'the spring = 2008-21'],
    ['SPRING 1998 - A delegation comes.', 'SPRING 1998 = 1998-21'],
    ['Last summer and this spring it was calm.', 'Last summer = 2007-22', 'this spring = 2008-21'],
    ['Trade rose in the third quarter of last year.', 'the third quarter of last year = 2007-35'],
    [
      "This year's third quarter and the first half of 2007.",
      "This year's third quarter = 2008-35",
      'the first half of 2007 = 2007-40',
    ],
  ]);
});

describe('years, decades and centuries', () => {
  cases([
    ['It broke away in 1991.', '1991 = 1991'],
    ['The border runs along the 1967 lines.', '1967 = 1967'],
    ['It broke away in the early 1990s.', 'the early 1990s = 1990/1993~'],
    ['It was so in the mid-1990s.', 'the mid-1990s = 1994~/1996~'],
    ['It was so in the late 1990s.', 'the late 1990s = 1997~/1999'],
    ['It broke away in the 1990s.', 'the 1990s = 199X'],
    ["It was the mood of the seventies and the '90s.", 'the seventies = 197X', "the '90s = 199X"],
    ['It rests on an eighteenth-century treaty.', 'eighteenth-century = 17XX'],
    ['It was lost in the 19th century.', 'the 19th century = 18XX'],
    ['The war of 1992-93, the budget of 1989/90.', '1992-93 = 1992/1993', '1989/90 = 1989/1990'],
    [
      'Between 1998 and 1999, and from 1996 to 2001.',
      'Between 1998 and 1999 = 1998/1999',
      'from 1996 to 2001 = 1996/2001',
    ],
    ['It was carved in about 1905.', 'about 1905 = 1905~'],
    ['In fiscal 2007 and the year 2000.', 'fiscal 2007 = 2007', 'the year 2000 = 2000'],
    ['It was nineteen ninety-six.', 'nineteen ninety-six = 1996'],
  ]);
});

describe('from the story’s date', () => {
  cases([
    ['Today, yesterday and tomorrow.', 'Today = 2008-03-05', 'yesterday = 2008-03-04', 'tomorrow = 2008-03-06'],
    ['Zambia to-day did so, and to-night more.', 'to-day = 2008-03-05', 'to-night = 2008-03-05'],
    ['The day before yesterday it was calm.', 'The day before yesterday = 2008-03-03'],
    [
      'Last night, this morning and overnight.',
      'Last night = 2008-03-04',
      'this morning = 2008-03-05',
      'overnight = 2008-03-05',
    ],
    ['He said so last week.', 'last week = 2008-02-25/2008-03-02'],
    ['The vote is due this week.', 'this week = 2008-03-03/2008-03-09'],
    ['He came last month.', 'last month = 2008-02'],
    ['It may be the coming month, or during the coming year.', 'the coming month = 2008-04', 'the coming year = 2009'],
    ['Later this year it will be seen.', 'Later this year = 2008'],
    ['It accredited him early last year.', 'early last year = 2007-01/2007-04~'],
    ['It failed in late January.', 'late January = 2008-01-21~/2008-01-31'],
    ['It is to wait for the new year.', 'the new year = 2009'],
    ['It happened two years ago.', 'two years ago = 2006'],
    ['It was worse four or five years ago.', 'four or five years ago = 2003/2004'],
    ['It was so a decade ago, or half a century ago.', 'a decade ago = 1998', 'half a century ago = 1958'],
    ['It began six months ago, or ten days ago.', 'six months ago = 2007-09', 'ten days ago = 2008-02-24'],
    ['Fifty years ago this week it began.', 'Fifty years ago this week = 1958-03-03/1958-03-09'],
    ['They protested at the weekend.', 'the weekend = 2008-03-01/2008-03-02'],
    ['More is planned next weekend.', 'next weekend = 2008-03-08/2008-03-09'],
    ['It was tense on the night of February 17.', 'the night of February 17 = 2008-02-17'],
    ['It was tense in the week of March 10.', 'the week of March 10 = 2008-03-10/2008-03-16'],
  ]);
});

describe('from the time told last', () => {
  cases([
    [
      'Syria did on June 29, 2007, and the following day he left.',
      'June 29, 2007 = 2007-06-29',
      'the following day = 2007-06-30',
    ],
    ['It was 1912, and in the following year we left.', '1912 = 1912', 'the following year = 1913'],
    [
      'It came in 1999. That year it ended; two years later it was over.',
      '1999 = 1999',
      'That year = 1999',
      'two years later = 2001',
    ],
    ['It came in January 1972, and left the same month.', 'January 1972 = 1972-01', 'the same month = 1972-01'],
    ['MARCH 1992 - He goes. Later that month he returns.', 'MARCH 1992 = 1992-03', 'Later that month = 1992-03'],
    [
      'It did so on October 2, 1949, the day after Peking was named.',
      'October 2, 1949 = 1949-10-02',
      'the day after = 1949-10-02',
    ],
    ['He came on Monday, a day after he was named.', 'Monday = 2008-03-03', 'a day = P1D'],
    ['He came on Monday. The day before he had left.', 'Monday = 2008-03-03', 'The day before = 2008-03-02'],
  ]);
});

describe('with one side open', () => {
  cases([
    ['It has been so since 1992.', 'since 1992 = 1992/..'],
    ['It had fought since the 1960s.', 'since the 1960s = 196X/..'],
    ['They have been frozen since the autumn.', 'since the autumn = 2007-23/..'],
    ['It must make up its mind by Monday.', 'by Monday = ../2008-03-10'],
    ['It will be ready by the end of April.', 'by the end of April = ../2008-04'],
    ['It will be so before the end of the year.', 'before the end of the year = ../2008-12-31'],
    ['The borders before 1967 were others.', 'before 1967 = ../1967'],
    ['It belonged to it until 1991.', 'until 1991 = ../1991'],
    ['The vote is not until Friday.', 'Friday = 2008-03-07'],
    ['He spoke of it before Monday’s vote.', 'Monday = 2008-03-03'],
    ['It sold out by noon on Monday.', 'noon on Monday = 2008-03-03T12:00'],
  ]);
});

describe('times of day', () => {
  cases([
    ['At 3 p.m. it began.', '3 p.m. = 2008-03-05T15:00'],
    ['It rose at 12.55 p.m. or 10:30pm.', '12.55 p.m. = 2008-03-05T12:55', '10:30pm = 2008-03-05T22:30'],
    ['They meet again at 10 a.m. on Monday, 10 March.', '10 a.m. on Monday, 10 March = 2008-03-10T10:00'],
    ['It is to be done by Friday, 6 p.m. sharp.', 'Friday, 6 p.m. = 2008-03-07T18:00'],
    ['It was 14:30 GMT and 0900 EST.', '14:30 GMT = 2008-03-05T14:30Z', '0900 EST = 2008-03-05T09:00-05:00'],
    ['The briefing concluded at 1310 hours.', '1310 hours = 2008-03-05T13:10'],
    ['By a quarter past ten yesterday it was cold.', 'a quarter past ten yesterday = 2008-03-04T10:15'],
    [
      'He came yesterday at six; it sold out by noon.',
      'yesterday at six = 2008-03-04T18:00',
      'noon = 2008-03-04T12:00',
    ],
    ['He was let through at ten past three.', 'ten past three = T15:10'],
    ['It was two in the morning on Monday.', 'two in the morning on Monday = 2008-03-03T02:00'],
    ['We said at 13.37 that it fell by 13.37 points.', '13.37 = 2008-03-05T13:37'],
    ['**08.05** Good morning to all.', '08.05 = 2008-03-05T08:05'],
    ['He spoke on Tuesday morning.', 'Tuesday morning = 2008-03-04'],
  ]);
});

describe('stretches of time', () => {
  cases([
    ['The 17-year period of independence.', '17-year = P17Y'],
    ['It took two and a half years.', 'two and a half years = P2Y6M'],
    ['It took thirty-eight years and two months.', 'thirty-eight years and two months = P38Y2M'],
    ['He stood for twenty minutes and half an hour.', 'twenty minutes = PT20M', 'half an hour = PT30M'],
    ['It lasted five hours 30 minutes.', 'five hours 30 minutes = PT5H30M'],
    ['It came almost a decade after the war.', 'a decade = P10Y'],
    ['Over the past two years and the last three days.', 'the past two years = P2Y', 'the last three days = P3D'],
    ['It is told of the 109-year-old hall and a six-year-old war.', '109-year-old = P109Y', 'six-year-old = P6Y'],
    ['The state was not yet two weeks old.', 'two weeks = P2W'],
    ['It recognised them in a day.', 'a day = P1D'],
    ['They are two years to the day after it.', 'two years = P2Y'],
  ]);
});

describe('what comes back', () => {
  cases([
    ['The weekly briefing and the daily flights.', 'weekly = P1W', 'daily = P1D'],
    ['It votes every four years and each Monday.', 'every four years = R/P4Y', 'each Monday = R/P1W'],
    ['She is sovereign every second weekend.', 'every second weekend = R/P2W'],
    ['It meets twice a week and on Mondays.', 'twice a week = R/P1W', 'Mondays = R/P1W'],
    ['Three times a year they meet.', 'Three times a year = R/P1Y'],
  ]);
});

describe('dates in figures', () => {
  cases([
    ['Date: 2018/09/03', '2018/09/03 = 2018-09-03'],
    ['31.03.2014', '31.03.2014 = 2014-03-31'],
    ['It is dated 5/3/2008.', '5/3/2008 = 2008-03-05'],
    ['It is dated 9/5/1945.', '9/5/1945 = [1945-05-09,1945-09-05]'],
    ['It is dated 25/5/1945.', '25/5/1945 = 1945-05-25'],
    ['17Jan00 1105 GMT', '17Jan00 1105 GMT = 2000-01-17T11:05Z'],
    ['04-27-93 1741EDT', '04-27-93 1741EDT = 1993-04-27T17:41-04:00'],
    ['18.09.2006, 11.05', '18.09.2006, 11.05 = 2006-09-18T11:05'],
    ['2022-07-13 22:47:36', '2022-07-13 22:47:36 = 2022-07-13T22:47:36'],
    ['It is stamped 2008-03-05T14:30:00Z.'],
  ]);

  it('follow the agency’s habit where the story’s date does not tell', () => {
    const story = (agency: string) => readArticle(`Vote held\n\nROME, March 20 (${agency}) - It is dated 9/5/1945.`);
    expect(timesIn(story('AFP')).at(-1)?.value).toBe('1945-05-09');
    expect(timesIn(story('AP')).at(-1)?.value).toBe('1945-09-05');
  });
});

describe('false friends', () => {
  it('“about” is no sign of a rough date before what is talked of', () => {
    expect(readTimes('He was asked about 1991 and about Sunday’s vote.')).toEqual([
      '1991 = 1991',
      'Sunday = 2008-03-02',
    ]);
  });

  cases([
    ['The president may sign it, and Mrs. May said so.'],
    ['The March on Washington filled the mall.'],
    ['On the second day of the second round the Sun reported it.'],
    ['2,008 people and 2000 soldiers crossed it, as did 1992 dollars and $1992.'],
    ['Resolution 1244, Resolutions 1970 and 1973, resolution 2202 (2015) and No. 1990.'],
    ['The Daily Telegraph and the Sunday Times wrote so.'],
    ['The G20 met in Room 2008, on page 1990, on flight 1815.'],
    ['The fall of Kabul and the Prague Spring were recalled.'],
    ['The Six-Day War, the Good Friday Agreement and Bloody Sunday were recalled.'],
    ['The 17-year-old girl, 6-year-old Elian, and Mr. Schwarz, 52 years old, came.'],
    ['One day we will return, on a day of mourning, for day-to-day affairs.'],
    ['It earns $1 billion a year; 60 people a day leave; three-quarters of its members stay.'],
    ['Good morning; once, twice; now, recently, soon; for years; in recent months.'],
    ['It was built in the first century BC.'],
    ['Mr. August and April Smith met Jan Novak.'],
    ['He said that Mondale won.'],
  ]);
});

describe('a story without its date', () => {
  it.each([
    ['He said so on Wednesday.', 'Wednesday = XXXX-XX-XX'],
    ['It broke away on Feb. 17.', 'Feb. 17 = XXXX-02-17'],
    ['It was frozen in June.', 'June = XXXX-06'],
    ['It was frozen last year.', 'last year = XXXX'],
    ['It was warned of in the spring.', 'the spring = XXXX'],
    ['It began in 1991.', '1991 = 1991'],
    ['At 3 p.m. it began.', '3 p.m. = T15:00'],
    ['It has been so since Feb. 17.', 'since Feb. 17 = XXXX-02-17/..'],
  ])('%s', (text, expected) => {
    expect(readTimes(text, null)).toEqual([expected]);
  });
});

describe('a story’s head', () => {
  it('has times as its text has them', () => {
    const article = readArticle(
      'Vote held\n\nBy A Writer\nReuters - 5/3/2008\n\nMOSCOW, March 5 (Reuters) - It voted.',
    );
    expect(timesIn(article).map(({ value }) => value)).toEqual(['2008-03-05', '2008-03-05']);
  });

  it('tells the zone of the times of a briefing', () => {
    const article = readArticle(
      'Briefing - September 26, 2017\n\nWashington, DC\n2:41 p.m. EDT\n\nMS STALLWORTH: Good afternoon, everybody. We meet on Friday, 6 p.m. as planned.\n\n(The briefing was concluded at 3:22 p.m. or so.)',
    );
    expect(
      timesIn(article)
        .filter(({ type }) => type === 'TIME')
        .map(({ value }) => value),
    ).toEqual(['2017-09-26T14:41-04:00', expect.stringMatching(/T18:00$/), '2017-09-26T15:22-04:00']);
  });

  it('leaves out the line an archive sets over it', () => {
    const article = readArticle(
      'PM warns\n\nDOHA, Dec 2 , 2006, 2006\nAFP_ENG_20061202.0384\n\nThe premier warned Saturday of it.',
    );
    expect(timesIn(article).map(({ value }) => value)).toEqual(['2006-12-02']);
  });
});

describe('references, where they are asked for', () => {
  it.each([
    ['It is now the second in recent years.', 'now = PRESENT_REF', 'recent years = PXY'],
    ['It lasted a few hours, several weeks ago.', 'a few hours = PTXH', 'several weeks ago = PAST_REF'],
  ])('%s', (text, ...expected) => {
    expect(readTimes(text, '2008-03-05', { references: true })).toEqual(expected);
    expect(readTimes(text)).toEqual([]);
  });
});

it('tells what decided', () => {
  const [time] = timesIn(readArticle('Vote\n\nROME, March 5, 2008 (AP) - It said so on Tuesday.')).slice(-1);
  expect(time).toMatchObject({ type: 'DATE', value: '2008-03-04', trace: ['weekday', 'past'] });
});

const founding = '../shared/stories/text/00-south-ossetia-recognition.txt';
it.skipIf(!existsSync(founding))('the founding story’s seven times (skipped where ../shared is absent)', () => {
  const article = readArticle(readFileSync(founding));
  expect(timesIn(article).map(({ start, end, value }) => `${article.text.slice(start, end)} = ${value}`)).toEqual([
    '5/3/2008 = 2008-03-05',
    'March 5 = 2008-03-05',
    'Wednesday = 2008-03-05',
    'the early 1990s = 1990/1993~',
    'Feb. 17 = 2008-02-17',
    'the 1990s = 199X',
    '17-year = P17Y',
  ]);
});

describe('days and hours as older and other papers tell them', () => {
  cases([
    ['They recognised it on Friday last.', 'Friday last = 2008-02-29'],
    ['They seceded on May 30 last.', 'May 30 last = 2007-05-30'],
    ['It began on September 2 last, and ended badly.', 'September 2 last = 2007-09-02'],
    ['The Diet will meet on Monday next.', 'Monday next = 2008-03-10'],
    ['They met on Monday last week.', 'Monday last week = 2008-02-25'],
    ['It was signed on the 28th ult.', 'the 28th ult = 2008-02-28'],
    ['Your letter of the 3rd instant has come.', 'the 3rd instant = 2008-03-03'],
    ['The treaty ends on the 4th prox.', 'the 4th prox = 2008-04-04'],
    ['They will recognise it to-morrow.', 'to-morrow = 2008-03-06'],
    ['They signed on 3 March, and on the morrow they left.', '3 March = 2008-03-03', 'the morrow = 2008-03-04'],
    ['Denmark will follow before the week is out.', 'before the week = ../2008-03-09'],
    ['They will meet on the last night of the year.', 'the last night of the year = 2008-12-31'],
    ['They met on the last night of the year.', 'the last night of the year = 2007-12-31'],
    ['It was born on the first day of 1804.', 'the first day of 1804 = 1804-01-01'],
    ['It was dissolved on the last day of 1991.', 'the last day of 1991 = 1991-12-31'],
    ['He died on the last day of February.', 'the last day of February = 2008-02-29'],
    ['She spoke on the first night of the conference.'],
    ['They left at seven this morning.', 'seven this morning = 2008-03-05T07:00'],
    ['They left at eleven on Sunday night.', 'eleven on Sunday night = 2008-03-02T23:00'],
    ['The hall opens on Monday at eight.', 'Monday at eight = 2008-03-10T08:00'],
    ['The hall opens at seven on Saturday.', 'seven on Saturday = 2008-03-08T07:00'],
    ['The hall opens at eight tonight.', 'eight tonight = 2008-03-05T20:00'],
    ['They voted at two yesterday afternoon.', 'two yesterday afternoon = 2008-03-04T14:00'],
    ['Two of them left, and three on Sunday.', 'Sunday = 2008-03-02'],
    ['They fired guns at midnight Monday.', 'midnight Monday = 2008-03-04T00:00'],
    ['It became a state at midnight on Sunday.', 'midnight on Sunday = 2008-03-03T00:00'],
    ['They ended it last winter.', 'last winter = 2007-24'],
    ['Little has changed since my report of 20 July.', 'since my report of 20 July = 2007-07-20/..'],
    ['Nothing has come since the talks of 3 January.', 'since the talks of 3 January = 2008-01-03/..'],
  ]);
});

describe('what is promised', () => {
  cases([
    ['He promised a vote in the autumn.', 'the autumn = 2008-23'],
    ['He promised an election by December.', 'by December = ../2008-12'],
    ['He pledged a constitution before June.', 'before June = ../2008-06'],
    ['He had given his word to bring them back before June.', 'before June = ../2008-06'],
    ['He promised a vote on Monday.', 'Monday = 2008-03-10'],
    ['He promised Monday that they would vote.', 'Monday = 2008-03-03'],
  ]);
});

describe('quarters of longer times, and single days', () => {
  cases([
    ['It broke away a quarter of a century ago.', 'a quarter of a century ago = 1983'],
    ['It lasted a quarter of a century.', 'a quarter of a century = P25Y'],
    ['It was done three quarters of a century ago.', 'three quarters of a century ago = 1933'],
    ['A quarter of the country voted.'],
    ['Three powers have within a single day admitted it.', 'a single day = P1D'],
    ['Two centuries ago tomorrow it was free.', 'Two centuries ago tomorrow = 1808-03-06'],
  ]);
});

describe('stamps', () => {
  cases([
    ['March 5, 2008 - 6:32 pm', 'March 5, 2008 - 6:32 pm = 2008-03-05T18:32'],
    ['5 March 2008 12:20 (UTC+04:00)', '5 March 2008 12:20 (UTC+04:00) = 2008-03-05T12:20+04:00'],
    ['5 March 2008 | 12:20 GMT', '5 March 2008 | 12:20 GMT = 2008-03-05T12:20Z'],
    ['0700, Monday 3 March 2008', '0700, Monday 3 March 2008 = 2008-03-03T07:00'],
  ]);
});

it('tells summer of last summer while it is summer', () => {
  expect(readTimes('It was calm last summer.', '1920-07-10')).toEqual(['last summer = 1919-22']);
  expect(readTimes('It was calm last winter.', '2008-01-10')).toEqual(['last winter = 2006-24']);
});
