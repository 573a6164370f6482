import { describe, expect, test } from 'vitest';
import { entityAt, named, namesIn, readText } from './test-read.ts';

/** Which words of a text are names: what the case says of the register's own is left out by its rows. */
function cases(rows: readonly (readonly [title: string, text: string, ...names: string[]])[]): void {
  test.each(rows.map(([title, text, ...names]) => ({ title, text, names })))('$title', ({ text, names }) => {
    expect(namesIn(readText(text))).toEqual(names);
  });
}

describe('names of persons', () => {
  cases([
    ['with an article inside', 'Khaled al-Rashwan met us.', 'Khaled al-Rashwan'],
    ['with a particle for a son', 'Faisal bin Hatem met us.', 'Faisal bin Hatem'],
    ['with a hyphen in the given name', 'Chou Ping-lin met us.', 'Chou Ping-lin'],
    ['with a particle and a hyphen', 'Lucia da Ponte-Reyes met us.', 'Lucia da Ponte-Reyes'],
    ['with a double first name', 'Jean-Luc Marchetti met us.', 'Jean-Luc Marchetti'],
    ['with "von"', 'Ludwig von Harten met us.', 'Ludwig von Harten'],
    ['with an article between three names', 'Abdel Fattah al-Sayegh met us.', 'Abdel Fattah al-Sayegh'],
    ['of which the first is a state too', 'We asked Jordan Pryce about it.', 'Jordan Pryce'],
    ['of an honorific, which is no part', 'Mr. Barro met us.', 'Barro'],
    ['of two honorifics', 'The Rev. Dr. Miriam Castellan met us.', 'Miriam Castellan'],
    ['of a title in capitals, which is no part', 'Foreign Minister Petra Holm met us.', 'Petra Holm'],
    ['of a title between a place and a name', 'Oriel President Ana Lund met us.', 'Oriel', 'Ana Lund'],
    ['of a rank, which is no part', 'Gen. Viktor Sarkis met us.', 'Viktor Sarkis'],
    ['of an honorific, whatever word it is', '“No,” Mr Prior replied, “and no one should.”', 'Prior'],
    ['with a small letter behind the hyphen', 'The director, Man-kei Tam, met us.', 'Man-kei Tam'],
    ['without "himself"', 'President Petra Holm herself met us.', 'Petra Holm'],
    ['of "Secretary of State", whose words name nothing', 'Secretary of State Dora Finch met us.', 'Dora Finch'],
  ]);
});

describe('names of organisations', () => {
  cases([
    ['as a short form spells them', 'Pacific Gas and Electric (PG&E) met.', 'Pacific Gas and Electric', 'PG&E'],
    [
      'with a comma, as a short form spells them',
      'The Institute of Soil, Rock Control and Research (ISRCR) met.',
      'Institute of Soil, Rock Control and Research',
      'ISRCR',
    ],
    ['with a hyphen', 'Sea-Eye spokesperson Petra Holm met us.', 'Sea-Eye', 'Petra Holm'],
    ['with a noun for persons in the plural', 'The B.C. Coroners Service met.', 'B.C. Coroners Service'],
    ['without the day behind them', 'The Oriel High Court on Thursday agreed.', 'Oriel High Court'],
    ['with "for"', 'The Centre for Border Studies is shut.', 'Centre for Border Studies'],
    [
      'with two connectors',
      'The Association for the Defence of Islanders met.',
      'Association for the Defence of Islanders',
    ],
    ['with "of" and a place', 'The Bank of Oriel is shut.', 'Bank of Oriel'],
    ['with a pair before the last word', 'The Oriel Gas and Electric Company met.', 'Oriel Gas and Electric Company'],
    ['with "&"', 'Kamway Lodge & Tavern is shut.', 'Kamway Lodge & Tavern'],
    [
      'of which there are two',
      'We met the Oriel Ambulance Service and the Vale Fire Brigade.',
      'Oriel Ambulance Service',
      'Vale Fire Brigade',
    ],
    ['by their last word', 'The Northern Islands Movement met.', 'Northern Islands Movement'],
    ['that begin with a state’s adjective', 'The Georgian Unity Party met.', 'Georgian Unity Party'],
    [
      'whose "and" tells two names apart',
      'The Northern Islands Movement and Oriel Telecom met.',
      'Northern Islands Movement',
      'Northern Islands Movement and Oriel Telecom',
      'Oriel Telecom',
    ],
  ]);

  test('a ministry in capitals is no name by itself', () => {
    const told = readText('Malta was silent. The Foreign Ministry said it would answer.');
    expect(namesIn(told)).toEqual(['Malta']);
    expect(entityAt(told, 'The Foreign Ministry')?.name).toBe('Ministry of Foreign Affairs of Malta');
  });
});

describe('what is no name', () => {
  cases([
    ['the first word of a sentence', 'Nobody came. Everything was quiet.'],
    ['a weekday or month', 'They meet on Monday or in March.'],
    ['an office in capitals alone', 'The Prime Minister will speak.'],
    ['a body in capitals alone', 'The Supreme Court will speak.'],
  ]);
});

describe('headlines', () => {
  const HEADLINE = 'Tiny Party Wants Voters To Decide';
  const frame = (headline: string, body: string) => ({
    headline,
    blocks: [
      { kind: 'headline' as const, start: 0, end: headline.length },
      { kind: 'paragraph' as const, start: headline.length + 2, end: headline.length + 2 + body.length },
    ],
  });

  test('in title case name nobody whom the story does not name', () => {
    const body = 'The vote will be held in May.';
    expect(namesIn(readText(`${HEADLINE}\n\n${body}`, frame(HEADLINE, body)))).toEqual([]);
  });

  test('name whom the story names in full', () => {
    const headline = 'Holm Says Island Will Wait';
    const body = 'Petra Holm, the foreign minister of Malta, said talks would begin in May.';
    const told = readText(`${headline}\n\n${body}`, frame(headline, body));
    expect(named(told, 'Petra Holm')).toMatchObject({ aliases: ['Holm'], mentions: [{ start: 0, end: 4 }, {}, {}] });
  });
});

test('a name in the byline is no mention, but its "I" is who wrote the story', () => {
  const text = 'Tessa Morrow\n\nI met the minister of Malta in May.';
  const told = readText(text, {
    byline: ['Tessa Morrow'],
    blocks: [
      { kind: 'byline', start: 0, end: 12 },
      { kind: 'paragraph', start: 14, end: text.length },
    ],
  });
  expect(named(told, 'Tessa Morrow')?.mentions).toMatchObject([{ start: 14, end: 15, form: 'pronoun' }]);
});
