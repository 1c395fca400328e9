import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../test/support/folders.js';
import { startAnalyst } from './analyst.js';

/** A thread that answers with the file's name, dies on "die", and never answers "wait". */
const PROGRAM = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ number, file }) => {
    if (file === 'die') process.exit(1);
    if (file === 'throw') throw new Error('on purpose');
    if (file !== 'wait') parentPort.postMessage({ number, result: { ok: true, value: { text: file } } });
  });
`;

function analyst(patience = 10_000) {
  const program = join(temporaryFolder(), 'worker.mjs');
  writeFileSync(program, PROGRAM);
  const started = startAnalyst({ program, patience: () => patience });
  onTestFinished(() => started.close());
  return (file: string) => started.analyse(file, new Uint8Array([1]), {});
}

describe('the analyst', () => {
  it('answers each document with its own record', async () => {
    const analyse = analyst();
    const results = await Promise.all(['a', 'b', 'c'].map(analyse));
    expect(results).toEqual(['a', 'b', 'c'].map((text) => ({ ok: true, value: { text } })));
  });

  it.each(['die', 'throw'])('survives a document on which its thread does %s', async (file) => {
    const analyse = analyst();
    const [before, broken, after] = await Promise.all(['before', file, 'after'].map(analyse));
    expect(before).toMatchObject({ ok: true });
    expect(broken).toMatchObject({ fault: { code: 'analysis.stopped' } });
    expect(after).toEqual({ ok: true, value: { text: 'after' } });
  });

  it('stops a document that takes too long', async () => {
    const analyse = analyst(1500);
    const [endless, after] = await Promise.all(['wait', 'after'].map(analyse));
    expect(endless).toMatchObject({ fault: { code: 'analysis.stopped' } });
    expect(after).toMatchObject({ ok: true });
  });
});
