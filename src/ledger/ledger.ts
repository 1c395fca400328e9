import { Migrator } from 'kysely';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, fault, FaultError, success, type Result } from '../lib/index.js';
import { addDocument, findBytes, reviseDocument } from './add.js';
import { sha256 } from './blobs.js';
import { countDocuments, getDocument, getOriginal, listDocuments } from './documents.js';
import { faultOfFiles } from './faults.js';
import { MIGRATIONS } from './migrations.js';
import { searchDocuments } from './search.js';
import { openSqlite } from './sqlite/index.js';
import { listStatements } from './statements.js';
import type { Store } from './store.js';
import type { Ledger } from './types.js';
import { verifyLedger } from './verify.js';
import { setWithdrawn } from './withdraw.js';

export interface OpenOptions {
  /** Make a ledger where there is none (the default), or fail with ledger.missing. */
  readonly create?: boolean;
  /** The present time, ISO 8601 in UTC. */
  readonly now?: () => string;
}

const DEFAULT_LIMIT = 20;
const MOST_HITS = 200;

/**
 * Opens the ledger in a folder: ledger.db, and the originals under blobs/.
 * Faults: ledger.missing, ledger.locked, ledger.read-only, ledger.full, ledger.damaged, ledger.newer.
 */
export async function openLedger(folder: string, options: OpenOptions = {}): Promise<Result<Ledger>> {
  const { create = true, now = () => new Date().toISOString() } = options;
  const file = join(folder, 'ledger.db');
  if (!create && !existsSync(file)) return failure('ledger.missing', { file: folder });
  try {
    if (create) await mkdir(folder, { recursive: true });
    const store = openSqlite(file);
    try {
      await bringUpToDate(store, file);
    } catch (error) {
      await store.close();
      throw error;
    }
    return success(ledgerOf(store, folder, now));
  } catch (error) {
    return { ok: false, fault: error instanceof FaultError ? error.fault : faultOfFiles(error, folder) };
  }
}

async function bringUpToDate(store: Store, file: string): Promise<void> {
  const migrations = { ...MIGRATIONS, ...store.migrations };
  try {
    const done = await store.steps();
    if (done.some((name) => !(name in migrations))) throw new FaultError(fault('ledger.newer', { file }));
    if (Object.keys(migrations).every((name) => done.includes(name))) return;
    const migrator = new Migrator({
      db: store.db,
      provider: { getMigrations: () => Promise.resolve(migrations) },
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error as Error;
  } catch (error) {
    throw new FaultError(store.faultOf(error));
  }
}

function ledgerOf(store: Store, folder: string, now: () => string): Ledger {
  const { db } = store;
  const guarded = async <T>(act: () => Promise<T>): Promise<Result<T>> => {
    try {
      return success(await act());
    } catch (error) {
      return { ok: false, fault: store.faultOf(error) };
    }
  };
  return {
    find: (bytes) => guarded(() => findBytes(db, sha256(bytes))),
    add: (document) => guarded(() => addDocument(store, folder, document, now())),
    revise: (id, reading) => guarded(() => reviseDocument(store, id, reading, now())),
    list: () => guarded(() => listDocuments(db)),
    count: () => guarded(() => countDocuments(db)),
    get: (id) => guarded(() => getDocument(db, id)),
    original: (id) => guarded(() => getOriginal(db, folder, id)),
    search: (query, limit = DEFAULT_LIMIT) =>
      guarded(() => searchDocuments(store, query, Math.min(Math.max(1, limit), MOST_HITS))),
    statements: (filter) => guarded(() => listStatements(db, filter)),
    withdraw: (id, reason) =>
      guarded(() => setWithdrawn(db, id, true, { at: now(), reason: reason ?? null })),
    restore: (id) => guarded(() => setWithdrawn(db, id, false, { at: now(), reason: null })),
    verify: (knownHead) => guarded(() => verifyLedger(store, folder, knownHead)),
    close: () => store.close(),
  };
}
