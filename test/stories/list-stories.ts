import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorySource } from '../../src/article/index.ts';

/** A golden story: its name, its folder, and the story as it is given to the reader. */
export interface GoldenStory {
  slug: string;
  folder: string;
  source: StorySource;
}

const HOME = fileURLToPath(new URL('.', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

/** The stories beside this file, in the order of their names. */
export function listStories(): GoldenStory[] {
  const folders = readdirSync(HOME, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => openStory(name)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function openStory(slug: string): GoldenStory {
  const folder = join(HOME, slug);
  const file = readdirSync(folder).find((name) => /^story\.(?:txt|html|json)$/.test(name));
  if (!file || !existsSync(join(folder, 'about.md'))) {
    throw new Error(`Expected story.txt, story.html or story.json and an about.md in test/stories/${slug}.`);
  }
  return { slug, folder, source: { name: `${slug}/${file}`, bytes: readFileSync(join(folder, file)) } };
}

/** The stories that come with the package, to try it on. */
export function listExamples(): StorySource[] {
  const names = readdirSync(EXAMPLES).filter((name) => name !== 'README.md');
  return names.sort().map((name) => ({ name, bytes: readFileSync(join(EXAMPLES, name)) }));
}
