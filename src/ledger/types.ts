import type { Result } from '../lib/index.js';
import type { Published, ReadoutRecord } from '../record/index.js';
import type { SnippetPart } from './snippet.js';

/** A document to be kept: its bytes, the text its reader took from them, and the record of it. */
export interface NewDocument {
  /** Name of its file, without folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Its id is replaced by the document's. */
  readonly record: ReadoutRecord;
  /** Which version of the analyser made the record. */
  readonly analyser: string;
  /** What was said of it when it came in, beside what its file says. */
  readonly given?: GivenDetails;
  readonly sample?: boolean;
}

/** What whoever added a document said of it. */
export interface GivenDetails {
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
}

/** A new reading of a document that is kept. */
export type NewReading = Pick<NewDocument, 'text' | 'record' | 'analyser'>;

/** `known`: the same bytes were there already, and nothing changed. */
export interface Added {
  readonly outcome: 'added' | 'known';
  readonly id: string;
  readonly withdrawn: boolean;
}

export interface DocumentSummary {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Pick<Published, 'value' | 'basis'>;
  readonly file: string;
  /** When it was added, ISO 8601 in UTC. */
  readonly added: string;
  readonly statements: number;
  readonly words: number;
  readonly sample: boolean;
  readonly withdrawn: boolean;
  /** Which version of the analyser made its record. */
  readonly analyser: string;
}

export interface StoredDocument {
  readonly id: string;
  readonly file: string;
  readonly added: string;
  readonly withdrawn: boolean;
  readonly text: string;
  readonly record: ReadoutRecord;
}

export interface Original {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly given: GivenDetails;
}

/** A document that answers a search: the snippet's parts joined are `text.slice(start, end)`. */
export interface Hit {
  readonly id: string;
  readonly title: string | null;
  readonly file: string;
  readonly snippet: readonly SnippetPart[];
  readonly start: number;
  readonly end: number;
}

/** Which statements to list; what is left out is not asked. Names match in part, whatever their capitals. */
export interface StatementFilter {
  readonly kind?: string;
  readonly detail?: string;
  /** An actor in any role. */
  readonly actor?: string;
  /** A place, or a country by its ISO 3166-1 alpha-2 code. */
  readonly place?: string;
  /** Who vouches for it last: the innermost link of its chain. */
  readonly source?: string;
  /** Days, ISO 8601: statements about a time that may share a day with these. */
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
}

/** A statement of a document that is not withdrawn, as a list shows it. */
export interface ListedStatement {
  readonly document: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: string;
  readonly detail: string;
  readonly polarity: string;
  readonly certainty: string;
  readonly reality: string;
  readonly factuality: number;
  readonly since: string | null;
  readonly until: string | null;
  readonly source: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly actors: readonly { readonly role: string; readonly name: string }[];
  readonly places: readonly {
    readonly name: string;
    readonly country: string | null;
    readonly lat: number;
    readonly lon: number;
  }[];
}

/** Something that is not as it was written. */
export interface Problem {
  readonly where: 'database' | 'log' | 'original' | 'record' | 'index';
  readonly document: string | null;
  readonly message: string;
}

export interface Verification {
  readonly events: number;
  readonly documents: number;
  /** Hash of the last event: whoever has noted it can tell later that nothing before it was changed or cut off. */
  readonly head: string;
  readonly problems: readonly Problem[];
}

export interface DocumentState {
  readonly id: string;
  readonly withdrawn: boolean;
}

/**
 * The documents kept, with everything that happened to them. Ids may be shortened to any length at which only one
 * document begins so. Every function may fail with ledger.locked, read-only, full, disk or damaged; then nothing of it
 * was done, and nothing stored before is lost.
 */
export interface Ledger {
  /** Whether the bytes are there already; null where they are not. */
  readonly find: (bytes: Uint8Array) => Promise<Result<DocumentState | null>>;
  readonly add: (document: NewDocument) => Promise<Result<Added>>;
  /** Puts a new record in the place of the old one; the log notes both. */
  readonly revise: (id: string, reading: NewReading) => Promise<Result<DocumentState>>;
  /** Newest first, the withdrawn ones too. */
  readonly list: () => Promise<Result<DocumentSummary[]>>;
  readonly count: () => Promise<Result<number>>;
  /** Faults: ledger.unknown, ledger.ambiguous. */
  readonly get: (id: string) => Promise<Result<StoredDocument>>;
  readonly original: (id: string) => Promise<Result<Original>>;
  /** Documents that hold all words of a query (parseQuery tells its form), best first. Fault: ledger.query. */
  readonly search: (query: string, limit?: number) => Promise<Result<Hit[]>>;
  /** Statements over all documents, in order of the time they are about, then of their documents. */
  readonly statements: (filter: StatementFilter) => Promise<Result<ListedStatement[]>>;
  /** Takes a document out of search and views; nothing is deleted. Doing it twice changes nothing. */
  readonly withdraw: (id: string, reason?: string) => Promise<Result<DocumentState>>;
  readonly restore: (id: string) => Promise<Result<DocumentState>>;
  /** Reads everything again and compares: the log's hashes, originals, records, index. */
  readonly verify: (knownHead?: string) => Promise<Result<Verification>>;
  readonly close: () => Promise<void>;
}
