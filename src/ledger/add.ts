import type { Mention, ReadoutRecord, Statement } from '../record/index.js';
import { putBlob, sha256 } from './blobs.js';
import { appendEvent } from './log.js';
import type { Store } from './store.js';
import type {
  Database,
  DocumentTable,
  StatementActorTable,
  StatementPlaceTable,
  StatementTable,
} from './tables.js';
import type { Added, DocumentState, NewDocument } from './types.js';

/** Digits of a hash that make an id; more are taken where another document begins so. */
const ID_LENGTH = 12;
const ROWS_AT_ONCE = 500;

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
  const { file, bytes, text, record, analyser, sample = false } = document;
  const recordJson = JSON.stringify(record);
  const added = await appendEvent(db, {
    kind: 'document-added',
    document: id,
    at,
    body: { sha256: hash, size: bytes.length, file, sample },
  });
  await appendEvent(db, {
    kind: 'record-made',
    document: id,
    at,
    body: { analyser, text: record.document.sha256, record: sha256(recordJson) },
  });
  const row = {
    ...summaryOf(document),
    id,
    sha256: hash,
    added: at,
    sample: Number(sample),
    withdrawn: 0,
    seq: added.seq,
  };
  await db.insertInto('documents').values(row).execute();
  await db
    .insertInto('records')
    .values({ document: id, analyser, text: JSON.stringify(text), record: recordJson })
    .execute();
  await insertStatements(db, id, text, record);
  await store.fullText.put(db, added.seq, record.document.title ?? file, text);
}

type Summary = Omit<DocumentTable, 'id' | 'sha256' | 'added' | 'sample' | 'withdrawn' | 'seq'>;

function summaryOf({ file, bytes, text, record }: NewDocument): Summary {
  const { title, publisher, published } = record.document;
  return {
    file,
    size: bytes.length,
    title,
    publisher,
    published: published.value,
    published_basis: published.basis,
    words: text.match(/\S+/g)?.length ?? 0,
    statements: record.statements.length,
  };
}

async function insertStatements(
  db: Database,
  document: string,
  text: string,
  record: ReadoutRecord,
): Promise<void> {
  const mentions = new Map(record.mentions.map((mention) => [mention.id, mention]));
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const statementRows = record.statements.map((statement) =>
    statementRow(document, text, statement, mentions),
  );
  const actorRows = record.statements.flatMap(({ id, roles }) =>
    Object.entries(roles).flatMap(([role, fillers]) =>
      fillers.flatMap((filler): StatementActorTable[] => {
        const actor = actors.get(mentions.get(filler)?.actor ?? '');
        return actor ? [{ document, statement: id, role, name: actor.name, country: actor.country }] : [];
      }),
    ),
  );
  const placeRows = record.statements.flatMap(({ id, places }) =>
    places.flatMap((mention): StatementPlaceTable[] => {
      const place = mentions.get(mention)?.place;
      if (!place) return [];
      return [
        { document, statement: id, name: place.name, country: place.country, lat: place.lat, lon: place.lon },
      ];
    }),
  );
  for (const rows of chunks(statementRows)) await db.insertInto('statements').values(rows).execute();
  for (const rows of chunks(actorRows)) await db.insertInto('statement_actors').values(rows).execute();
  for (const rows of chunks(placeRows)) await db.insertInto('statement_places').values(rows).execute();
}

function statementRow(
  document: string,
  text: string,
  { id, start, end, kind, detail, stance, when, chain }: Statement,
  mentions: ReadonlyMap<string, Mention>,
): StatementTable {
  const time = when === null ? null : mentions.get(when)?.time;
  return {
    document,
    id,
    start,
    end,
    quote: text.slice(start, end).replaceAll('\u0000', ''),
    kind,
    detail,
    polarity: stance.polarity,
    certainty: stance.certainty,
    reality: stance.reality,
    factuality: stance.factuality,
    since: time?.start ?? null,
    until: time?.end ?? null,
    source: chain.at(-1)?.name ?? null,
  };
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE);
}
