// Reads sentences with the parser and keeps what it makes of each nominal word, to learn the kinds of what they name:
//   node --import ./scripts/typescript.mjs train/dump-states.mjs OUT [swap:ROUNDS] gold:FILE.jsonl … slots:FILE plain:FILE.jsonl … text:FOLDER …
// OUT.sentences.ndjson holds the words of each sentence; OUT.states a row of i16 for each nominal word, OUT.vectors its word vector
// (i8), OUT.ndjson {id, genre, sentence, token, upos, gold, kind, listed, part, description}. `kind` is an index into KINDS, or -1
// where it is not known, `listed` what the lists of names and of nouns say; `gold` is false where a nominal word heads no entity;
// `part` is true in the later words of a name. With swap:ROUNDS the gold sentences come again so many times with other names, from
// train/kind-names.tsv and the corpus itself; slots: fills the sentences of train/kind-sentences.txt with them.
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../src/article/index.ts';
import { DESCRIPTIONS, describeHeads, isNominal } from '../src/kinds/describe-heads.ts';
import { KINDS } from '../src/kinds/index.ts';
import { normalise } from '../src/syntax/features.ts';
import { loadParser, readModelFile } from '../src/syntax/index.ts';
import { cutSentences } from '../src/tokens/index.ts';
import { createNameFinder, headOf, readNames, readNouns } from './names.mjs';

const root = new URL('../', import.meta.url);
const KIND_OF = { person: 'person', organization: 'organisation', place: 'place', time: 'time', event: 'event' };
/** How many times sentences with room for names are filled. */
const SLOT_ROUNDS = 24;
const SWAPPED = ['person', 'organisation', 'place'];

const [out, ...args] = process.argv.slice(2);
const rounds = Number(args.find((arg) => arg.startsWith('swap:'))?.slice(5) ?? 0);
const inputs = args
  .filter((arg) => !arg.startsWith('swap:'))
  .map((arg) => [arg.slice(0, arg.indexOf(':')), arg.slice(arg.indexOf(':') + 1)]);
const parser = await loadParser();
const vectors = readVectors();
const lists = readNames();
const countries = new Set(lists.country);
const findNames = createNameFinder(lists);
const nouns = readNouns(lists);
const files = Object.fromEntries(
  ['states', 'vectors', 'ndjson', 'sentences.ndjson'].map((ending) => [ending, openSync(`${out}.${ending}`, 'w')]),
);
let seed = 1;
let sentence = 0;
for (const [form, path] of inputs) {
  if (form === 'gold') {
    const documents = readLines(path).map((document) => ({ ...document, sentences: goldSentences(document) }));
    for (const document of documents) write(document, document.sentences);
    const names = addNames(lists, documents);
    for (let round = 0; round < rounds; round++) {
      for (const document of documents) {
        const swapped = document.sentences.map((sentence) => swapNames(sentence, names)).filter(Boolean);
        write({ id: `${document.id}~${round}`, genre: document.genre }, swapped);
      }
    }
  } else if (form === 'plain') {
    for (const document of readLines(path)) write(document, plainSentences(document));
  } else if (form === 'text') {
    for (const name of readdirSync(path).sort()) {
      const sentences = cutSentences(readArticle(readFileSync(join(path, name))));
      write(
        { id: name, genre: 'plain' },
        listedSentences(sentences.map(({ tokens }) => tokens.map(({ form }) => form))),
      );
    }
  } else if (form === 'slots') {
    for (let round = 0; round < SLOT_ROUNDS; round++)
      write({ id: `slots~${round}`, genre: 'slots' }, slotSentences(path));
  } else throw new Error(`Expected gold:, slots:, plain: or text:, got "${form}:${path}".`);
}
Object.values(files).forEach(closeSync);

/** Sentences as lists of {form, kind, listed, gold, part}. */
function write({ id, genre }, sentences) {
  const filled = sentences.filter((tokens) => tokens.length > 0);
  const trees = parser.parse(filled.map((tokens) => ({ tokens })));
  for (const [s, { words, states }] of trees.entries()) {
    const width = states.length / words.length;
    const nominal = words.flatMap((word, i) => (isNominal(word) ? [i] : []));
    const descriptions = describeHeads(words, nominal);
    writeSync(files['sentences.ndjson'], `${JSON.stringify(filled[s].map(({ form }) => form))}\n`);
    for (const [k, i] of nominal.entries()) {
      const { form, kind, listed, gold, part = false } = filled[s][i];
      const { upos, lemma } = words[i];
      const told = upos === 'PROPN' ? listed : upos === 'NOUN' ? nouns.get(lemma.toLowerCase()) : undefined;
      const description = DESCRIPTIONS.map((name) => descriptions[k][name]);
      writeSync(files.states, new Uint8Array(states.buffer, states.byteOffset + i * width * 2, width * 2));
      writeSync(files.vectors, vectors(form));
      const numbers = { kind: KINDS.indexOf(kind), listed: KINDS.indexOf(told) };
      const row = { id, genre, sentence, token: i, upos, gold, ...numbers, part, description };
      writeSync(files.ndjson, `${JSON.stringify(row)}\n`);
    }
    sentence++;
  }
}

/** The parser's own word vectors. */
function readVectors() {
  const model = readModelFile(readFileSync(new URL('models/en/syntax.bin', root)), 'syntax');
  const ids = new Map(model.words('vectors.words').map((word, id) => [word, id]));
  const { values, shape } = model.steps('vectors');
  return (form) =>
    new Uint8Array(values.subarray((ids.get(normalise(form)) ?? 0) * shape[1]).slice(0, shape[1]).buffer);
}

