import { afterEach, expect, test } from 'vitest';
import { WorkerPool } from './worker-pool.ts';

type Task = number | 'throw' | 'exit' | 'hang' | 'who';

const script = new URL('../../test/cli/pool-worker.mjs', import.meta.url);
const pools: WorkerPool<Task, number>[] = [];

function open(size: number, { timeout = 60, data = '' } = {}): WorkerPool<Task, number> {
  const pool = new WorkerPool<Task, number>(script, data, { size, timeout });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

test.each([1, 2, 3])('%i threads answer more tasks than there are threads', async (size) => {
  const pool = open(size);
  const tasks = Array.from({ length: 20 }, (_, i) => i);
  expect(await Promise.all(tasks.map((task) => pool.run(task)))).toEqual(tasks.map((task) => task * 2));
});

test('one task after the other needs one thread', async () => {
  const pool = open(4);
  expect(await pool.run('who')).toBe(await pool.run('who'));
});

test.each<[Task, string, RegExp]>([
  ['throw', 'worker-lost', /died on this story \(bad luck\)/],
  ['exit', 'worker-lost', /died on this story \(it ended with code 3\)/],
  ['hang', 'story-took-too-long', /within 0.3 s/],
])('a task that makes its thread %s fails alone', async (task, code, message) => {
  const pool = open(1, { timeout: 0.3 });
  const answers = await Promise.allSettled([pool.run(1), pool.run(task), pool.run(2)]);
  expect(answers[0]).toEqual({ status: 'fulfilled', value: 2 });
  expect(answers[1]).toMatchObject({ reason: { code, message: expect.stringMatching(message) } });
  expect(answers[2]).toEqual({ status: 'fulfilled', value: 4 });
});

test('where no thread can start, every task says so', async () => {
  const pool = open(2, { data: 'broken' });
  const answers = await Promise.allSettled([pool.run(1), pool.run(2), pool.run(3)]);
  for (const answer of answers) {
    expect(answer).toMatchObject({
      reason: { code: 'worker-not-started', message: expect.stringContaining('no model') },
    });
  }
});
