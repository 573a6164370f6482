// Learns the weights that tell whether a sentence ends where no stop stands, and writes lang/en/sentence-end-weights.tsv.
//   npm run build && node train/sentence-ends.mjs ../shared/corpora && npm run build
// Logistic regression over the features of src/tokens/gap-features.ts: every gap that the rules leave open in the train
// parts of UD English EWT and GUM, and in paragraphs of Wikinews, where no sentence ends without a stop. Always the same
// weights for the same corpora.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutWords } from '../dist/tokens/cut-words.js';
import { isGap } from '../dist/tokens/ends-in-gap.js';
import { findSentenceEnds, skipStop } from '../dist/tokens/find-sentence-ends.js';
import { FEATURE_COUNT, fillFeatures } from '../dist/tokens/gap-features.js';
import { viewGaps } from '../dist/tokens/gap-view.js';

const corpora = process.argv[2] ?? '../shared/corpora';
const target = join(import.meta.dirname, '../lang/en/sentence-end-weights.tsv');
const KEPT = 4000;
const EPOCHS = 8;
const SCALE = 20;

const head = `# Weights that tell whether a sentence ends where no stop stands, in twentieths, each with its features in base 36
# (src/tokens/gap-features.ts). Written by train/sentence-ends.mjs from the train parts of UD English EWT (CC BY-SA 4.0) and
# GUM (CC BY 4.0, CC BY-SA 4.0, public domain) and from Wikinews (CC BY 2.5).
`;

/** @typedef {{ features: Int32Array, ends: boolean }} Gap */

const gaps = [
  ...['ewt', 'gum'].flatMap((name) => paragraphs(join(corpora, `ud/${name}-train.conllu`)).flatMap(gapsOf)),
  ...news(join(corpora, 'attribution/wikinews/train/text')).flatMap(gapsOf),
];
const weights = select(gaps);
write(weights);
console.log(
  `${gaps.length} gaps, ${gaps.filter(({ ends }) => ends).length} of them ends; ${weights.size} weights in ${target}`,
);

/** The paragraphs of a CoNLL-U file: their text, and where the sentences of the gold end in it. */
function paragraphs(file) {
  const found = [];
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    if (/^# new(?:doc|par)(?!_)/m.test(block) || found.length === 0) found.push({ text: '', ends: new Set() });
    const paragraph = found.at(-1);
    let covered = 0;
    for (const line of block.split('\n')) {
      const [id = '', form = '', , , , , , , , misc = ''] = line.split('\t');
      if (line.startsWith('#') || line === '' || id.includes('.') || Number(id) <= covered) continue;
      if (id.includes('-')) covered = Number(id.split('-')[1]);
      paragraph.text += misc.split('|').includes('SpaceAfter=No') ? form : `${form} `;
    }
    paragraph.ends.add(paragraph.text.trimEnd().length);
  }
  return found;
}

/** Long paragraphs of news, with no gold: sentences end where the rules say so. */
function news(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/\n\s*\n/)
        .slice(1),
    )
    .filter((text) => text.trim().length > 150 && !text.trim().includes('\n'))
    .map((text) => ({ text, ends: null }));
}

/** @returns {Gap[]} */
function gapsOf({ text, ends }) {
  const tokens = cutWords(text, { start: 0, end: text.length });
  const view = viewGaps(tokens);
  const byRule = new Set(findSentenceEnds(text, tokens));
  const found = [];
  let [first, settled] = [0, 0];
  for (let i = 1; i < tokens.length; i++) {
    settled = Math.max(settled, skipStop(text, tokens, i - 1) ?? 0);
    const ended = ends ? ends.has(tokens[i - 1].end) : i === settled && byRule.has(i);
    if (i > settled && isGap(view, tokens, i)) {
      const features = new Int32Array(FEATURE_COUNT);
      fillFeatures(view, first, i, features);
      found.push({ features, ends: ended });
    }
    if (ended) first = i;
  }
  return found;
}

/** Trains on all features that occur three times, then on the stronger half of them, until few enough are left. */
function select(data) {
  const counts = new Map();
  for (const { features } of data) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  let kept = new Set([...counts].filter(([, count]) => count >= 3).map(([feature]) => feature));
  while (true) {
    const learned = train(data.map(({ features, ends }) => ({ features: features.filter((f) => kept.has(f)), ends })));
    if (kept.size <= KEPT) return learned;
    const strength = ([feature, weight]) => Math.abs(weight) * Math.sqrt(counts.get(feature));
    const strongest = [...learned].sort((a, b) => strength(b) - strength(a)).slice(0, Math.max(KEPT, kept.size >> 1));
    kept = new Set(strongest.map(([feature]) => feature));
  }
}

/** AdaGrad with a fixed shuffle; the weights are averaged over the second half of the epochs. */
function train(data) {
  const index = new Map();
  for (const { features } of data)
    for (const feature of features) if (!index.has(feature)) index.set(feature, index.size);
  const rows = data.map(({ features, ends }) => ({
    at: Int32Array.from(features, (f) => index.get(f)),
    y: ends ? 1 : 0,
  }));
  const [weights, squares, sum] = [0, 1e-6, 0].map((start) => new Float64Array(index.size).fill(start));
  const random = generator(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(rows, random);
    for (const { at, y } of rows) step(weights, squares, at, y);
    if (epoch >= EPOCHS / 2) for (let i = 0; i < sum.length; i++) sum[i] += weights[i] / (EPOCHS / 2);
  }
  return new Map([...index].map(([feature, i]) => [feature, sum[i]]));
}

function step(weights, squares, at, y) {
  let score = 0;
  for (const i of at) score += weights[i];
  const error = 1 / (1 + Math.exp(-score)) - y;
  for (const i of at) {
    const gradient = error + 2e-4 * weights[i];
    squares[i] += gradient * gradient;
    const rate = 0.15 / Math.sqrt(squares[i] + 0.1);
    const moved = weights[i] - rate * gradient;
    weights[i] = Math.sign(moved) * Math.max(0, Math.abs(moved) - 0.05 * rate);
  }
}

function generator(seed) {
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x80000000;
  };
}

function shuffle(rows, random) {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [rows[i], rows[j]] = [rows[j], rows[i]];
  }
}

/** A line for each weight, in twentieths, with its features in base 36. */
function write(weights) {
  const lines = new Map();
  for (const [feature, weight] of weights) {
    const rounded = Math.round(weight * SCALE);
    if (rounded !== 0) lines.set(rounded, [...(lines.get(rounded) ?? []), (feature >>> 0).toString(36)]);
  }
  const rows = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([weight, features]) => `${weight}\t${features.sort().join(' ')}`);
  writeFileSync(target, `${head}weight\tfeatures\n${rows.join('\n')}\n`);
}
