import { Kysely, sql, type Migration } from 'kysely';
import Libsql from 'libsql';
import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { FaultError } from '../../lib/index.js';
import type { Store } from '../store.js';
import type { Database, Tables } from '../tables.js';
import { LibsqlDialect } from './dialect.js';
import { faultOfError } from './faults.js';
import { fullText, fullTextMigration } from './full-text.js';

/** How long to wait for another process that writes, in milliseconds. */
const PATIENCE = 5000;

/**
 * Opens a SQLite database for the ledger, making the file where there is none. On a disk that cannot be written it is
 * opened for reading. Throws the FaultError that `faultOf` makes of SQLite's error.
 */
export function openSqlite(file: string): Store {
  const faultOf = (error: unknown) => (error instanceof FaultError ? error.fault : faultOfError(error, file));
  try {
    return storeOf(connect(file), faultOf);
  } catch (error) {
    throw new FaultError(faultOf(error));
  }
}

function connect(file: string): Libsql.Database {
  try {
    return configured(new Libsql(file, { timeout: PATIENCE }));
  } catch (error) {
    const canRead =
      faultOfError(error, file).code === 'ledger.read-only' && existsSync(file) && !hasLog(file);
    if (!canRead) throw error;
    return new Libsql(`${pathToFileURL(file).href}?mode=ro&immutable=1`);
  }
}

/** Whether the last writes are still in the log beside the file: an immutable connection would pass them over. */
const hasLog = (file: string): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** A commit survives a loss of power, and readers never wait for a writer. */
function configured(db: Libsql.Database): Libsql.Database {
  try {
    for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
      db.prepare(`pragma ${setting}`).all();
    db.prepare('select count(*) from sqlite_master').all();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function storeOf(connection: Libsql.Database, faultOf: Store['faultOf']): Store {
  const db: Database = new Kysely<Tables>({ dialect: new LibsqlDialect(connection) });
  return {
    db,
    migrations: { '0001-log-guard': guardMigration, '0002-full-text': fullTextMigration },
    fullText,
    steps: () => stepsOf(db),
    check: () => checkOf(db),
    faultOf,
    close: async () => {
      emptyLog(connection);
      await db.destroy();
    },
  };
}

/**
 * Brings the write-ahead log home, so that the one file holds everything: libsql lets go of the file only when all
 * statements are collected. Where another process is reading, the log stays, and nothing is lost.
 */
function emptyLog(connection: Libsql.Database): void {
  try {
    connection.prepare('pragma wal_checkpoint(truncate)').all();
  } catch {
    return;
  }
}

/** The log only grows: the database itself refuses to change or delete what is in it. */
const guardMigration: Migration = {
  up: async (db) => {
    for (const verb of ['update', 'delete'])
      await sql
        .raw(
          `create trigger events_no_${verb} before ${verb} on events
           begin select raise(abort, 'the log is append-only'); end`,
        )
        .execute(db);
  },
};

async function stepsOf(db: Database): Promise<string[]> {
  const tables = await sql`select name from sqlite_master where name = 'kysely_migration'`.execute(db);
  if (tables.rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

async function checkOf(db: Database): Promise<string[]> {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const keys = await sql<{ table: string }>`pragma foreign_key_check`.execute(db);
  return [
    ...integrity.rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
    ...keys.rows.map(({ table }) => `a row of ${table} points to nothing`),
  ];
}
