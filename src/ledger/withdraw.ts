import { findDocument } from './documents.js';
import { appendEvent } from './log.js';
import type { Database } from './tables.js';
import type { DocumentState } from './types.js';

/** Marks a document as withdrawn, or not, and says so in the log. Nothing happens where it is so already. */
export async function setWithdrawn(
  database: Database,
  id: string,
  withdrawn: boolean,
  { at, reason }: { readonly at: string; readonly reason: string | null },
): Promise<DocumentState> {
  return database.transaction().execute(async (db) => {
    const row = await findDocument(db, id);
    if ((row.withdrawn === 1) !== withdrawn) {
      await appendEvent(db, {
        kind: withdrawn ? 'document-withdrawn' : 'document-restored',
        document: row.id,
        at,
        body: withdrawn ? { reason } : {},
      });
      await db
        .updateTable('documents')
        .set({ withdrawn: Number(withdrawn) })
        .where('id', '=', row.id)
        .execute();
    }
    return { id: row.id, withdrawn };
  });
}
