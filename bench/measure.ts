import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Median of a non-empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Milliseconds that a Node program takes from start to end; its output is thrown away. Throws when it fails. */
export function runMilliseconds(args: readonly string[]): number {
  const begin = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: exit status ${status}`);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

export interface FilterRun {
  readonly seconds: number;
  readonly lines: number;
  readonly sha256: string;
  /** Highest resident memory of the process, MiB (Linux; NaN elsewhere). */
  readonly peakMiB: number;
}

/** Runs a Node program as a filter over lines, and measures time, output and peak memory. */
export function runFilter(args: readonly string[], lines: Iterable<string>): Promise<FilterRun> {
  return new Promise((resolve, reject) => {
    const begin = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const hash = createHash('sha256');
    let count = 0;
    let peakMiB = NaN;
    const watch = setInterval(() => (peakMiB = highWaterMark(child.pid) ?? peakMiB), 50);
    child.stdout.on('data', (chunk: Buffer) => {
      hash.update(chunk);
      for (const byte of chunk) if (byte === 10) count += 1;
    });
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(watch);
      const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
      resolve({ seconds, lines: count, sha256: hash.digest('hex'), peakMiB });
    });
    void feed(child.stdin, lines);
  });
}

async function feed(stdin: NodeJS.WritableStream, lines: Iterable<string>): Promise<void> {
  for (const line of lines)
    if (!stdin.write(`${line}\n`)) await new Promise((resolve) => stdin.once('drain', resolve));
  stdin.end();
}

function highWaterMark(pid: number | undefined): number | null {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) / 1024 : null;
  } catch {
    return null;
  }
}
