import Libsql from 'libsql';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand, type RunOptions } from '../../../test/support/console.js';
import { temporaryFolder } from '../../../test/support/folders.js';
import { assetPath } from '../../lib/index.js';
import { openLedger } from '../../ledger/index.js';

const BRIEFING = 'Shells fell on Taiz on 3 March 2019. The mission said that talks would be held in Amman.';

/** Files in a folder of their own, by name. */
function files(contents: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

interface JsonRecord {
  readonly id: string;
  readonly text?: string;
  readonly document: { readonly publisher: string; readonly published: { readonly value: string } };
}

const jsonLines = (words: string): JsonRecord[] =>
  words
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JsonRecord);

describe('the program', () => {
  it.each([[['--help']], [['help']], [['help', 'add']], [['add', '--help']]])(
    'helps with %j',
    async (argv) => {
      const { status, stdout } = await runCommand(argv);
      expect(status).toBe(0);
      expect(stdout).toContain('Usage: readout');
    },
  );

  it('tells its version', async () => {
    expect(await runCommand(['--version'])).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' });
  });

  it.each([
    [[]],
    [['nonsense']],
    [['read']],
    [['read', '--nonsense', 'x']],
    [['list', 'more']],
    [['read', 'x.txt', '--published', 'June']],
    [['add', 'x.txt', '--published', '2019-02-30']],
    [['serve', '--port', '70000']],
    [['serve', '--port', 'http']],
  ])('tells that %j is wrong usage', async (argv) => {
    const { status, stdout, stderr } = await runCommand(argv);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it('prints the schema of a record', async () => {
    const { status, stdout } = await runCommand(['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Readout record', type: 'object' });
  });
});

describe('read', () => {
  it('prints a readout, or records, of files and standard input', async () => {
    const folder = files({ 'a.txt': BRIEFING });
    const readout = await runCommand(['read', join(folder, 'a.txt')]);
    expect(readout).toMatchObject({ status: 0, stderr: '' });
    expect(readout.stdout).toContain('a.txt');
    const argv = ['read', '-', '--json', '--text', '--published', '2019-03-04', '--publisher', 'Mission'];
    const records = await runCommand(argv, { stdin: BRIEFING });
    expect(records.status).toBe(0);
    const [record] = jsonLines(records.stdout);
    expect(record).toMatchObject({
      id: '-',
      text: BRIEFING,
      document: { publisher: 'Mission', published: { value: '2019-03-04' } },
    });
  });

  it('gives the same bytes every time', async () => {
    const argv = ['read', assetPath('samples/yemen-mission-transcript.txt'), '--json'];
    expect((await runCommand(argv)).stdout).toBe((await runCommand(argv)).stdout);
  });

  it.each<[string, string | Uint8Array | null, string]>([
    ['a file that is not there', null, 'no such file'],
    ['an empty file', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['a binary file', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), 'binary'],
    [
      'damaged UTF-8',
      Buffer.concat([Buffer.from('Talks à Genève \u2013 '), Buffer.from([0xe2, 0x28, 0xa1])]),
      'not UTF-8',
    ],
    ['a PDF', '%PDF-1.7 …', 'no reader'],
  ])('tells what is wrong with %s, and reads the others', async (_what, content, message) => {
    const folder = files({ 'good.txt': BRIEFING, ...(content === null ? {} : { 'bad.txt': content }) });
    const [good, bad] = ['good.txt', 'bad.txt'].map((name) => join(folder, name)) as [string, string];
    const alone = await runCommand(['read', bad, '--json']);
    expect(alone).toMatchObject({ status: 1, stdout: '' });
    expect(alone.stderr).toContain(message);
    const beside = await runCommand(['read', bad, good, '--json']);
    expect(beside.status).toBe(3);
    expect(jsonLines(beside.stdout)).toHaveLength(1);
  });

  it('does not even open 50 MB', async () => {
    const folder = files({ 'long.txt': '' });
    truncateSync(join(folder, 'long.txt'), 50 << 20);
    const { status, stderr } = await runCommand(['read', join(folder, 'long.txt')]);
    expect(status).toBe(1);
    expect(stderr).toContain('50.0 MB is over the limit of 10.0 MB');
  });

  it('never prints a control character of a file name', async () => {
    const { stderr } = await runCommand(['read', 'no\u001b[2Jsuch.txt']);
    expect(stderr).toContain('␛[2J');
    expect(stderr).not.toContain('\u001b');
  });
});

describe('pipe', () => {
  it('answers each line, and a broken one with an error and status 3', async () => {
    const stdin = `{"id":"a","text":"${BRIEFING}"}\nnot json\n{"id":"b","text":"Talks were held."}\n`;
    const { status, stdout } = await runCommand(['pipe'], { stdin });
    expect(status).toBe(3);
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['a', null, 'b']);
    expect((await runCommand(['pipe'], { stdin: '{"id":"b","text":"x"}' })).status).toBe(0);
  });
});

describe('parse', () => {
  it('fills in a sentence', async () => {
    const stdin = '1\tTalks\t_\t_\t_\t_\t_\t_\t_\t_\n2\tfailed\t_\t_\t_\t_\t_\t_\t_\t_\n\n';
    const { status, stdout } = await runCommand(['parse'], { stdin });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1\tTalks\ttalk\tNOUN\t_\t_\t2\tnsubj/);
    expect((await runCommand(['parse'], { stdin: 'no columns\n' })).status).toBe(3);
  });
});

