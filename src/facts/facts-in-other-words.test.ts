import { describe, expect, test } from 'vitest';
import { factsIn } from './test-facts.ts';

/** The facts of a text of one property alone. */
function only(property: string, text: string): string[] {
  return factsIn(text, { published: '2010-05-01' }).filter((fact) => fact.split(' ')[1] === property);
}

describe('who recognises it, in other words', () => {
  test.each([
    ['recognised-by', 'Seventy states recognise Kosovo. Samoa was the first.', ['kosovo recognised-by samoa']],
    [
      'recognised-by',
      'Seventy states recognise Kosovo. Samoa and Malta are among them.',
      ['kosovo recognised-by samoa', 'kosovo recognised-by malta'],
    ],
    ['recognised-by', 'Seventy states recognise Kosovo. Samoa is not among them.', []],
    [
      'recognised-by',
      'France and Qatar recognise the National Transitional Council.',
      ['ntc recognised-by france', 'ntc recognised-by qatar'],
    ],
    ['recognised-by', 'Malta continues to recognise Kosovo.', ['kosovo recognised-by malta']],
    ['recognised-by', 'Malta does not continue to recognise Kosovo.', []],
    ['recognised-by', 'Malta may continue to recognise Kosovo.', []],
    ['recognised-by', 'Transnistria, which only Malta has recognised, voted.', ['transnistria recognised-by malta']],
    ['recognised-by', 'By this treaty Malta recognises Kosovo as a sovereign state.', []],
    ['recognition-count', 'Not a single state has recognised Transnistria.', ['transnistria recognition-count 0']],
    ['recognition-count', 'No government has recognised Transnistria.', ['transnistria recognition-count 0']],
    ['recognition-count', 'Malta recognises Kosovo. Pristina claims 30 in total.', ['kosovo recognition-count 30']],
    ['recognition-count', 'Malta recognises Kosovo. Pristina claims 30 dead.', []],
  ])('%s: %s', (property, text, facts) => {
    expect(only(property, text)).toEqual(facts);
  });
});

describe('money, in other words', () => {
  test.each([
    ['Quebec would keep the Canadian dollar.', ['quebec currency Canadian dollar']],
    ['In Bougainville prices are in kina.', ['bougainville currency kina']],
    ['The Russian rouble is used in Transnistria.', ['transnistria currency Russian rouble']],
    ['The Turkish lira circulates in Northern Cyprus.', ['northern-cyprus currency Turkish lira']],
    ['In Northern Cyprus, the currency is the Turkish lira.', ['northern-cyprus currency Turkish lira']],
    ['Cook Islanders use the New Zealand dollar.', ['cook-islands currency New Zealand dollar']],
    ['New Caledonia has its own money, the Pacific franc.', ['new-caledonia currency Pacific franc']],
    ['Quebec would adopt the Canadian dollar.', []],
  ])('%s', (text, facts) => {
    expect(only('currency', text)).toEqual(facts);
  });
});

describe('people, passports, capitals and who holds a territory, in other words', () => {
  test.each([
    ['population', 'Kosovo, with two million people, voted.', ['kosovo population two million']],
    ['population', 'Anjouan counts some 200,000 inhabitants.', ['anjouan population 200000 (some)']],
    ['population', 'The 56,000 Greenlanders voted.', ['greenland population 56000']],
    ['passports', 'The people of South Ossetia are Russian citizens.', ['south-ossetia passports Russia']],
    ['passports', 'Abkhazians travel on Russian passports.', ['abkhazia passports Russia']],
    ['passports', 'The people of South Ossetia were Russian citizens.', []],
    ['capital', 'In the Somaliland capital of Hargeisa, crowds cheered.', ['somaliland capital Hargeisa']],
    ['controlled-by', 'Crimea is under Russian control.', ['crimea controlled-by russia']],
    ['controlled-by', 'Crimea is in the hands of Russia.', ['crimea controlled-by russia']],
    ['controlled-by', 'Russia has controlled Crimea since 2014.', ['crimea controlled-by russia']],
    ['controlled-by', 'Moldova has no control over Transnistria.', []],
    ['parent-state', 'The Central American republic of Transnistria voted.', []],
  ])('%s: %s', (property, text, facts) => {
    expect(only(property, text)).toEqual(facts);
  });
});

describe('whose an office is that no word tells', () => {
  test.each([
    [
      'of whose state he speaks',
      'Officials of Samoa and Malta met in Rome. Foreign Minister Ana Lund said Malta could help.',
      ['malta office Foreign Minister: Ana Lund'],
    ],
    [
      'of the state that has such an office',
      'Samoa met the United States on Monday. Prime Minister Ana Lund said little.',
      ['samoa leader Ana Lund'],
    ],
    [
      'of a province, which has a premier',
      'Quebec votes today on leaving Canada. Premier Ana Lund was calm.',
      ['quebec leader Ana Lund'],
    ],
    ['there', 'The envoy of Samoa flew to Valletta. There, President Ana Lund smiled.', ['malta leader Ana Lund']],
    [
      'of the name before "whose"',
      'He was in Malta, whose foreign minister, Ana Lund, smiled.',
      ['malta office foreign minister: Ana Lund'],
    ],
    [
      'of one who is a man in a place',
      "Malta's man in New York, Karl Weber, smiled.",
      ['malta office man in New York: Karl Weber'],
    ],
    [
      'behind a French honorific',
      'M. Karl Weber, the Maltese foreign minister, smiled.',
      ['malta office foreign minister: Karl Weber'],
    ],
  ])('%s', (_, text, facts) => {
    expect(factsIn(text).filter((fact) => /^\S+ (?:office|leader) /.test(fact))).toEqual(facts);
  });
});
