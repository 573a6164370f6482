import { describe, expect, test } from 'vitest';
import { factsIn } from './test-facts.ts';

/** The facts of a text of one property alone. */
function only(property: string, text: string): string[] {
  return factsIn(text, { published: '2010-05-01' }).filter((fact) => fact.split(' ')[1] === property);
}

describe('the parent state', () => {
  test.each([
    ["Georgia's breakaway region of Abkhazia voted.", ['abkhazia parent-state georgia']],
    ['The breakaway Moldovan region of Transnistria voted.', ['transnistria parent-state moldova']],
    ['Abkhazia, a breakaway region of Georgia, voted.', ['abkhazia parent-state georgia']],
    ['Somaliland broke away from Somalia in 1991.', ['somaliland parent-state somalia']],
    ['Somaliland, which declared its independence from Somalia, voted.', ['somaliland parent-state somalia']],
    ['South Ossetia split from Georgia in a war.', ['south-ossetia parent-state georgia']],
    ['Greenland is part of Denmark.', ['greenland parent-state denmark']],
    ['Transnistria is internationally recognised as part of Moldova.', ['transnistria parent-state moldova']],
    ['Gibraltar is a British overseas territory.', ['gibraltar parent-state united-kingdom']],
    ['Kosovo, a former province of Serbia, voted.', ['kosovo parent-state serbia (former)']],
    ['Kosovo is not part of Serbia.', []],
    ['If Kosovo were part of Serbia, nobody would mind.', []],
    ['Crimea was part of Ukraine until 2014.', []],
    ['Georgia considers Abkhazia part of its territory.', []],
    ['Nagorno-Karabakh, a mainly Armenian enclave, voted.', []],
  ])('%s', (text, facts) => {
    expect(only('parent-state', text)).toEqual(facts);
  });
});

describe('the status', () => {
  test.each([
    ['The breakaway region of Abkhazia voted.', ['abkhazia status breakaway region']],
    ['The self-declared republic of Transnistria voted.', ['transnistria status self-declared republic']],
    ['The disputed territory of Western Sahara was quiet.', ['western-sahara status disputed territory']],
    ['Taiwan, a self-ruled island, voted.', ['taiwan status self-ruled island']],
    ['Western Sahara, a former Spanish colony, voted.', ['western-sahara status former Spanish colony']],
    ['The PKK, which is banned in Turkey, left.', ['pkk status banned in Turkey']],
    ['No country recognises Transnistria.', ['transnistria status not recognised by any country']],
    ['Transnistria lacks international recognition.', ['transnistria status not internationally recognised']],
    ['Abkhazia, which nobody recognises, voted.', ['abkhazia status not recognised by anybody']],
    ['Kosovo, which the region does not recognise, voted.', []],
  ])('%s', (text, facts) => {
    expect(only('status', text)).toEqual(facts);
  });

  test('is one where a story calls it by two words of one sort', () => {
    expect(only('status', 'The breakaway region of Abkhazia voted. Rebel Abkhazia was quiet.')).toHaveLength(1);
  });
});

describe('who recognises it', () => {
  test.each([
    [
      'Abkhazia is recognised only by Russia, Nicaragua and Syria.',
      ['abkhazia recognised-by russia', 'abkhazia recognised-by nicaragua', 'abkhazia recognised-by syria'],
    ],
    ['Turkey is the only country to recognise Northern Cyprus.', ['northern-cyprus recognised-by turkey (only)']],
    ['Nauru recognises Abkhazia.', ['abkhazia recognised-by nauru']],
    ["Nauru's recognition of Abkhazia changed little.", ['abkhazia recognised-by nauru']],
    ['Nauru withdrew its recognition of Abkhazia.', []],
    ['Nauru recognised Abkhazia on Tuesday.', []],
    ['Nauru formally recognises Abkhazia.', []],
    ['Nauru may recognise Abkhazia.', []],
    ['Will Malta recognise Kosovo?', []],
  ])('%s', (text, facts) => {
    expect(only('recognised-by', text)).toEqual(facts);
  });
});

describe('how many recognise it', () => {
  test.each([
    ['Kosovo is recognised by more than 100 countries.', ['kosovo recognition-count 100 (more than)']],
    ['About 110 states recognise Kosovo.', ['kosovo recognition-count 110 (about)']],
    ['108 of the 193 UN members recognise Kosovo.', ['kosovo recognition-count 108']],
    ['Malta became the 105th state to recognise Kosovo.', ['kosovo recognition-count 105']],
    ['Kosovo has 116 recognitions.', ['kosovo recognition-count 116']],
    [
      'Kosovo has 116 recognitions. The minister put the number at 109.',
      ['kosovo recognition-count 116', 'kosovo recognition-count 109'],
    ],
    ['If 100 states recognised Kosovo, it would help.', []],
  ])('%s', (text, facts) => {
    expect(only('recognition-count', text)).toEqual(facts);
  });
});

