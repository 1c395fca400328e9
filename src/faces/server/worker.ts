import { parentPort } from 'node:worker_threads';
import { analyseBytes } from '../engine.js';
import type { Reply, Task } from './analyst.js';

// The program of the analyst's thread: one reply for each task, in order.
parentPort?.on('message', (task: Task) => {
  void analyseBytes(task.file, task.bytes, task.given).then((result) => {
    const reply: Reply = { number: task.number, result };
    parentPort?.postMessage(reply);
  });
});
