import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Console } from './console.js';
import { progressOn } from './progress.js';

function progress(isTTY: boolean, done: number, total: number, file: string): string {
  let words = '';
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, finished) {
      words += chunk.toString();
      finished();
    },
  });
  const console = { stderr: Object.assign(stderr, { isTTY, columns: 40 }) } as unknown as Console;
  progressOn(console).at(done, total, file);
  return words;
}

describe('progress', () => {
  it('writes one line over and over on a terminal', () => {
    expect(progress(true, 3, 12, 'reports/taiz.txt')).toBe('\r\u001b[K3 of 12: reports/taiz.txt');
  });

  it('cuts a long name, and lets none speak to the terminal', () => {
    expect(progress(true, 3, 12, `${'long'.repeat(20)}.txt`)).toHaveLength('\r\u001b[K'.length + 39);
    expect(progress(true, 3, 12, 'a\u001b[2Jb').split('\u001b')).toHaveLength(2);
  });

  it('is silent for a few files, and where nobody watches', () => {
    expect(progress(true, 1, 4, 'a.txt')).toBe('');
    expect(progress(false, 3, 12, 'a.txt')).toBe('');
  });
});