function readLines(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line));
}

/** The tokens' indices of each sentence. */
function cut({ sentences, tokens }) {
  let next = 0;
  return sentences.map(([, end]) => {
    const indices = [];
    while (next < tokens.length && tokens[next][0] < end) indices.push(next++);
    return indices;
  });
}

function plainSentences(document) {
  const forms = document.tokens.map(([start, end]) => document.text.slice(start, end));
  return listedSentences(cut(document).map((indices) => indices.map((i) => forms[i])));
}

/** Words of a story without gold, with the kinds of the listed names in it. */
function listedSentences(sentences) {
  const found = findNames(sentences);
  return sentences.map((forms, s) =>
    forms.map((form, i) => ({ form, kind: null, listed: found[s].get(i), gold: false })),
  );
}

/**
 * An entity's kind is that of the token whose head lies outside it; of entities with the same head the smallest one's.
 * The later parts of a flat name are of its kind, and months in dates are times.
 */
function goldSentences({ text, tokens, entities, sentences }) {
  const kinds = new Map();
  const nameOf = new Map();
  const times = new Set();
  for (const entity of entities.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const inside = new Set();
    for (const [i, token] of tokens.entries()) if (token[0] >= entity.start && token[1] <= entity.end) inside.add(i);
    const head = [...inside].find((i) => tokens[i][2] !== 'PUNCT' && !inside.has(tokens[i][3]));
    if (head === undefined) continue;
    const proper = [...inside].filter((i) => tokens[i][4] !== 'det');
    const name = proper.map((i) => text.slice(tokens[i][0], tokens[i][1])).join(' ');
    // States that act are organisations here and there in the corpus: they stay places.
    const kind = countries.has(name) ? 'place' : (KIND_OF[entity.type] ?? 'other');
    kinds.set(head, kind);
    if (kind === 'time') for (const i of inside) times.add(i);
    if (entity.form === 'name' && SWAPPED.includes(kind) && proper.every((i) => tokens[i][2] === 'PROPN'))
      for (const i of proper) nameOf.set(i, { kind, first: proper[0], length: proper.length });
  }
  return cut({ sentences, tokens }).map((indices) =>
    indices.map((i) => {
      const [start, end, upos, head, deprel] = tokens[i];
      const isFlat = deprel === 'flat' && kinds.has(head);
      const isMonth = upos === 'PROPN' && times.has(i);
      const part = !kinds.has(i) && (isFlat || isMonth);
      const kind = kinds.get(i) ?? (isFlat ? kinds.get(head) : isMonth ? 'time' : 'other');
      const name = nameOf.get(i);
      return { form: text.slice(start, end), kind, gold: part || kinds.has(i), part, name: name && { ...name, at: i } };
    }),
  );
}

/** The lists' names and, beside them, those of the corpus. */
function addNames(names, documents) {
  const ours = new Set();
  for (const { sentences } of documents) {
    for (const tokens of sentences) {
      for (const [i, { name }] of tokens.entries()) {
        if (!name || name.at !== name.first) continue;
        const words = tokens.slice(i, i + name.length).map(({ form }) => form);
        if (words.every((word) => /^\p{Lu}/u.test(word))) ours.add(`${name.kind}\t${words.join(' ')}`);
      }
    }
  }
  const added = { ...names };
  for (const entry of ours) {
    const [kind, words] = entry.split('\t');
    if (kind !== 'person') added[kind] = [...added[kind], words];
    else if (words.includes(' ')) {
      added.given = [...added.given, words.split(' ')[0]];
      added.surname = [...added.surname, words.split(' ').at(-1)];
    }
  }
  return added;
}

/** The sentence with other names of the same kinds, or null where it has none. */
function swapNames(tokens, names) {
  const out = [];
  let swaps = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { name } = tokens[i];
    const whole = name && name.at === name.first && name.length <= tokens.length - i;
    if (!whole) {
      out.push(tokens[i]);
      continue;
    }
    out.push(...otherName(name, names));
    i += name.length - 1;
    swaps++;
  }
  return swaps > 0 ? out : null;
}

/** The sentences of train/kind-sentences.txt, their room filled. */
function slotSentences(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  const patterns = lines.filter((line) => line && !line.startsWith('#'));
  return patterns.map((line) =>
    line.split(' ').flatMap((word) => {
      const slot = word.match(/^\{(\w+)\}$/)?.[1];
      if (slot) return fill(slot);
      const [form, kind = null] = word.split('|');
      return [{ form, kind, gold: kind !== null }];
    }),
  );
}

function fill(slot) {
  const kind = slot.toLowerCase();
  const name = otherName({ kind: kind === 'surname' ? 'person' : kind, length: kind === 'person' ? 2 : 1 }, lists);
  return kind === slot ? name : name.map((word) => ({ ...word, form: word.form.toUpperCase() }));
}

function otherName({ kind, length }, names) {
  if (kind === 'person') {
    const one = () => pick(random() < 0.2 ? names.given : names.surname);
    const words = length > 1 ? [pick(names.given), pick(names.surname)] : [one()];
    return words.map((form, i) => ({ form, kind, gold: true, part: i > 0 }));
  }
  const words = pick(kind === 'place' && random() < 0.4 ? names.country : names[kind]).split(' ');
  const head = headOf(words);
  return words.map((form, i) => ({ form, kind: i === head ? kind : null, gold: i === head }));
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

/** The same numbers on every run. */
function random() {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}
