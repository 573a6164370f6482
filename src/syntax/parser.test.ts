import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createParser } from './parser.ts';
import type { Tree } from './tree.ts';

const root = new URL('../../models/', import.meta.url);
const parser = createParser(readFileSync(new URL('en/syntax.bin', root)), readFileSync(new URL('kernel.wasm', root)));

const sentence = (forms: readonly string[]) => ({ tokens: forms.map((form) => ({ form, start: 0, end: 0 })) });
const parse = (text: string): Tree => parser.parse([sentence(text.split(' '))])[0]!;

test('a sentence gets its words’ lemmas, tags and places in a tree', () => {
  expect(parse('Tbilisi denied the claims .').words).toEqual([
    { lemma: 'Tbilisi', upos: 'PROPN', feats: 'Number=Sing', head: 1, deprel: 'nsubj' },
    {
      lemma: 'deny',
      upos: 'VERB',
      feats: 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin',
      head: -1,
      deprel: 'root',
    },
    { lemma: 'the', upos: 'DET', feats: 'Definite=Def|PronType=Art', head: 3, deprel: 'det' },
    { lemma: 'claim', upos: 'NOUN', feats: 'Number=Plur', head: 1, deprel: 'obj' },
    { lemma: '.', upos: 'PUNCT', feats: '', head: 1, deprel: 'punct' },
  ]);
});

test('the model is named', () => {
  expect(parser.model).toMatch(/^en-syntax \S+$/);
});

test('an empty sentence has an empty tree, and no sentences have none', () => {
  expect(parser.parse([sentence([]), sentence(['Yes']), sentence([])]).map((tree) => tree.words.length)).toEqual([
    0, 1, 0,
  ]);
  expect(parser.parse([])).toEqual([]);
});

test('a sentence of thousands of words is one tree, its pieces side by side', () => {
  const forms = Array.from({ length: 400 }, () => ['they', 'said', 'so', ';']).flat();
  const [tree] = parser.parse([sentence(forms)]);
  expectTree(tree!);
  expect(
    tree!.words.filter((word) => word.head === rootOf(tree!) && word.deprel === 'parataxis').length,
  ).toBeGreaterThan(5);
  expect(tree!.states.length).toBe(forms.length * (tree!.states.length / forms.length));
});

test('each word brings the same number of states', () => {
  const trees = parser.parse([sentence(['No', 'deal']), sentence(['They', 'left', '.'])]);
  expect(trees[0]!.states.length / 2).toBe(trees[1]!.states.length / 3);
});

const form = fc.oneof(
  fc.constantFrom('Georgia', 'said', ',', '"', '.', 'the', 'recognise', 'and', '2008', 'U.S.'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom('\ud800', '\0', '\u202e', '😀', 'x'.repeat(5000), 'İ'.repeat(300)),
);

test('any tokens at all make trees, the same alone as in company', () => {
  fc.assert(
    fc.property(fc.array(fc.array(form, { maxLength: 30 }), { maxLength: 6 }), (sentences) => {
      const together = parser.parse(sentences.map(sentence));
      for (const [i, tree] of together.entries()) {
        expect(tree.words).toHaveLength(sentences[i]!.length);
        if (tree.words.length > 0) expectTree(tree);
        expect(parser.parse([sentence(sentences[i]!)])).toEqual([tree]);
      }
    }),
    { numRuns: 60 },
  );
});

const rootOf = (tree: Tree): number => tree.words.findIndex((word) => word.head < 0);

/** One root, labelled so, and every word leads to it. */
function expectTree({ words }: Tree): void {
  expect(words.filter((word) => word.head === -1)).toHaveLength(1);
  for (const [i, word] of words.entries()) {
    expect(word.deprel === 'root').toBe(word.head === -1);
    let steps = 0;
    for (let at = i; words[at]!.head >= 0; at = words[at]!.head) expect(steps++).toBeLessThan(words.length);
  }
}
