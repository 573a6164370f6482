import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createParser, type ParsedSentence } from '../syntax/index.ts';
import { isNominal } from './describe-heads.ts';
import { type HeadKinds, KINDS, type Kind, kindAt } from './head-kinds.ts';
import { createKinds, loadKinds } from './load-kinds.ts';
import { scoreKinds } from './score-kinds.ts';

const root = new URL('../../models/', import.meta.url);
const kernel = readFileSync(new URL('kernel.wasm', root));
const parser = createParser(readFileSync(new URL('en/syntax.bin', root)), kernel);
const model = createKinds(readFileSync(new URL('en/kinds.bin', root)), new WebAssembly.Module(kernel));

/** Parses sentences given as their forms. */
const parseForms = (sentences: readonly (readonly string[])[]): ParsedSentence[] =>
  parser.parse(sentences.map((forms) => ({ tokens: forms.map((form) => ({ form, start: 0, end: 0 })) })));

/** Words to look at bear their kind: "Rice/person". */
const CASES: readonly [title: string, sentence: string][] = [
  ['persons by name', 'Condoleezza/person Rice met Sergei/person Lavrov in Moscow/place on Tuesday/time .'],
  ['a surname alone', 'Putin/person said he had not read the letter .'],
  ['persons by role', 'The prime minister/person and the president/person will meet the protesters/person .'],
  ['persons in numbers', 'Thousands of refugees/person and soldiers/person crossed the border .'],
  ['parties', 'The Socialist Party/organisation lost its majority .'],
  ['ministries', 'The Foreign Ministry/organisation rejected the report .'],
  ['a government and a court', 'The government/organisation appealed to the court/organisation .'],
  ['initials', 'NATO/organisation and the EU/organisation welcomed the decision .'],
  ['media', 'Russian troops had left the village/place , Reuters/organisation reported .'],
  ['countries', 'Serbia/place does not recognise Kosovo/place .'],
  ['breakaway regions', 'South Ossetia/place and Abkhazia/place broke away from Georgia/place in the 1990s/time .'],
  ['capitals', 'The envoys flew from Tbilisi/place to Brussels/place .'],
  ['places by what they are', 'The island/place and the region/place lie near the city/place .'],
  ['months and weekdays', 'It was signed in August/time and took force on Monday/time .'],
  ['years', 'The war/event ended in 2008/time .'],
  ['stretches of time', 'Two years/time later , last week/time , nothing had changed .'],
  ['events', 'The election/event followed the earthquake/event .'],
  ['ideas and things', 'The idea/other was to sell the car/other for its value/other .'],
  [
    'a president with his country',
    "Somaliland/place 's president/person met a delegation from Taiwan/place in Hargeisa/place .",
  ],
  ['a seat of government that speaks', 'Moscow/place accused the Arab League/organisation and Hamas/organisation .'],
  [
    'a palace for who rules there',
    'The Kremlin/organisation said that Mr/person Saakashvili/person would not be received .',
  ],
  [
    'an organisation named at length',
    'The Organisation/organisation for Security and Cooperation in Europe/place met .',
  ],
  ['a city where somebody is', 'He was born in Washington/place .'],
];

test.each(CASES)('%s', (_, marked) => {
  const parts = marked.split(' ').map((part) => part.split('/'));
  const forms = parts.map(([form]) => form!);
  const [kinds] = scoreKinds(model, parseForms([forms]));
  const found = parts.flatMap(([form, kind], token) => (kind ? [`${form}/${kindAt(kinds!, token)?.kind}`] : []));
  expect(found).toEqual(parts.flatMap(([form, kind]) => (kind ? [`${form}/${kind}`] : [])));
});

test('words that head no nominal phrase have no kind', () => {
  const [kinds] = scoreKinds(model, parseForms([['They', 'quickly', 'denied', 'it', '.']]));
  expect([...kinds!.chances]).toEqual(new Array(5 * KINDS.length).fill(0));
  expect(kindAt(kinds!, 2)).toBeNull();
  expect(kindAt(kinds!, 99)).toBeNull();
});

test('no sentences have no kinds, and an empty one has empty ones', () => {
  expect(scoreKinds(model, [])).toEqual([]);
  expect(scoreKinds(model, parseForms([[]]))).toEqual([{ chances: new Uint8Array(0) }]);
});

test('the model is loaded from the package, and named', async () => {
  expect((await loadKinds()).model).toBe(model.model);
  expect(model.model).toMatch(/^en-kinds \S+$/);
});

const WORDS = ['Georgia', 'the', 'minister', 'said', 'UN', '2008', '“', '—', 'ÉTAT', 'x', '\u{1f600}', 'İ', '.', "'s"];

test('whatever the words, each nominal one has chances that add up, and others have none', () => {
  const sentence = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ minLength: 1 })), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
      const parsed = parseForms(sentences);
      const found = scoreKinds(model, parsed);
      expect(found.length).toBe(sentences.length);
      for (const [s, { words }] of parsed.entries()) {
        expect(found[s]!.chances.length).toBe(words.length * KINDS.length);
        for (const [token, word] of words.entries()) expectRow(found[s]!, token, isNominal(word));
      }
    }),
    { numRuns: 50 },
  );
});

function expectRow(kinds: HeadKinds, token: number, nominal: boolean): void {
  const row = kinds.chances.subarray(token * KINDS.length, (token + 1) * KINDS.length);
  const sum = row.reduce((total, chance) => total + chance, 0);
  if (!nominal) expect(sum).toBe(0);
  else expect(Math.abs(sum - 255)).toBeLessThanOrEqual(KINDS.length / 2);
}

interface ReferenceSentence {
  forms: string[];
  /** Nominal words with what the training code says of them, in floating point. */
  heads: [token: number, chances: number[]][];
}

const reference: ReferenceSentence[] = readFileSync(new URL('reference-scores.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

describe('what the training code says', () => {
  const found = scoreKinds(model, parseForms(reference.map(({ forms }) => forms)));

  test('of the same words', () => {
    for (const [s, { forms, heads }] of reference.entries()) {
      const scored = forms.flatMap((_, token) => (kindAt(found[s]!, token) ? [token] : []));
      expect(scored).toEqual(heads.map(([token]) => token));
    }
  });

  test('but for rounding', () => {
    const errors = reference.flatMap(({ heads }, s) =>
      heads.flatMap(([token, chances]) =>
        chances.map((chance, k) => Math.abs(chance - found[s]!.chances[token * KINDS.length + k]! / 255)),
      ),
    );
    expect(Math.max(...errors)).toBeLessThan(0.06);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.006);
  });
});

test('a sentence has the same kinds alone and in any company', () => {
  const parsed = parseForms(reference.map(({ forms }) => forms));
  const company = Array.from({ length: 12 }, () => parsed).flat();
  const together = scoreKinds(model, company);
  for (const [s, sentence] of parsed.entries()) expect(together[s]).toEqual(scoreKinds(model, [sentence])[0]);
});

test.each<[Kind, number[]]>([
  ['person', [200, 20, 20, 5, 5, 5]],
  ['other', [0, 0, 0, 0, 0, 255]],
])('the likeliest is %s', (kind, chances) => {
  const kinds = { chances: Uint8Array.from([0, 0, 0, 0, 0, 0, ...chances]) };
  expect(kindAt(kinds, 1)).toEqual({ kind, chance: Math.max(...chances) / 255 });
});