describe('the population', () => {
  test.each([
    ['Tuvalu, a nation of eleven thousand people, voted.', ['tuvalu population 11000']],
    ['Nauru, home to some 12,000 people, is small.', ['nauru population 12000 (some)']],
    ['Somaliland has a population of about 4.5 million.', ['somaliland population 4.5 million (about)']],
    ['Chechnya, with a population of about one million, voted.', ['chechnya population one million (about)']],
    ["Kosovo's two million people voted.", ['kosovo population two million']],
    ['Greenland, where 56,000 people live, voted.', ['greenland population 56000']],
    ['The 240,000 people of Abkhazia voted.', ['abkhazia population 240000']],
    ["Ninety percent of Kosovo's population are ethnic Albanians.", ['kosovo population 90 percent ethnic Albanian']],
    ['Serbs make up about five percent of the population of Kosovo.', ['kosovo population 5 percent Serb (about)']],
    ['Nagorno-Karabakh, a mainly Armenian enclave, voted.', ['nagorno-karabakh population mainly Armenian']],
    ["America's prison population stood at 200,000.", []],
    ['In Georgia 5,000 people protested.', []],
  ])('%s', (text, facts) => {
    expect(only('population', text)).toEqual(facts);
  });
});

describe('money and passports', () => {
  test.each([
    ['currency', 'Kosovo uses the euro.', ['kosovo currency euro']],
    ['currency', 'The 240,000 people of Abkhazia use the Russian rouble.', ['abkhazia currency Russian rouble']],
    ['currency', 'People in Abkhazia pay in roubles.', ['abkhazia currency rouble']],
    ['currency', 'The rouble is the currency in Abkhazia.', ['abkhazia currency rouble']],
    ['currency', 'Transnistria has its own money.', ['transnistria currency own money']],
    ['currency', 'Kosovo spent 12 million euros.', []],
    ['passports', 'Abkhazians hold Russian passports.', ['abkhazia passports Russia']],
    [
      'passports',
      "About 90 percent of Abkhazia's residents hold Russian passports.",
      ['abkhazia passports Russia (about 90 percent)'],
    ],
    ['passports', 'Somaliland has its own army and passports.', ['somaliland passports own passports']],
    ['passports', 'Abkhazians would hold Russian passports.', []],
  ])('%s: %s', (property, text, facts) => {
    expect(only(property, text)).toEqual(facts);
  });
});

describe('who holds it, who supports it, and the rest', () => {
  test.each([
    ['controlled-by', 'Northern Cyprus is controlled by Turkey.', ['northern-cyprus controlled-by turkey']],
    ['controlled-by', 'Crimea, occupied by Russia since 2014, voted.', ['crimea controlled-by russia']],
    ['controlled-by', 'The UN-administered province of Kosovo voted.', ['kosovo controlled-by united-nations']],
    [
      'controlled-by',
      'The Polisario Front governs part of Western Sahara.',
      ['western-sahara controlled-by polisario-front (part)'],
    ],
    ['controlled-by', 'Crimea is not controlled by Ukraine.', []],
    ['supported-by', "Belarus is Russia's closest ally.", ['russia supported-by belarus']],
    ['supported-by', 'Russian-backed Transnistria voted.', ['transnistria supported-by russia']],
    ['supported-by', 'The Polisario Front, backed by Algeria, left.', ['polisario-front supported-by algeria']],
    ['supported-by', 'Malta was backed by Samoa in the vote.', []],
    ['capital', 'Pristina is the capital of Kosovo.', ['kosovo capital Pristina']],
    ['capital', "In Abkhazia's capital, Sukhumi, shops were open.", ['abkhazia capital Sukhumi']],
    ['capital', 'Sukhumi was calm.', []],
    ['ethnic-ties', 'South Ossetia has ethnic ties with North Ossetia.', ['south-ossetia ethnic-ties north-ossetia']],
    ['ethnic-ties', 'South Ossetia has trade ties with North Ossetia.', []],
    [
      'independence-duration',
      'Somaliland has been independent for 30 years.',
      ['somaliland independence-duration 30 years'],
    ],
    ['independence-duration', 'Somaliland has been poor for 30 years.', []],
  ])('%s: %s', (property, text, facts) => {
    expect(only(property, text)).toEqual(facts);
  });
});
