import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** What a command talks to: the process, or a test. */
export interface Console {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Resolves when the user asks the program to stop. */
  readonly stopped: () => Promise<void>;
}

/** The console of this process. Whoever reads the output may close it early: that is no fault. */
export function processConsole(): Console {
  process.stdout.on('error', quietOnClosedPipe);
  process.stderr.on('error', quietOnClosedPipe);
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}

function quietOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Writes and waits until the reader keeps up, so that memory stays flat. False when the reader has gone. */
export async function write(stream: Writable, words: string | Uint8Array): Promise<boolean> {
  if (stream.destroyed || stream.writableEnded) return false;
  if (stream.write(words)) return true;
  const settled = new AbortController();
  const happens = (event: string, goesOn: boolean): Promise<boolean> =>
    once(stream, event, { signal: settled.signal }).then(() => goesOn);
  try {
    return await Promise.race([happens('drain', true), happens('close', false)]);
  } catch {
    // The standard streams never count as destroyed: that writing failed is all they tell.
    return false;
  } finally {
    settled.abort();
  }
}
