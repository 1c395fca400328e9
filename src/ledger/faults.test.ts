import Libsql from 'libsql';
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { canMount, temporaryDisk, temporaryFolder } from '../../test/support/folders.js';
import { handmadeRecord } from '../../test/support/record.js';
import { packageRoot } from '../lib/index.js';
import { openLedger, type Ledger } from './index.js';

const documentOf = (text: string) => ({
  file: 'x.txt',
  bytes: Buffer.from(text),
  text,
  record: handmadeRecord(text),
  analyser: '1',
});

async function opened(folder: string): Promise<Ledger> {
  const ledger = await openLedger(folder);
  if (!ledger.ok) throw new Error(`fault ${ledger.fault.code}`);
  return ledger.value;
}

async function allKept(folder: string): Promise<string[]> {
  const ledger = await opened(folder);
  const [documents, verified] = [await ledger.list(), await ledger.verify()];
  await ledger.close();
  expect(verified).toMatchObject({ ok: true, value: { problems: [] } });
  return documents.ok ? documents.value.map(({ id }) => id) : [];
}

const adderArguments = (folder: string, name: string, count: number): string[] => [
  '--import',
  'tsx',
  join(packageRoot, 'test/support/add-documents.ts'),
  folder,
  name,
  String(count),
];

const startAdder = (folder: string, name: string, count: number) =>
  spawn(process.execPath, adderArguments(folder, name, count), {
    cwd: packageRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

describe('several processes', () => {
  it('add to one new ledger at once, and nothing is lost', async () => {
    const folder = temporaryFolder();
    const adders = ['Kyiv', 'Goma', 'Sanaa'].map((name) => startAdder(folder, name, 15));
    const told = await Promise.all(
      adders.map(async ({ stdout }) => {
        const lines: string[] = [];
        for await (const line of createInterface({ input: stdout })) lines.push(line);
        return lines;
      }),
    );
    expect(told.flat().filter((line) => line.startsWith('fault'))).toEqual([]);
    expect((await allKept(folder)).sort()).toEqual(told.flat().sort());
    expect(told.flat()).toHaveLength(45);
  });

  it('find it locked when one of them will not let go', async () => {
    const folder = temporaryFolder();
    const ledger = await opened(folder);
    const other = new Libsql(join(folder, 'ledger.db'));
    other.exec('begin immediate');
    expect(await ledger.add(documentOf('Too late.'))).toMatchObject({ fault: { code: 'ledger.locked' } });
    expect(await ledger.list()).toMatchObject({ ok: true, value: [] });
    other.exec('rollback');
    other.close();
    expect(await ledger.add(documentOf('Too late.'))).toMatchObject({ value: { outcome: 'added' } });
    await ledger.close();
    expect(await allKept(folder)).toHaveLength(1);
  });

  it('lose nothing they were told is kept when they are killed', async () => {
    const folder = temporaryFolder();
    const adder = startAdder(folder, 'Mosul', 100_000);
    const told: string[] = [];
    for await (const line of createInterface({ input: adder.stdout })) {
      told.push(line);
      if (told.length === 12) adder.kill('SIGKILL');
    }
    expect(told.length).toBeGreaterThanOrEqual(12);
    const kept = await allKept(folder);
    expect(kept).toEqual(expect.arrayContaining(told));
    // At most the one it was at when it was killed.
    expect(kept.length - told.length).toBeLessThanOrEqual(1);
  });
});

describe('a ledger that cannot be used', () => {
  it('made by a newer program is left alone', async () => {
    const folder = temporaryFolder();
    await (await opened(folder)).close();
    const db = new Libsql(join(folder, 'ledger.db'));
    db.exec("insert into kysely_migration values ('9999-later', '2040-01-01')");
    db.close();
    expect(await openLedger(folder)).toMatchObject({ fault: { code: 'ledger.newer' } });
  });

  it('whose pages were overwritten is told as damaged', async () => {
    const folder = temporaryFolder();
    const ledger = await opened(folder);
    await ledger.add(documentOf('Shells fell on Taiz. '.repeat(2000)));
    await ledger.close();
    const file = join(folder, 'ledger.db');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096);
    writeFileSync(file, bytes);
    const damaged = await openLedger(folder);
    const found = damaged.ok ? await damaged.value.list() : damaged;
    expect(found).toMatchObject({ fault: { code: 'ledger.damaged' } });
  });
});

// A disk of one's own needs the right to mount one: as root in a container that allows it.
describe.skipIf(!canMount)('a disk (needs the right to mount one)', () => {
  it('that is full takes nothing more and loses nothing', async () => {
    const { folder } = temporaryDisk(2048);
    const ledger = await opened(folder);
    const kept: string[] = [];
    let fault: string | null = null;
    for (let i = 0; i < 200 && fault === null; i += 1) {
      const added = await ledger.add(
        documentOf(`Report ${i}. ${'The bridge was closed again. '.repeat(100)}`),
      );
      if (added.ok) kept.push(added.value.id);
      else fault = added.fault.code;
    }
    expect(fault).toBe('ledger.full');
    expect(kept.length).toBeGreaterThan(3);
    const listed = await ledger.list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(kept.reverse());
    await ledger.close();
    expect(readdirSync(join(folder, 'drafts'))).toEqual([]);
  });

  it('that is full from the start makes no ledger', async () => {
    const { folder } = temporaryDisk(64);
    writeFileSync(join(folder, 'filler'), Buffer.alloc(60 * 1024));
    expect(await openLedger(folder)).toMatchObject({ fault: { code: 'ledger.full' } });
  });

  it('that is read-only can still be read', async () => {
    const { folder, remount } = temporaryDisk(4096);
    // In a process of its own: libsql keeps the file open until its statements are collected.
    execFileSync(process.execPath, adderArguments(folder, 'Minsk', 1), { cwd: packageRoot });
    remount('ro');
    const reader = await opened(folder);
    expect(await reader.list()).toMatchObject({ value: [{ file: 'Minsk-0.txt' }] });
    expect(await reader.search('minsk')).toMatchObject({ value: [{ title: 'A test' }] });
    expect(await reader.add(documentOf('More talks.'))).toMatchObject({
      fault: { code: 'ledger.read-only' },
    });
    await reader.close();
  });

  it('that is read-only makes no ledger', async () => {
    const { folder, remount } = temporaryDisk(64);
    remount('ro');
    expect(await openLedger(folder)).toMatchObject({ fault: { code: 'ledger.read-only' } });
    expect(await openLedger(join(folder, 'below'))).toMatchObject({ fault: { code: 'ledger.read-only' } });
  });
});

describe.skipIf(process.getuid?.() === 0)('a folder without the right to write (not as root)', () => {
  it('makes no ledger', async () => {
    const folder = temporaryFolder();
    execFileSync('chmod', ['555', folder]);
    expect(await openLedger(folder)).toMatchObject({ fault: { code: 'ledger.read-only' } });
  });
});
