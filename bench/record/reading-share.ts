import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorySource } from '../../src/article/index.ts';
import { readStory } from '../../src/pipeline.ts';
import { appendReadings, openRecord, type ReadStory } from '../../src/record/index.ts';
import { loadModels } from '../../test/load-models.ts';
import { listExamples, listStories } from '../../test/stories/list-stories.ts';

const STORIES = 300;
const AT_ONCE = 20;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tells what share of the reading's speed is left when every batch of stories is appended to a record in a folder. */
export async function tellReading(): Promise<void> {
  const stories = someStories(STORIES);
  const models = await loadModels();
  const read = ({ name, bytes }: StorySource): ReadStory => ({
    name,
    bytes,
    reading: readStory({ name, bytes }, models),
  });
  for (const story of stories.slice(0, 60)) read(story);
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  const record = await openRecord({ folder });
  let reading = 0;
  let appending = 0;
  try {
    for (let from = 0; from < stories.length; from += AT_ONCE) {
      const start = cpuSeconds();
      const batch = stories.slice(from, from + AT_ONCE).map(read);
      const between = cpuSeconds();
      await appendReadings(record, batch);
      reading += between - start;
      appending += cpuSeconds() - between;
    }
  } finally {
    await record.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const size = stories.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const share = reading / (reading + appending);
  console.log(
    `\nReading ${stories.length} stories (${Math.round(size / 1000).toLocaleString('en')} kB), pglite, CPU time`,
  );
  console.log(`reading alone                ${reading.toFixed(2).padStart(8)} s  (${perSecond(reading)})`);
  console.log(`appending, ${AT_ONCE} at once        ${appending.toFixed(2).padStart(8)} s  (${perSecond(appending)})`);
  console.log(`speed of reading that is left ${(100 * share).toFixed(0).padStart(6)} %`);
}

/** The project's own stories, over and over with another last line, so that none is known already. */
function someStories(count: number): StorySource[] {
  const texts = [
    ...listStories().map(({ source }) => source),
    ...listExamples(),
    ...['test/positions/text', 'train/stories/text'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => ({ name, bytes: readFileSync(join(root, folder, name)) })),
    ),
  ].filter(({ name }) => name.endsWith('.txt'));
  return Array.from({ length: count }, (_, index) => {
    const { name, bytes } = texts[index % texts.length]!;
    return { name, bytes: Buffer.concat([bytes, Buffer.from(`\n\nCopy ${index}.\n`)]) };
  });
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function perSecond(seconds: number): string {
  return `${Math.round(STORIES / seconds)} stories a second`;
}
