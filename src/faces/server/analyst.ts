import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { failure, type Result } from '../../lib/index.js';
import { analyseBytes, type Analyse, type Analysed, type Given } from '../engine.js';

export interface Task {
  readonly number: number;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly given: Given;
}

export interface Reply {
  readonly number: number;
  readonly result: Result<Analysed>;
}

/** An analysis in a thread of its own, so that a long document does not keep the desk from answering. */
export interface Analyst {
  readonly analyse: Analyse;
  readonly close: () => Promise<void>;
}

export interface AnalystOptions {
  /** The program of the thread. Where there is none, the analysis runs in this thread. */
  readonly program?: string;
  /** Time for a document of so many bytes, in milliseconds. */
  readonly patience?: (bytes: number) => number;
}

/** In the built program every part lies in one folder; run from the sources there is none. */
const BUILT = fileURLToPath(new URL('./worker.js', import.meta.url));
/** Several times what a slow machine takes. */
const patienceFor = (bytes: number): number => 120_000 + bytes / 4;
const MEMORY_MB = 1536;

/** Starts a thread at the first document, and anew after one that it broke down on. Documents wait their turn. */
export function startAnalyst(options: AnalystOptions = {}): Analyst {
  const { program = BUILT, patience = patienceFor } = options;
  if (!existsSync(program)) return { analyse: analyseBytes, close: () => Promise.resolve() };
  let worker: Worker | undefined;
  let number = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const stop = async (): Promise<void> => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  const run = async (task: Task): Promise<Result<Analysed>> => {
    worker ??= new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    const outcome = await ask(worker, task, patience(task.bytes.length));
    if (!outcome.alive) await stop();
    return outcome.result;
  };
  return {
    analyse: (file, bytes, given) => {
      const task = { number: (number += 1), file, bytes, given };
      const result = queue.then(() => run(task));
      queue = result;
      return result;
    },
    close: stop,
  };
}

interface Outcome {
  readonly result: Result<Analysed>;
  readonly alive: boolean;
}

function ask(worker: Worker, task: Task, patience: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off('message', onReply).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const broken = (reason: string): void =>
      finish({ result: failure('analysis.stopped', { file: task.file, reason }), alive: false });
    const onReply = (reply: Reply): void => {
      if (reply.number === task.number) finish({ result: reply.result, alive: true });
    };
    const onError = (error: Error): void => broken(error.message);
    const onExit = (): void => broken('the thread ended');
    const timer = setTimeout(() => broken(`it took over ${Math.round(patience / 1000)} s`), patience);
    worker.on('message', onReply).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
