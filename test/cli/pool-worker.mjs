// A worker for the tests of the pool: says how it was told to fail, or doubles a number.
import { parentPort, threadId, workerData } from 'node:worker_threads';

if (workerData === 'broken') throw new Error('no model');
parentPort.postMessage('ready');
parentPort.on('message', (task) => {
  if (task === 'throw') throw new Error('bad luck');
  if (task === 'exit') process.exit(3);
  if (task === 'hang') for (;;);
  parentPort.postMessage(task === 'who' ? threadId : task * 2);
});
