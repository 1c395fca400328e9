import { Writable } from 'node:stream';
import type { Console } from '../../src/faces/cli/console.js';
import { runProgram } from '../../src/faces/cli/program.js';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly stopped?: Console['stopped'];
  /** Called with everything on standard output so far, after each write. */
  readonly onOutput?: (words: string) => void;
}

/** Runs one command line of the program within the test, with a console of its own. */
export async function runCommand(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { stdin = '', env = {}, stopped = () => Promise.resolve(), onOutput = () => undefined } = options;
  const stdout = collector(onOutput);
  const stderr = collector(() => undefined);
  const console: Console = {
    stdin: once(Buffer.from(stdin)),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    stopped,
  };
  const status = await runProgram(argv, '1.2.3', console);
  return { status, stdout: stdout.words(), stderr: stderr.words() };
}

function collector(onOutput: (words: string) => void) {
  const parts: Buffer[] = [];
  const words = () => Buffer.concat(parts).toString('utf8');
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(Buffer.from(chunk));
      onOutput(words());
      done();
    },
  });
  return { stream, words };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  if (bytes.length > 0) yield bytes;
}
