import type { Console } from './console.js';
import { safe, shorten } from './terminal/index.js';

/** Tells how far a command over many files has come: one line that is written over, on a terminal only. */
export interface Progress {
  readonly at: (done: number, total: number, file: string) => void;
  readonly clear: () => void;
}

const FEW = 5;
const ERASE_LINE = '\r\u001b[K';

export function progressOn({ stderr }: Console): Progress {
  if (!stderr.isTTY) return { at: () => undefined, clear: () => undefined };
  return {
    at: (done, total, file) => {
      if (total < FEW) return;
      const words = `${done} of ${total}: ${safe(file)}`;
      stderr.write(`${ERASE_LINE}${shorten(words, (stderr.columns ?? 80) - 1)}`);
    },
    clear: () => void stderr.write(ERASE_LINE),
  };
}
