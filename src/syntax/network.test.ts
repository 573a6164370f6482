import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildModelFile, type TestTensor } from '../../test/syntax/build-model-file.ts';
import { readModelFile } from './model-file.ts';
import { loadNetwork } from './network.ts';

const wasm = new WebAssembly.Module(readFileSync(new URL('../../models/kernel.wasm', import.meta.url)));

const layer = (name: string, inputs: number, columns: number): Record<string, TestTensor> => ({
  [name]: { values: new Int8Array(inputs * columns), shape: [inputs, columns] },
  [`${name}.scale`]: new Float32Array(columns),
});

const table = (name: string, entries: string, width: number): Record<string, TestTensor> => ({
  ...layer(name, 2, width),
  [`${name}.scale`]: new Float32Array(2),
  [entries]: ['\0unknown', 'a'],
});

/** The smallest network there can be: eight units, two tags, one script, two labels. */
const SMALL: Record<string, TestTensor> = {
  tags: ['NOUN|_', 'VERB|_'],
  scripts: ['l0 '],
  labels: ['nsubj', 'root'],
  ...table('vectors', 'vectors.words', 4),
  ...table('table.word', 'table.word.entries', 4),
  ...layer('lower.input', 8, 64),
  ...layer('lower.recurrent.forward', 8, 32),
  ...layer('lower.recurrent.backward', 8, 32),
  ...layer('upper.input', 16, 64),
  ...layer('upper.recurrent.forward', 8, 32),
  ...layer('upper.recurrent.backward', 8, 32),
  ...layer('tag.hidden', 32, 8),
  ...layer('tag.out', 8, 3),
  ...layer('heads', 16, 33),
  ...layer('arc.bilinear', 8, 8),
  ...layer('label.out', 8, 2),
};

const load = (changed: Record<string, TestTensor> = {}, features = ['word']) => {
  const meta = { features: features.map((name) => ({ name })) };
  return loadNetwork(readModelFile(buildModelFile('syntax', { ...SMALL, ...changed }, meta), 'syntax'), wasm);
};

test('a network whose layers fit each other is loaded, its label "root" first', () => {
  expect(load().labels).toEqual(['root', 'nsubj']);
});

test.each<[string, Record<string, TestTensor>, RegExp]>([
  ['no label "root"', { labels: ['nsubj', 'obj'] }, /Expected a label "root"/],
  ['a script too many', { scripts: ['l0 ', 'k0 '] }, /Expected tags and scripts: 4 .* got 3/],
  ['a table too wide', table('table.word', 'table.word.entries', 8), /Expected input columns: 12 .* got 8/],
  ['a gate missing', layer('upper.recurrent.forward', 8, 24), /four gates .* "upper"/],
  ['an entry missing', { 'vectors.words': ['\0unknown'] }, /an entry and a scale for each row of "vectors"/],
  ['a bias too short', { 'heads.bias': new Float32Array(3) }, /33 numbers in "heads.bias" .* got 3/],
])('%s: refused by name', (_, changed, message) => {
  expect(() => load(changed)).toThrow(message);
});

test('a feature that is not known here is refused by name', () => {
  expect(() => load({}, ['colour'])).toThrow(/features among vector, word, .* got "colour"/);
});
