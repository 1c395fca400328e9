import type { Kysely } from 'kysely';

/** What happened to the ledger, one row a happening; rows are only ever added. */
export interface EventTable {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly kind: EventKind;
  readonly document: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  /** What, as canonical JSON. */
  readonly body: string;
  /** Hash of the event before; of the first, 64 zeros. */
  readonly previous: string;
  readonly hash: string;
}

export const EVENT_KINDS = [
  'document-added',
  'record-made',
  'document-withdrawn',
  'document-restored',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Documents as they stand now: what the events say, ready to be listed. */
export interface DocumentTable {
  /** First digits of the hash of its bytes: 12, or more where another document begins so. */
  readonly id: string;
  /** SHA-256 of its bytes, in hexadecimal: the name of its original. */
  readonly sha256: string;
  readonly file: string;
  readonly size: number;
  /** What was said of it when it came in, as JSON (GivenDetails). */
  readonly given: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly published_basis: string;
  readonly added: string;
  readonly words: number;
  readonly statements: number;
  readonly sample: number;
  readonly withdrawn: number;
  /** Number of its document-added event: the order of adding. */
  readonly seq: number;
}

/** The text and the record of a document, as canonical JSON; the newest record where there are several. */
export interface RecordTable {
  readonly document: string;
  readonly analyser: string;
  /** The text as a JSON string: databases cannot keep every character as it is. */
  readonly text: string;
  readonly record: string;
}

/** Statements laid out for questions that go over documents. */
export interface StatementTable {
  readonly document: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The words from `start` to `end`, for a list to show; what no database keeps is left out. */
  readonly quote: string;
  readonly kind: string;
  readonly detail: string;
  readonly polarity: string;
  readonly certainty: string;
  readonly reality: string;
  readonly factuality: number;
  /** Earliest and latest day that it may be about. */
  readonly since: string | null;
  readonly until: string | null;
  /** Name of the innermost link of its chain. */
  readonly source: string | null;
}

export interface StatementActorTable {
  readonly document: string;
  readonly statement: string;
  readonly role: string;
  readonly name: string;
  readonly country: string | null;
}

export interface StatementPlaceTable {
  readonly document: string;
  readonly statement: string;
  readonly name: string;
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
}

export interface Tables {
  events: EventTable;
  documents: DocumentTable;
  records: RecordTable;
  statements: StatementTable;
  statement_actors: StatementActorTable;
  statement_places: StatementPlaceTable;
}

export type Database = Kysely<Tables>;
