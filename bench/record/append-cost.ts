import type { OpenRecord } from '../../src/record/index.ts';
import type { Shape } from './made-acts.ts';
import { ACTS_OF_A_STORY, appendMadeStories, type Progress } from './made-stories.ts';
import { headOfLatencies, measure, tellLatency } from './measure.ts';

const SINGLE_STORIES = 100;
const BULKS = 5;
const STORIES_OF_A_BULK = 25;
const STORIES_AT_ONCE = 500;

/** Fills an empty record up to so many acts, and tells what appends cost on the way there. */
export async function fillRecord(record: OpenRecord, shape: Shape): Promise<void> {
  console.log(headOfLatencies(`Append, ${record.engine}`));
  let progress: Progress = { stories: 0, acts: 0 };
  for (let size = 1_000; size <= shape.acts; size *= 10) {
    progress = await fillUpTo(record, shape, progress, size);
    progress = await tellCost(record, shape, progress, size);
  }
}

async function fillUpTo(record: OpenRecord, shape: Shape, from: Progress, acts: number): Promise<Progress> {
  let progress = from;
  while (progress.acts < acts) {
    // A third of what a story tells is new.
    const left = Math.ceil((acts - progress.acts) / (ACTS_OF_A_STORY / 3));
    progress = await appendMadeStories(record, shape, progress, Math.min(left, STORIES_AT_ONCE));
  }
  return progress;
}

async function tellCost(record: OpenRecord, shape: Shape, from: Progress, acts: number): Promise<Progress> {
  let progress = from;
  const add = async (stories: number): Promise<void> => {
    progress = await appendMadeStories(record, shape, progress, stories);
  };
  const at = `at ${acts.toLocaleString('en')} acts`;
  console.log(tellLatency(`one story of ${ACTS_OF_A_STORY} acts, ${at}`, await measure(SINGLE_STORIES, () => add(1))));
  const bulk = await measure(BULKS, () => add(STORIES_OF_A_BULK));
  const told = STORIES_OF_A_BULK * ACTS_OF_A_STORY;
  console.log(
    `${`an act told, ${STORIES_OF_A_BULK} stories at once, ${at}`.padEnd(60)}` +
      `${`${((bulk.p50 / told) * 1000).toFixed(0)} µs`.padStart(24)}`,
  );
  return progress;
}
