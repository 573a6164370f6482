import type { StorySource } from '../article/index.ts';
import { ReaderError } from '../errors.ts';
import type { RegisterFile } from '../register/index.ts';
import { lookAhead } from './look-ahead.ts';
import { readInOrder } from './read-in-order.ts';
import { failed, type Outcome, readOne } from './read-one.ts';
import type { View } from './view-readings.ts';
import { WorkerPool } from './worker-pool.ts';

/** How many threads read, and how many seconds each may take for a story. */
export interface Effort {
  jobs: number;
  timeout: number;
}

/** How stories are read, in plain data, so that it can be handed to a thread: how they are shown, and with whose register. */
export interface Task {
  view: View;
  register: RegisterFile[];
}

/** Stories, and in their places what could not be opened. */
export type Stories = AsyncIterable<StorySource | ReaderError>;

/**
 * What becomes of each story, in their order. One story alone is read right here; more are read by threads. The signal
 * is asked for when there are more, since a single one is read in one go.
 */
export async function* readStories(
  stories: Stories,
  task: Task,
  effort: Effort,
  stop: () => AbortSignal,
): AsyncGenerator<Outcome> {
  const { items, alone } = await lookAhead(stories);
  if (alone) yield await readHere((await items.next()).value, task);
  else yield* readByThreads(items, task, effort, stop());
}

async function readHere(story: StorySource | ReaderError, { view, register }: Task): Promise<Outcome> {
  if (story instanceof ReaderError) return notOpened(story);
  const { loadReader } = await import('../index.ts');
  return readOne(await loadReader({ register }), story, view);
}

async function* readByThreads(
  items: AsyncIterator<StorySource | ReaderError>,
  task: Task,
  { jobs, timeout }: Effort,
  stop: AbortSignal,
): AsyncGenerator<Outcome> {
  const pool: Pool = new WorkerPool(new URL('./story-worker.js', import.meta.url), task, { size: jobs, timeout });
  try {
    yield* readInOrder(items, (story) => readByThread(pool, story), 2 * jobs, stop);
  } finally {
    await pool.close();
  }
}

type Pool = WorkerPool<StorySource, Outcome>;

async function readByThread(pool: Pool, story: StorySource | ReaderError): Promise<Outcome> {
  if (story instanceof ReaderError) return notOpened(story);
  const bytes = new Uint8Array(story.bytes); // A story may be a window on a large buffer, which is not to be sent whole.
  try {
    return await pool.run({ ...story, bytes }, [bytes.buffer]);
  } catch (error) {
    if (error instanceof ReaderError && error.code !== 'worker-not-started')
      return failed(story.name, error, story.bytes.length);
    throw error;
  }
}

function notOpened(error: ReaderError): Outcome {
  return failed(error.place.file ?? '', error);
}
