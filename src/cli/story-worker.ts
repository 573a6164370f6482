import { parentPort, workerData } from 'node:worker_threads';
import type { StorySource } from '../article/index.ts';
import { loadReader } from '../index.ts';
import { readOne } from './read-one.ts';
import type { View } from './view-readings.ts';

/** A thread of the pool: loads the models once, says so, and answers each story with its outcome. */
const reader = await loadReader();
const view = workerData as View;

parentPort?.on('message', (story: StorySource) => parentPort?.postMessage(readOne(reader, story, view)));
parentPort?.postMessage('ready');
