import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading, Span } from '../../src/index.ts';

const HOME = fileURLToPath(new URL('.', import.meta.url));

/** What hands marked in a short story. */
export interface Gold {
  id: string;
  statements: (Span & { content: string; type: string })[];
  positions: (Span & { evidence: string; act: string; polarity: string; modality: string })[];
  facts: (Span & { evidence: string; property: string })[];
  dates: (Span & { text?: string; value: string })[];
}

/** A short story with its gold and the file of what is read in it. */
export interface ShortStory {
  id: string;
  text: string;
  gold: Gold;
  expected: string;
}

/** The short stories with gold, in the order of their names. */
export function listShortStories(): ShortStory[] {
  return readdirSync(join(HOME, 'text'))
    .sort()
    .map((file) => {
      const id = file.replace(/\.txt$/, '');
      return {
        id,
        text: readFileSync(join(HOME, 'text', file), 'utf8'),
        gold: JSON.parse(readFileSync(join(HOME, 'gold', `${id}.json`), 'utf8')),
        expected: join(HOME, 'expected', file),
      };
    });
}

/** The positions and facts of a reading, one a line, by names and words: to be read by people and to give small diffs. */
export function tellAsserted({ positions, facts, entities, article }: Reading): string {
  const names = new Map(entities.map(({ id, name }) => [id, name.replace(/\s+/g, ' ')]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const wordsOf = ({ start, end }: Span): string => `“${article.text.slice(start, end).replace(/\s+/g, ' ')}”`;
  const told = [
    ...positions.map(({ holder, act, object, polarity, modality, date, evidence }) =>
      [nameOf(holder), act, nameOf(object), `${polarity} ${modality}`, date ?? '', wordsOf(evidence)].join(' | '),
    ),
    ...facts.map(({ about, property, value, evidence }) =>
      [nameOf(about), property, nameOf(value), wordsOf(evidence)].join(' | '),
    ),
  ];
  return told.map((line) => `${line}\n`).join('');
}
