import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConlluFile } from './conllu.ts';
import { cutAgain, readAgain, scoreTokens } from './tokens.ts';

const folder = join(import.meta.dirname, '../../shared/corpora/ud');
const absent = !existsSync(folder);

describe.skipIf(absent)(
  'words and sentences on the raw text of UD English dev (skipped where ../shared is absent)',
  () => {
    const floors = [
      ['ewt', 'all', 99.2, 88.5],
      ['gum', 'all', 99.8, 96],
      ['gum', 'news', 99.5, 97],
    ] as const;

    test.each(floors)('%s %s: words F1 ≥ %d, sentences F1 ≥ %d', (corpus, genre, words, sentences) => {
      const gold = readConlluFile(join(folder, `${corpus}-dev.conllu`));
      for (const cut of [cutAgain, readAgain]) {
        const scores = scoreTokens(gold, cut).get(genre);
        expect(scores?.words.f1).toBeGreaterThanOrEqual(words);
        expect(scores?.sentences.f1).toBeGreaterThanOrEqual(sentences);
      }
    });
  },
);
