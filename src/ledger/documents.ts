import { fault, FaultError } from '../lib/index.js';
import type { Published, ReadoutRecord } from '../record/index.js';
import { getBlob, sha256 } from './blobs.js';
import type { Database, DocumentTable } from './tables.js';
import type { DocumentSummary, GivenDetails, Original, StoredDocument } from './types.js';

/** The row of the document that an id, whole or shortened, stands for. Throws ledger.unknown, ledger.ambiguous. */
export async function findDocument(db: Database, id: string): Promise<DocumentTable> {
  if (!/^[0-9a-f]{1,64}$/.test(id)) throw new FaultError(fault('ledger.unknown', { id }));
  // Ids are hexadecimal, so every one that begins with `id` lies before `id` followed by a g.
  const rows = await db
    .selectFrom('documents')
    .selectAll()
    .where('id', '>=', id)
    .where('id', '<', `${id}g`)
    .orderBy('id')
    .limit(2)
    .execute();
  const [first, second] = rows;
  if (!first) throw new FaultError(fault('ledger.unknown', { id }));
  if (second && first.id !== id) throw new FaultError(fault('ledger.ambiguous', { id }));
  return first;
}

export async function listDocuments(db: Database): Promise<DocumentSummary[]> {
  const rows = await db
    .selectFrom('documents')
    .innerJoin('records', 'records.document', 'documents.id')
    .selectAll('documents')
    .select('records.analyser')
    .orderBy('seq', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    published: { value: row.published, basis: row.published_basis as Published['basis'] },
    file: row.file,
    added: row.added,
    statements: row.statements,
    words: row.words,
    sample: row.sample === 1,
    withdrawn: row.withdrawn === 1,
    analyser: row.analyser,
  }));
}

export async function countDocuments(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function getDocument(db: Database, id: string): Promise<StoredDocument> {
  const row = await findDocument(db, id);
  const { text, record } = await db
    .selectFrom('records')
    .select(['text', 'record'])
    .where('document', '=', row.id)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    file: row.file,
    added: row.added,
    withdrawn: row.withdrawn === 1,
    text: JSON.parse(text) as string,
    record: JSON.parse(record) as ReadoutRecord,
  };
}

/** The bytes as they came in. Throws ledger.damaged where they are not there any more, or not the same. */
export async function getOriginal(db: Database, folder: string, id: string): Promise<Original> {
  const row = await findDocument(db, id);
  const bytes = await getBlob(folder, row.sha256);
  const damage = (reason: string) => new FaultError(fault('ledger.damaged', { file: folder, reason }));
  if (!bytes) throw damage(`the original of ${row.id} is missing`);
  if (sha256(bytes) !== row.sha256) throw damage(`the original of ${row.id} was changed`);
  return { file: row.file, bytes, given: JSON.parse(row.given) as GivenDetails };
}
