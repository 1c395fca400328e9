import Libsql from 'libsql';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/folders.js';
import { handmadeRecord } from '../../test/support/record.js';
import { blobPath, sha256 } from './blobs.js';
import { openLedger } from './index.js';

const TEXTS = ['A convoy left Aleppo.', 'Shells fell on Taiz.', 'Talks were held in Minsk.'];

/** A ledger of three documents, one withdrawn, then altered behind its back, then verified. */
async function verifyAfter(alter: (db: Libsql.Database, folder: string) => void, knownHead?: string) {
  const folder = temporaryFolder();
  const opened = await openLedger(folder);
  if (!opened.ok) throw new Error(opened.fault.code);
  const ledger = opened.value;
  for (const text of TEXTS) {
    const record = handmadeRecord(text);
    await ledger.add({ file: 'x.txt', bytes: Buffer.from(text), text, record, analyser: '1' });
  }
  await ledger.withdraw(sha256(TEXTS[2]!).slice(0, 12));
  const db = new Libsql(join(folder, 'ledger.db'));
  alter(db, folder);
  db.close();
  const verified = await ledger.verify(knownHead);
  await ledger.close();
  if (!verified.ok) throw new Error(verified.fault.code);
  return verified.value;
}

/** Whoever would alter the log has to take its guards away first. */
function unguarded(statement: string) {
  return (db: Libsql.Database) => {
    db.exec('drop trigger events_no_update; drop trigger events_no_delete; pragma foreign_keys = off');
    db.exec(statement);
  };
}

describe('verify', () => {
  it('finds nothing in a ledger left alone', async () => {
    const verified = await verifyAfter(() => undefined);
    expect(verified).toMatchObject({ events: 7, documents: 3, problems: [] });
    expect(verified.head).toMatch(/^[0-9a-f]{64}$/);
  });

  it('knows a head noted earlier, and misses one that is gone', async () => {
    expect((await verifyAfter(() => undefined, '0'.repeat(64))).problems).toEqual([]);
    const { problems } = await verifyAfter(() => undefined, 'f'.repeat(64));
    expect(problems).toMatchObject([{ where: 'log', document: null }]);
  });

  it.each<[string, string, string]>([
    ['an event changed', "update events set at = '1999-01-01T00:00:00Z' where seq = 3", 'log'],
    ['an event taken out', 'delete from events where seq = 4', 'log'],
    ['the last event cut off', 'delete from events where seq = 7', 'index'],
    ['a record changed', `update records set record = replace(record, 'air', 'sea')`, 'record'],
    ['a text changed', `update records set text = replace(text, 'Taiz', 'Aden')`, 'record'],
    ['a document hidden', "update documents set withdrawn = 1 where file = 'x.txt'", 'index'],
    [
      'a statement dropped from the index',
      'delete from statement_actors; delete from statement_places; delete from statements',
      'index',
    ],
    ['a text dropped from the search', 'delete from passage_starts where id = 100000', 'index'],
  ])('finds %s', async (_what, statement, where) => {
    const { problems } = await verifyAfter(unguarded(statement));
    expect(problems.map((problem) => problem.where)).toContain(where);
  });

  it('finds an original missing or changed', async () => {
    const [first, second] = TEXTS.map((text) => sha256(text));
    const { problems } = await verifyAfter((_db, folder) => {
      rmSync(blobPath(folder, first!));
      writeFileSync(blobPath(folder, second!), 'something else');
    });
    expect(problems).toEqual([
      { where: 'original', document: first!.slice(0, 12), message: 'the original is missing' },
      { where: 'original', document: second!.slice(0, 12), message: 'the original was changed' },
    ]);
  });
});

describe('the log', () => {
  it.each(['update events set at = 1', 'delete from events'])('refuses to %s', async (statement) => {
    await expect(verifyAfter((db) => db.exec(statement))).rejects.toThrow('append-only');
  });
});
