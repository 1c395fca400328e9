import type { Database, EventKind, EventTable } from './tables.js';
import type { GivenDetails } from './types.js';
import { sha256 } from './blobs.js';

/** The hash before the first event. */
export const GENESIS = '0'.repeat(64);

export type NewEvent = Pick<EventTable, 'kind' | 'document' | 'at'> & { readonly body: object };

/**
 * The hash of an event: over its number, its contents and the hash of the event before it. None of the parts can hold a
 * line feed, so no two events give the same words.
 */
export const hashEvent = ({ seq, kind, document, at, body, previous }: Omit<EventTable, 'hash'>): string =>
  sha256([previous, seq, kind, document, at, body].join('\n'));

/** Adds an event at the end of the log and gives it back. Call it within a transaction. */
export async function appendEvent(db: Database, { kind, document, at, body }: NewEvent): Promise<EventTable> {
  const last = await db
    .selectFrom('events')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const open = {
    seq: (last?.seq ?? 0) + 1,
    kind,
    document,
    at,
    body: JSON.stringify(body),
    previous: last?.hash ?? GENESIS,
  };
  const event = { ...open, hash: hashEvent(open) };
  await db.insertInto('events').values(event).execute();
  return event;
}

/** The bodies of events, by kind. */
export interface EventBodies {
  'document-added': {
    readonly sha256: string;
    readonly size: number;
    readonly file: string;
    readonly given: GivenDetails;
    readonly sample: boolean;
  };
  'record-made': { readonly analyser: string; readonly text: string; readonly record: string };
  'document-withdrawn': { readonly reason: string | null };
  'document-restored': Record<string, never>;
}

export const bodyOf = <K extends EventKind>(event: EventTable & { kind: K }): EventBodies[K] =>
  JSON.parse(event.body) as EventBodies[K];

const BATCH = 1000;

/** The events in order, a batch at a time. */
export async function* readEvents(db: Database): AsyncGenerator<EventTable> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('events')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(BATCH)
      .execute();
    yield* rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.seq;
  }
}
