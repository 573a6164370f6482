// Cuts stories into sentences for the teachers to annotate: node plain-sentences.mjs OUT FOLDER …
// Each folder holds text/*.txt; a line of OUT is a sentence of 3 to 60 tokens, parted by blanks.
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../dist/article/index.js';
import { cutSentences } from '../dist/tokens/index.js';

const [file, ...folders] = process.argv.slice(2);
const out = createWriteStream(file);
for (const folder of folders) {
  for (const name of readdirSync(join(folder, 'text')).sort()) {
    for (const { tokens } of cutSentences(readArticle(readFileSync(join(folder, 'text', name))))) {
      const isPlain = tokens.length >= 3 && tokens.length <= 60 && tokens.every(({ form }) => !/\s/.test(form));
      if (isPlain) out.write(`${tokens.map(({ form }) => form).join(' ')}\n`);
    }
  }
}
out.end();
