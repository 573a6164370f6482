/*
 * Takes what the reader makes of the golden stories now for what is expected of it:
 *
 *   npm run accept [STORY …]
 *
 * Look at the difference (git diff test/stories) before you commit it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadReader } from '../../src/index.ts';
import { loadModels } from '../load-models.ts';
import { listShortStories, tellAsserted } from '../positions/list-short-stories.ts';
import { compareLines } from './compare-lines.ts';
import { listStories } from './list-stories.ts';
import { tellStages } from './tell-stages.ts';

const stories = listStories();
const asked = process.argv.slice(2);
const unknown = asked.filter((slug) => !stories.some((story) => story.slug === slug));
if (unknown.length > 0) {
  console.error(`Expected names of ${stories.map(({ slug }) => slug).join(', ')}, got ${unknown.join(', ')}.`);
  process.exit(2);
}
const models = await loadModels();
for (const { slug, folder, source } of stories) {
  if (asked.length > 0 && !asked.includes(slug)) continue;
  const expected = join(folder, 'expected');
  mkdirSync(expected, { recursive: true });
  for (const name of readdirSync(expected)) if (name.includes('-changed.')) rmSync(join(expected, name));
  for (const [file, told] of Object.entries(tellStages(source, models))) {
    if (compareLines(read(join(expected, file)), told) === '') continue;
    writeFileSync(join(expected, file), told);
    console.log(`${slug}/expected/${file} accepted`);
  }
}

// The short stories with gold are read in a moment: all of them, whatever was asked for.
const reader = await loadReader();
for (const { id, text, expected } of listShortStories()) {
  const told = tellAsserted(reader.read(text));
  if (read(expected) === told && existsSync(expected)) continue;
  mkdirSync(dirname(expected), { recursive: true });
  writeFileSync(expected, told);
  console.log(`positions/expected/${id}.txt accepted`);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
