import { putBlob, sha256 } from './blobs.js';
import { findDocument } from './documents.js';
import { appendEvent } from './log.js';
import { indexStatements } from './statement-rows.js';
import type { Store } from './store.js';
import type { Database, DocumentTable } from './tables.js';
import type { Added, DocumentState, NewDocument, NewReading } from './types.js';

/** Digits of a hash that make an id; more are taken where another document begins so. */
const ID_LENGTH = 12;

/** The document with these bytes; null where there is none. */
export async function findBytes(db: Database, hash: string): Promise<DocumentState | null> {
  const row = await db
    .selectFrom('documents')
    .select(['id', 'withdrawn'])
    .where('sha256', '=', hash)
    .executeTakeFirst();
  return row ? { id: row.id, withdrawn: row.withdrawn === 1 } : null;
}

/**
 * Keeps a document. The original is on the disk before the log names it, and log and index change together: whatever
 * interrupts this, a document is there whole or not at all.
 */
export async function addDocument(
  store: Store,
  folder: string,
  document: NewDocument,
  at: string,
): Promise<Added> {
  const hash = sha256(document.bytes);
  const known = await findBytes(store.db, hash);
  if (known) return { outcome: 'known', ...known };
  await putBlob(folder, hash, document.bytes);
  return store.db.transaction().execute(async (db): Promise<Added> => {
    const meanwhile = await findBytes(db, hash);
    if (meanwhile) return { outcome: 'known', ...meanwhile };
    const id = await freeId(db, hash);
    await insert(store, db, { ...document, record: { ...document.record, id } }, { id, hash, at });
    return { outcome: 'added', id, withdrawn: false };
  });
}

async function freeId(db: Database, hash: string): Promise<string> {
  for (let length = ID_LENGTH; ; length += 4) {
    const id = hash.slice(0, length);
    const taken = await db.selectFrom('documents').select('id').where('id', '=', id).executeTakeFirst();
    if (!taken) return id;
  }
}

interface Keys {
  readonly id: string;
  readonly hash: string;
  readonly at: string;
}

async function insert(
  store: Store,
  db: Database,
  document: NewDocument,
  { id, hash, at }: Keys,
): Promise<void> {
  const { file, bytes, given = {}, sample = false } = document;
  const size = bytes.length;
  const { seq } = await appendEvent(db, {
    kind: 'document-added',
    document: id,
    at,
    body: { sha256: hash, size, file, given, sample },
  });
  const row = {
    ...summaryOf(document),
    id,
    sha256: hash,
    file,
    size,
    given: JSON.stringify(given),
    added: at,
    sample: Number(sample),
    withdrawn: 0,
    seq,
  };
  await db.insertInto('documents').values(row).execute();
  await putReading(store, db, row, document, at);
}

/** Puts a new record in the place of a document's old one: log, record and index change together. */
export async function reviseDocument(
  store: Store,
  id: string,
  reading: NewReading,
  at: string,
): Promise<DocumentState> {
  return store.db.transaction().execute(async (db) => {
    const row = await findDocument(db, id);
    const own = { ...reading, record: { ...reading.record, id: row.id } };
    await db.updateTable('documents').set(summaryOf(own)).where('id', '=', row.id).execute();
    await putReading(store, db, row, own, at);
    return { id: row.id, withdrawn: row.withdrawn === 1 };
  });
}

async function putReading(
  store: Store,
  db: Database,
  { id, seq, file }: Pick<DocumentTable, 'id' | 'seq' | 'file'>,
  { text, record, analyser }: NewReading,
  at: string,
): Promise<void> {
  const json = JSON.stringify(record);
  await appendEvent(db, {
    kind: 'record-made',
    document: id,
    at,
    body: { analyser, text: record.document.sha256, record: sha256(json) },
  });
  await db.deleteFrom('records').where('document', '=', id).execute();
  await db
    .insertInto('records')
    .values({ document: id, analyser, text: JSON.stringify(text), record: json })
    .execute();
  await indexStatements(db, id, text, record);
  await store.fullText.put(db, seq, record.document.title ?? file, text);
}

/** What a list tells of a document that depends on its reading. */
type Summary = Pick<
  DocumentTable,
  'title' | 'publisher' | 'published' | 'published_basis' | 'words' | 'statements'
>;

function summaryOf({ text, record }: NewReading): Summary {
  const { title, publisher, published } = record.document;
  return {
    title,
    publisher,
    published: published.value,
    published_basis: published.basis,
    words: text.match(/\S+/g)?.length ?? 0,
    statements: record.statements.length,
  };
}
