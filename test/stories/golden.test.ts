import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Models } from '../../src/pipeline.ts';
import { loadModels } from '../load-models.ts';
import { compareLines } from './compare-lines.ts';
import { listStories } from './list-stories.ts';
import { STAGE_FILES, type StageFile, tellStages } from './tell-stages.ts';

const ACCEPT = 'npm run accept';
let models: Models;

beforeAll(async () => {
  models = await loadModels();
});

describe.each(listStories())('$slug', ({ slug, folder, source }) => {
  let told: Record<StageFile, string>;

  beforeAll(() => {
    told = tellStages(source, models);
  });

  test.each(STAGE_FILES)('%s', (file) => {
    const difference = compareLines(readExpected(join(folder, 'expected', file)), told[file]);
    keepChanged(join(folder, 'expected', file), difference === '' ? null : told[file]);
    expect(difference, `${slug}/expected/${file} changed. If it should: ${ACCEPT} ${slug}`).toBe('');
  });
});

function readExpected(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Writes what came beside what was expected, `article-changed.json`, or takes it away; CI writes nothing. */
function keepChanged(path: string, changed: string | null): void {
  if (process.env.CI) return;
  const beside = path.replace(/(\.\w+)$/, '-changed$1');
  if (changed === null) rmSync(beside, { force: true });
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, changed);
  }
}
