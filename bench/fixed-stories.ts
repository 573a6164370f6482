import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StorySource } from '../src/article/index.ts';
import { listExamples, listStories } from '../test/stories/list-stories.ts';

/** Stories that are read again and again to measure how fast it goes. */
export interface StorySet {
  name: string;
  stories: StorySource[];
}

/** Our own stories, and the real ones where they are at hand. */
export function fixedStories(shared: string): StorySet[] {
  const own = { name: 'own', stories: [...listStories().map(({ source }) => source), ...listExamples()] };
  const folder = join(shared, 'stories/text');
  if (!existsSync(folder)) return [own];
  const names = readdirSync(folder).sort();
  return [own, { name: 'real', stories: names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })) }];
}
