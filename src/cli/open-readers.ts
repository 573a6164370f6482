import type { StorySource } from '../article/index.ts';
import { ReaderError } from '../errors.ts';
import type { Reading } from '../reading.ts';
import type { RegisterFile } from '../register/index.ts';
import type { Outcome } from './read-one.ts';
import { WHOLE_READING } from './whole-reading.ts';
import { WorkerPool } from './worker-pool.ts';

/** Threads that read stories beside the server, which answers meanwhile. */
export interface Readers {
  read(story: StorySource): Promise<Reading>;
  close(): Promise<void>;
}

/** Stories that are read at once. */
const SIZE = 2;

/** Threads that start with the first story. */
export function openReaders(register: RegisterFile[], timeout: number): Readers {
  const script = new URL('./story-worker.js', import.meta.url);
  const pool = new WorkerPool<StorySource, Outcome>(script, { view: WHOLE_READING, register }, { size: SIZE, timeout });
  return {
    read: async (story) => {
      const bytes = new Uint8Array(story.bytes); // The story's own are still needed to be kept.
      const outcome = await pool.run({ ...story, bytes }, [bytes.buffer]);
      if ('error' in outcome) throw new ReaderError('story-not-readable', outcome.error);
      return JSON.parse(outcome.text) as Reading;
    },
    close: () => pool.close(),
  };
}
