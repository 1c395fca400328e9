import type { ReadoutRecord } from '../record/index.js';
import { getBlob, sha256 } from './blobs.js';
import { bodyOf, GENESIS, hashEvent, readEvents, type EventBodies } from './log.js';
import type { Store } from './store.js';
import type { Database, EventTable } from './tables.js';
import type { Problem, Verification } from './types.js';

/** What the log says of a document. */
interface Told {
  added: EventBodies['document-added'] | null;
  made: EventBodies['record-made'] | null;
  withdrawn: boolean;
}

/**
 * Reads everything again and compares it with the log: each event's hash and predecessor, each original and record with
 * the hash noted when it was kept, and the index with both. `knownHead` is a head noted earlier: the log must hold it.
 */
export async function verifyLedger(store: Store, folder: string, knownHead?: string): Promise<Verification> {
  const problems: Problem[] = (await store.check()).map((message) => ({
    where: 'database',
    document: null,
    message,
  }));
  const { told, events, head, holdsHead } = await readLog(store.db, knownHead, problems);
  if (!holdsHead)
    problems.push({ where: 'log', document: null, message: `no event has the hash ${knownHead}` });
  for (const [id, document] of told) await checkDocument(store.db, folder, id, document, problems);
  await checkIndex(store, told, problems);
  return { events, documents: told.size, head, problems };
}

async function readLog(db: Database, knownHead: string | undefined, problems: Problem[]) {
  const told = new Map<string, Told>();
  let head = GENESIS;
  let events = 0;
  let holdsHead = knownHead === undefined || knownHead === GENESIS;
  for await (const event of readEvents(db)) {
    events += 1;
    const wrong = wrongWith(event, events, head);
    if (wrong)
      problems.push({ where: 'log', document: event.document, message: `event ${event.seq}: ${wrong}` });
    head = event.hash;
    holdsHead ||= head === knownHead;
    if (!take(told, event))
      problems.push({ where: 'log', document: event.document, message: `event ${event.seq}: unreadable` });
  }
  return { told, events, head, holdsHead };
}

function wrongWith(event: EventTable, number: number, head: string): string | null {
  if (event.seq !== number) return `event ${number} is missing`;
  if (event.previous !== head) return 'does not follow from the event before it';
  return event.hash === hashEvent(event) ? null : 'was changed after it was written';
}

/** Takes in what an event tells. False where its body cannot be read. */
function take(told: Map<string, Told>, event: EventTable): boolean {
  const document = told.get(event.document) ?? { added: null, made: null, withdrawn: false };
  told.set(event.document, document);
  try {
    if (event.kind === 'document-added')
      document.added = bodyOf(event as EventTable & { kind: 'document-added' });
    if (event.kind === 'record-made') document.made = bodyOf(event as EventTable & { kind: 'record-made' });
    if (event.kind === 'document-withdrawn') document.withdrawn = true;
    if (event.kind === 'document-restored') document.withdrawn = false;
    return true;
  } catch {
    return false;
  }
}

async function checkDocument(
  db: Database,
  folder: string,
  id: string,
  { added, made, withdrawn }: Told,
  problems: Problem[],
): Promise<void> {
  const report = (where: Problem['where'], message: string): void =>
    void problems.push({ where, document: id, message });
  if (!added || !made) return report('log', 'the log does not tell how it was added');
  const bytes = await getBlob(folder, added.sha256);
  if (!bytes) report('original', 'the original is missing');
  else if (sha256(bytes) !== added.sha256) report('original', 'the original was changed');
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return report('index', 'not in the list of documents');
  const isSame =
    row.sha256 === added.sha256 &&
    row.file === added.file &&
    (row.sample === 1) === added.sample &&
    (row.withdrawn === 1) === withdrawn;
  if (!isSame) report('index', 'the list of documents says otherwise than the log');
  await checkRecord(db, id, made, report);
}

async function checkRecord(
  db: Database,
  id: string,
  made: EventBodies['record-made'],
  report: (where: Problem['where'], message: string) => void,
): Promise<void> {
  const row = await db.selectFrom('records').selectAll().where('document', '=', id).executeTakeFirst();
  if (!row) return report('record', 'the record is missing');
  if (sha256(row.record) !== made.record) return report('record', 'the record was changed');
  if (sha256(JSON.parse(row.text) as string) !== made.text) report('record', 'the text was changed');
  const { statements } = JSON.parse(row.record) as ReadoutRecord;
  const { count } = await db
    .selectFrom('statements')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('document', '=', id)
    .executeTakeFirstOrThrow();
  if (Number(count) !== statements.length) report('index', 'its statements are not all in the index');
}

async function checkIndex(
  { db, fullText }: Store,
  told: ReadonlyMap<string, Told>,
  problems: Problem[],
): Promise<void> {
  const rows = await db.selectFrom('documents').select('id').execute();
  for (const { id } of rows)
    if (!told.has(id))
      problems.push({ where: 'index', document: id, message: 'listed, but the log does not know it' });
  const indexed = await fullText.count(db);
  if (indexed !== rows.length)
    problems.push({
      where: 'index',
      document: null,
      message: `${indexed} of ${rows.length} texts can be searched`,
    });
}
