import { parentPort, workerData } from 'node:worker_threads';
import type { StorySource } from '../article/index.ts';
import { loadReader } from '../index.ts';
import { readOne } from './read-one.ts';
import type { Task } from './read-stories.ts';

/** A thread of the pool: loads the models once, says so, and answers each story with its outcome. */
const { view, register } = workerData as Task;
const reader = await loadReader({ register });

parentPort?.on('message', (story: StorySource) => parentPort?.postMessage(readOne(reader, story, view)));
parentPort?.postMessage('ready');
