import { describe, expect, test } from 'vitest';
import { cutWords } from './cut-words.ts';

/** The tokens, parted by blanks. */
function cut(text: string): string {
  return cutWords(text, { start: 0, end: text.length })
    .map(({ form }) => form)
    .join(' ');
}

const cases: Record<string, [text: string, tokens: string][]> = {
  'contractions are two words': [
    ["They don't, can't and won't.", "They do n't , ca n't and wo n't ."],
    ['They don’t and it’s his.', 'They do n’t and it ’s his .'],
    ["I'm, you're, she'd, we'll, they've", "I 'm , you 're , she 'd , we 'll , they 've"],
    ['We cannot; I’m gonna, they wanna.', 'We can not ; I ’m gon na , they wan na .'],
    ["I'd've gone", "I 'd 've gone"],
    ["DON'T! IT'S OVER", "DO N'T ! IT 'S OVER"],
    ['he dont know, im sure', 'he do nt know , i m sure'],
  ],
  'the genitive is a word, an apostrophe inside a name is not': [
    ["Georgia's and the states' rights", "Georgia 's and the states ' rights"],
    ["O'Brien, Qa'ida, o'clock, d'Ivoire", "O'Brien , Qa'ida , o'clock , d'Ivoire"],
    ["the U.S.'s role", "the U.S. 's role"],
    ["the '90s, the 1960's, ’08", "the '90s , the 1960's , ’08"],
    ["2008's vote", "2008 's vote"],
    ["tell 'em, rock 'n' roll", "tell 'em , rock 'n' roll"],
  ],
  'hyphens stand alone unless a prefix or suffix has them': [
    ['a 15-year-old boy', 'a 15 - year - old boy'],
    ['pro-Russian ex-Soviet anti-war non-EU co-founder', 'pro-Russian ex-Soviet anti-war non-EU co-founder'],
    ['they e-mailed and re-elected', 'they e-mailed and re-elected'],
    ['U.S.-led, UN-backed, Kurdish-led', 'U.S. - led , UN - backed , Kurdish - led'],
    ['Nagorno-Karabakh, Jean-Claude', 'Nagorno - Karabakh , Jean - Claude'],
    ['1998-1999 and 2003–2008', '1998 - 1999 and 2003 – 2008'],
    ['Kafka-esque, on 2008-03-05', 'Kafka-esque , on 2008-03-05'],
    ['call 555-0142 or 713-555-0142', 'call 555-0142 or 713-555-0142'],
    ['wait--no—never – ever', 'wait -- no — never – ever'],
  ],
  'figures, money and units': [
    ['$100m, €5.2bn, £30, US$4.5', '$ 100 m , € 5.2 bn , £ 30 , US$ 4.5'],
    ['10% of 50,000.5', '10 % of 50,000.5'],
    ['at 3:30am, 5pm and 2 p.m.', 'at 3:30 am , 5 pm and 2 p.m.'],
    ['the 3rd, 21st and 1990s', 'the 3rd , 21st and 1990s'],
    ['on 26/08/2008, 9/11 and and/or', 'on 26/08/2008 , 9/11 and and / or'],
    ['[8,9] and 1,350kg', '[ 8 , 9 ] and 1,350 kg'],
    ['a 6\'2" man, 24°C', 'a 6 \' 2 " man , 24 ° C'],
    ['§ 12, No. 5, no. 1244', '§ 12 , No. 5 , no. 1244'],
    ['hit .265, won 4A', 'hit .265 , won 4A'],
  ],
  'abbreviations and initials keep their periods': [
    ['Mr. J.F. Kennedy of St. Louis', 'Mr. J.F. Kennedy of St. Louis'],
    ['on Feb. 17 at 9 a.m. in the U.S. capital', 'on Feb. 17 at 9 a.m. in the U.S. capital'],
    ['George W. Bush, J.Edgar', 'George W. Bush , J. Edgar'],
    ['Acme Inc. vs. Bolt Corp., etc., e.g. here', 'Acme Inc. vs. Bolt Corp. , etc. , e.g. here'],
    ['It is over.', 'It is over .'],
    ['No. I say no.', 'No . I say no .'],
    ['a Ph.D., M.Sc. and B.A.', 'a Ph.D. , M.Sc. and B.A.'],
    ['AT&T and R&D', 'AT&T and R&D'],
  ],
  'addresses are one word': [
    ['see www.example.org/a?b=1.', 'see www.example.org/a?b=1 .'],
    ['(https://example.org/a_(b))', '( https://example.org/a_(b))'],
    ['mail a.b@example.co.uk, please', 'mail a.b@example.co.uk , please'],
    ['@example and #vote2008', '@example and #vote2008'],
    ['example.com and report.pdf', 'example.com and report.pdf'],
    ['The end.The start', 'The end . The start'],
  ],
  marks: [
    ['"Yes," he said. “No.”', '" Yes , " he said . “ No . ”'],
    ["``Yes,'' he said", "`` Yes , '' he said"],
    ["the 'Lagos formula'", "the ' Lagos formula '"],
    ['wait... what?! No!!!', 'wait ... what ?! No !!!'],
    ['well…okay', 'well … okay'],
    ['(a) [b] {c}', '( a ) [ b ] { c }'],
    ['nice :) yes ;-)', 'nice :) yes ;-)'],
    ['so 🙂🙂 👍🏽', 'so 🙂 🙂 👍🏽'],
    ['a/b & c', 'a / b & c'],
  ],
};

for (const [title, rows] of Object.entries(cases)) {
  describe(title, () => {
    test.each(rows)('%s', (text, expected) => {
      expect(cut(text)).toBe(expected);
    });
  });
}
