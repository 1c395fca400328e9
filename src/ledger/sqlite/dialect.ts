import {
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DialectAdapter,
  type Driver,
  type SqliteDatabase,
} from 'kysely';

/** What is used of libsql's synchronous interface, which is that of better-sqlite3. */
export interface Connection extends SqliteDatabase {
  readonly inTransaction: boolean;
  readonly exec: (statement: string) => unknown;
}

/**
 * A transaction takes the right to write when it begins: one that first reads and then finds another writer ahead of it
 * would fail at once instead of waiting its turn (sqlite.org/lang_transaction.html). Its borders go through `exec`: a
 * prepared statement that failed stays open until it is collected, and no commit succeeds before.
 */
class LibsqlDriver extends SqliteDriver {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override beginTransaction(): Promise<void> {
    return this.#execute('begin immediate');
  }

  override commitTransaction(): Promise<void> {
    return this.#execute('commit');
  }

  /** On a full disk SQLite has rolled back already. */
  override rollbackTransaction(): Promise<void> {
    return this.#connection.inTransaction ? this.#execute('rollback') : Promise.resolve();
  }

  async #execute(statement: string): Promise<void> {
    await Promise.resolve(this.#connection.exec(statement));
  }
}

/** SQLite undoes changes of the schema like any others; kysely does not rely on it unless told. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** kysely on libsql. */
export class LibsqlDialect extends SqliteDialect {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#connection);
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}
