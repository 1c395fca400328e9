import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../test/support/folders.js';
import { packageRoot } from '../../lib/index.js';

/** The program in a process of its own, from its sources. */
function start(argv: readonly string[]) {
  const main = join(packageRoot, 'src/faces/cli/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...argv], { cwd: packageRoot });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin.on('error', () => undefined);
  let stderr = '';
  child.stderr.on('data', (words: Buffer) => (stderr += words.toString()));
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, stderr }));
  return { child, ended };
}

const addressOf = async (lines: AsyncIterable<string>): Promise<string> => {
  for await (const line of lines) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url) return url;
  }
  return 'none';
};

describe('the program as a process', () => {
  it('stops quietly when its reader has had enough', async () => {
    const { child, ended } = start(['pipe']);
    // Far more answers than any pipe holds: the program is still writing when its reader goes.
    Readable.from(Array.from({ length: 4000 }, () => 'not json\n'.repeat(100))).pipe(child.stdin);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await ended).toEqual({ status: 3, stderr: '' });
  });

  it('waits for its reader instead of piling up answers', async () => {
    const { child, ended } = start(['pipe']);
    const lines = 20_000;
    child.stdin.end('{"id":"x"}\n'.repeat(lines));
    let answers = 0;
    for await (const line of createInterface({ input: child.stdout }))
      answers += line.includes('no text') ? 1 : 0;
    expect(answers).toBe(lines);
    expect((await ended).status).toBe(3);
  });

  it('serves until it is told to stop, and a second one tells that the port is taken', async () => {
    const data = temporaryFolder();
    const first = start(['serve', '--port', '0', '--data', data]);
    const url = await addressOf(createInterface({ input: first.child.stdout }));
    expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({ ledger: { documents: 0 } });
    const second = start(['serve', '--port', new URL(url).port, '--data', data]);
    expect(await second.ended).toEqual({ status: 1, stderr: expect.stringContaining('is taken') as string });
    first.child.kill('SIGTERM');
    expect(await first.ended).toEqual({ status: 0, stderr: '' });
  });

  it('does not take a port from another program', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const { ended } = start(['serve', '--port', String(port), '--data', temporaryFolder()]);
    expect((await ended).status).toBe(1);
  });
});