describe('the ledger on the command line', () => {
  /** A ledger with the samples in it, and a way to run commands on it. */
  async function withSamples() {
    const data = join(temporaryFolder(), 'data');
    const run = (argv: readonly string[], options?: RunOptions) =>
      runCommand([...argv, '--data', data], options);
    const added = await run(['add', assetPath('samples')]);
    const [, id = ''] = /([0-9a-f]{12}) .*iraq-ministry/.exec(added.stdout) ?? [];
    return { data, run, added, id };
  }

  it('adds a folder, lists, shows and finds it', async () => {
    const { run, added, id } = await withSamples();
    expect(added.status).toBe(0);
    expect(added.stdout.match(/^added/gm)?.length).toBeGreaterThanOrEqual(3);
    expect(added.stderr).toMatch(/^\d+ added\n$/);
    const again = await run(['add', assetPath('samples')]);
    expect(again.stdout).not.toMatch(/^added/m);
    expect(again.stderr).toContain('known already');
    expect((await run(['list'])).stdout).toContain(id);
    expect(jsonLines((await run(['list', '--json'])).stdout).length).toBeGreaterThanOrEqual(3);
    const shown = await run(['show', id.slice(0, 8)]);
    expect(shown.stdout).toContain('statements');
    const [record] = jsonLines((await run(['show', id, '--json'])).stdout);
    expect(record?.id).toBe(id);
    const found = await run(['search', 'Mosul']);
    expect(found.stdout).toContain('Mosul');
    expect((await run(['search', 'Atlantis'])).stderr).toBe('Nothing found.\n');
    expect((await run(['explain', id])).stdout).toContain('s1');
  });

  it('hands back the bytes as they came in', async () => {
    const { run, id } = await withSamples();
    const original = readFileSync(assetPath('samples/iraq-ministry-briefing.txt'), 'utf8');
    expect((await run(['show', id, '--original'])).stdout).toBe(original);
    expect((await run(['show', id, '--text'])).stdout).toBe(original);
  });

  it('withdraws, restores and verifies', async () => {
    const { run, id } = await withSamples();
    expect((await run(['withdraw', id, '--reason', 'sent twice'])).status).toBe(0);
    expect((await run(['list'])).stdout).toContain('[withdrawn]');
    expect((await run(['restore', id])).stdout).toContain('restored');
    const verified = await run(['verify']);
    expect(verified.status).toBe(0);
    const head = /head ([0-9a-f]{64})/.exec(verified.stdout)?.[1] ?? '';
    expect((await run(['verify', '--head', head])).status).toBe(0);
    expect((await run(['verify', '--head', 'f'.repeat(64)])).status).toBe(4);
  });

  it('reads documents again, with what was said of them', async () => {
    const data = temporaryFolder();
    const run = (argv: readonly string[]) => runCommand([...argv, '--data', data]);
    const folder = files({ 'a.txt': BRIEFING });
    await run(['add', folder, '--published', '2019-03-04', '--publisher', 'Mission']);
    expect(await run(['reread'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining('Every') as string,
    });
    expect((await run(['reread', '--all'])).stdout).toMatch(/^read again {2}[0-9a-f]{12}\n$/);
    const [document] = jsonLines((await run(['list', '--json'])).stdout);
    expect(document).toMatchObject({ publisher: 'Mission', published: { value: '2019-03-04' } });
    expect((await run(['verify'])).stdout).toContain('3 events, all intact');
    expect((await run(['reread', 'abcdef'])).status).toBe(1);
  });

  it('lets one bad file stop nothing', async () => {
    const folder = files({
      'a.txt': BRIEFING,
      'b.txt': '',
      'deep/c.txt': 'Talks were held.',
      'd.bin': 'x',
      '.e.txt': 'x',
    });
    const data = temporaryFolder();
    const { status, stdout, stderr } = await runCommand([
      'add',
      folder,
      join(folder, 'none'),
      '--data',
      data,
    ]);
    expect(status).toBe(3);
    expect(stdout.match(/\S+$/gm)).toEqual([join(folder, 'a.txt'), join(folder, 'deep/c.txt')]);
    expect(stderr).toContain('2 added, 2 failed');
    expect((await runCommand(['add', join(folder, 'b.txt'), '--data', data])).status).toBe(1);
  });

  it('stops at a ledger that takes no more, and keeps what it took', async () => {
    const folder = files({ 'a.txt': BRIEFING, 'b.txt': 'Talks were held.', 'c.txt': 'Talks went on.' });
    const data = temporaryFolder();
    expect((await runCommand(['add', join(folder, 'a.txt'), '--data', data])).status).toBe(0);
    const other = new Libsql(join(data, 'ledger.db'));
    other.exec('begin immediate');
    const { status, stderr } = await runCommand(['add', folder, '--data', data]);
    other.exec('rollback');
    other.close();
    expect(status).toBe(3);
    expect(stderr).toContain('in use by another process');
    expect(stderr).toContain('0 added, 1 known already, 1 failed, 1 not tried');
    expect((await runCommand(['verify', '--data', data])).stdout).toContain(
      '1 documents, 2 events, all intact',
    );
  });

  it('keeps no ledger for a command that only asks', async () => {
    const data = join(temporaryFolder(), 'none');
    for (const argv of [['list'], ['show', 'abc'], ['search', 'x'], ['verify'], ['withdraw', 'abc']]) {
      const { status, stderr } = await runCommand([...argv, '--data', data]);
      expect([status, stderr]).toEqual([1, expect.stringContaining('no ledger here')]);
    }
  });

  it('is where READOUT_DATA says', async () => {
    const env = { READOUT_DATA: join(temporaryFolder(), 'elsewhere') };
    const folder = files({ 'a.txt': BRIEFING });
    expect((await runCommand(['add', join(folder, 'a.txt')], { env })).status).toBe(0);
    const opened = await openLedger(env.READOUT_DATA, { create: false });
    expect(opened.ok && (await opened.value.count())).toEqual({ ok: true, value: 1 });
    if (opened.ok) await opened.value.close();
  });
});

describe('start', () => {
  it('reads the samples, serves the desk and says where', async () => {
    const data = temporaryFolder();
    let stop: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    let asked: Promise<unknown> | undefined;
    const run = await runCommand(['start', '--port', '0', '--data', data], {
      stopped: () => stopped,
      onOutput: (words) => {
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(words)?.[0];
        if (!url || asked) return;
        asked = fetch(`${url}/api/documents`).then((response) => response.json());
        void asked.finally(stop);
      },
    });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('The desk is at http://127.0.0.1:');
    const { documents } = (await asked) as { documents: { sample: boolean }[] };
    expect(documents).toHaveLength(3);
    expect(documents.every(({ sample }) => sample)).toBe(true);
  });
});
