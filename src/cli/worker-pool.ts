import { type TransferListItem, Worker } from 'node:worker_threads';
import { ReaderError } from '../errors.ts';

/** How many workers there may be, and how many seconds one may take for a task. */
export interface PoolLimits {
  size: number;
  timeout: number;
}

interface Answer {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

interface Hand {
  worker: Worker;
  /** Whoever waits for the worker's next message. */
  waiting: Answer | null;
  /** Why the worker will never answer again. */
  lost: Error | null;
}

/**
 * Threads that each load a script once and answer one task at a time. The script posts one message when it is ready,
 * then one for each message it gets. Threads start when they are needed; one that dies or takes too long fails its task
 * alone, and another starts in its place.
 *
 * @example
 * const pool = new WorkerPool<Task, Result>(new URL('./story-worker.js', import.meta.url), data, { size: 4, timeout: 600 });
 * await pool.run(task);
 * await pool.close();
 */
export class WorkerPool<Task, Result> {
  readonly #script: URL;
  readonly #data: unknown;
  readonly #limits: PoolLimits;
  readonly #idle: Hand[] = [];
  readonly #all: Set<Hand> = new Set();
  readonly #queue: (() => void)[] = [];
  #hands = 0;

  constructor(script: URL, data: unknown, limits: PoolLimits) {
    this.#script = script;
    this.#data = data;
    this.#limits = limits;
  }

  /** @throws ReaderError `worker-lost` or `story-took-too-long` of this task; `worker-not-started` where none can work */
  async run(task: Task, transfer: TransferListItem[] = []): Promise<Result> {
    const hand = await this.#take();
    try {
      const answer = nextAnswer(hand, this.#limits.timeout);
      hand.worker.postMessage(task, transfer);
      return (await answer) as Result;
    } catch (error) {
      hand.lost ??= error as Error;
      throw error instanceof ReaderError ? error : workerLost(error as Error);
    } finally {
      this.#release(hand);
    }
  }

  /** Ends all threads, whatever they are at. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map(({ worker }) => worker.terminate()));
  }

  async #take(): Promise<Hand> {
    while (this.#idle.length === 0 && this.#hands >= this.#limits.size) {
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    }
    const idle = this.#idle.pop();
    if (idle) return idle;
    this.#hands += 1;
    return this.#start();
  }

  async #start(): Promise<Hand> {
    const hand = listen(new Worker(this.#script, { workerData: this.#data }));
    this.#all.add(hand);
    try {
      await nextAnswer(hand, Number.POSITIVE_INFINITY);
      return hand;
    } catch (error) {
      this.#release(hand);
      throw new ReaderError(
        'worker-not-started',
        `The reader could not be started: ${(error as Error).message}`,
        {},
        error,
      );
    }
  }

  #release(hand: Hand): void {
    if (hand.lost) {
      this.#hands -= 1;
      this.#all.delete(hand);
      void hand.worker.terminate();
    } else {
      this.#idle.push(hand);
    }
    this.#queue.shift()?.();
  }
}

function listen(worker: Worker): Hand {
  const hand: Hand = { worker, waiting: null, lost: null };
  worker.on('message', (value) => settle(hand)?.resolve(value));
  worker.on('error', (error) => lose(hand, error.message));
  worker.on('messageerror', (error) => lose(hand, error.message));
  worker.on('exit', (code) => lose(hand, `it ended with code ${code}`));
  return hand;
}

function settle(hand: Hand): Answer | null {
  const { waiting } = hand;
  hand.waiting = null;
  return waiting;
}

function lose(hand: Hand, why: string): void {
  hand.lost ??= new Error(why);
  settle(hand)?.reject(hand.lost);
}

async function nextAnswer(hand: Hand, timeout: number): Promise<unknown> {
  if (hand.lost) throw hand.lost;
  const answer = new Promise((resolve, reject) => {
    hand.waiting = { resolve, reject };
  });
  if (timeout === Number.POSITIVE_INFINITY) return answer;
  const timer = setTimeout(() => settle(hand)?.reject(tookTooLong(timeout)), timeout * 1000);
  return answer.finally(() => clearTimeout(timer));
}

function workerLost(why: Error): ReaderError {
  return new ReaderError(
    'worker-lost',
    `The reader died on this story (${why.message}) and goes on with the next.`,
    {},
    why,
  );
}

function tookTooLong(timeout: number): ReaderError {
  return new ReaderError(
    'story-took-too-long',
    `Expected the story to be read within ${timeout} s; it was given up. Allow more with --timeout.`,
  );
}
