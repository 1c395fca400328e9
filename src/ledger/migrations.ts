import type { CreateTableBuilder, Kysely, Migration } from 'kysely';

/**
 * The steps that bring a ledger up to date, in order of their names; a ledger with a step not listed here is newer than
 * this program. Only SQL that SQLite and PostgreSQL share; what differs lies in sqlite/.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-log': { up: createLog },
  '0002-documents': { up: createDocuments },
  '0003-statements': { up: createStatements },
};

async function createLog(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('events')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('previous', 'text', (column) => column.notNull().unique())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .execute();
}

async function createDocuments(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('documents')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('sha256', 'text', (column) => column.notNull().unique())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('given', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('publisher', 'text')
    .addColumn('published', 'text')
    .addColumn('published_basis', 'text', (column) => column.notNull())
    .addColumn('added', 'text', (column) => column.notNull())
    .addColumn('words', 'integer', (column) => column.notNull())
    .addColumn('statements', 'integer', (column) => column.notNull())
    .addColumn('sample', 'integer', (column) => column.notNull())
    .addColumn('withdrawn', 'integer', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull().unique().references('events.seq'))
    .execute();
  await db.schema
    .createTable('records')
    .addColumn('document', 'text', (column) => column.primaryKey().references('documents.id'))
    .addColumn('analyser', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .execute();
}

async function createStatements(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('statements')
    .addColumn('document', 'text', (column) => column.notNull().references('documents.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('polarity', 'text', (column) => column.notNull())
    .addColumn('certainty', 'text', (column) => column.notNull())
    .addColumn('reality', 'text', (column) => column.notNull())
    .addColumn('factuality', 'real', (column) => column.notNull())
    .addColumn('since', 'text')
    .addColumn('until', 'text')
    .addColumn('source', 'text')
    .addPrimaryKeyConstraint('statements_key', ['document', 'id'])
    .execute();
  await db.schema.createIndex('statements_by_kind').on('statements').columns(['kind', 'detail']).execute();
  await db.schema.createIndex('statements_by_time').on('statements').columns(['since', 'until']).execute();
  await createPart(db, 'statement_actors', (table) =>
    table.addColumn('role', 'text', (column) => column.notNull()),
  );
  await createPart(db, 'statement_places', (table) =>
    table
      .addColumn('lat', 'real', (column) => column.notNull())
      .addColumn('lon', 'real', (column) => column.notNull()),
  );
}

type NewTable = CreateTableBuilder<string, string>;

/** A table of the named things in statements. */
async function createPart(
  db: Kysely<unknown>,
  name: string,
  add: (table: NewTable) => NewTable,
): Promise<void> {
  const table: NewTable = db.schema
    .createTable(name)
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('statement', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('country', 'text');
  await add(table)
    .addForeignKeyConstraint(`${name}_statement`, ['document', 'statement'], 'statements', ['document', 'id'])
    .execute();
  await db.schema.createIndex(`${name}_by_name`).on(name).columns(['name', 'document']).execute();
  await db.schema.createIndex(`${name}_by_statement`).on(name).columns(['document', 'statement']).execute();
}
