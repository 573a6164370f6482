import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bestTree } from './best-tree.ts';
import { createKernelScorer } from './kernel-scorer.ts';
import { readModelFile } from './model-file.ts';
import type { Scorer } from './scorer.ts';

interface ReferenceSentence {
  forms: string[];
  tags: string[];
  scripts: string[];
  arcs: number[][];
  heads: number[];
  labels: string[];
}

const root = new URL('../../', import.meta.url);
const wasm = new WebAssembly.Module(readFileSync(new URL('models/kernel.wasm', root)));
const loadScorer = (): Scorer =>
  createKernelScorer(readModelFile(readFileSync(new URL('models/en/syntax.bin', root)), 'syntax'), wasm);

const reference = new URL('src/syntax/reference-scores.json', root);
const sentences: ReferenceSentence[] = existsSync(reference)
  ? JSON.parse(readFileSync(reference, 'utf8')).sentences
  : [];

// The training code's own scores, in floating point; the kernel has weights of 8 bits and activations of 12.
describe.each(sentences)('$forms', ({ forms, tags, scripts, arcs, heads, labels }) => {
  const scorer = loadScorer();
  const [scores] = scorer.score([forms]);

  test('has the classes that the training code gives', () => {
    expect([...scores!.tags].map((index) => scorer.tags[index])).toEqual(tags);
    expect([...scores!.scripts].map((index) => scorer.scripts[index])).toEqual(scripts);
  });

  test('has its tree', () => {
    const found = bestTree(scores!.arcs, forms.length);
    expect([...found].map((head, i) => (head === i ? -1 : head))).toEqual(heads);
    expect([...scores!.labels(found)].map((index) => scorer.labels[index])).toEqual(labels);
  });

  test('has its scores of arcs but for rounding', () => {
    const errors = arcs.flat().map((score, i) => Math.abs(score - scores!.arcs[i]!));
    expect(Math.max(...errors)).toBeLessThan(1);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.2);
  });
});

test('says the same of a sentence to the last bit, alone or in any company', () => {
  const company = sentences.map(({ forms }) => forms);
  const together = loadScorer().score([
    ...company,
    ...company.toReversed(),
    ...company.map((forms) => forms.slice(0, 3)),
  ]);
  const scorer = loadScorer();
  for (const [i, forms] of company.entries()) {
    const [alone] = scorer.score([forms]);
    for (const field of ['tags', 'scripts', 'arcs', 'states'] as const)
      expect(together[i]![field]).toEqual(alone![field]);
    const heads = forms.map((_, k) => Math.max(0, k - 1));
    expect(together[i]!.labels(heads)).toEqual(alone!.labels(heads));
  }
});

test('keeps within its memory when forms never come again', () => {
  const scorer = loadScorer();
  const forms = (batch: number): string[] => Array.from({ length: 240 }, (_, i) => `form${batch}x${i}`);
  for (let batch = 0; batch < 30; batch++) scorer.score([forms(batch), forms(batch + 1000)]);
  expect(scorer.score([forms(0)])[0]!.states).toEqual(loadScorer().score([forms(0)])[0]!.states);
});

test('refuses sentences that are empty or too long, and heads outside the sentence', () => {
  const scorer = loadScorer();
  expect(scorer.score([])).toEqual([]);
  expect(() => scorer.score([[]])).toThrow('Expected sentences of 1 to 250 tokens, got one of 0.');
  expect(() => scorer.score([new Array(251).fill('a')])).toThrow('got one of 251');
  const [scores] = scorer.score([['No', 'deal']]);
  expect(() => scores!.labels([0, 2])).toThrow('Expected 2 heads in the sentence, got 0 2.');
  expect(() => scores!.labels([0])).toThrow('Expected 2 heads in the sentence, got 0.');
});
