import type { Migration } from 'kysely';
import type { Fault } from '../lib/index.js';
import type { Query } from './query.js';
import type { Database } from './tables.js';

/** A document that answers a query, with its best passage, in which the words that match are marked. */
export interface Match {
  readonly document: string;
  readonly title: string | null;
  readonly file: string;
  /** Where the passage starts in the text. */
  readonly start: number;
  /** The passage's words; those that match lie between HIT_START and HIT_END. */
  readonly marked: string;
}

/** Noncharacters of Unicode: no text has them that was not made to (they are replaced before a text is indexed). */
export const HIT_START = '\ufdd0';
export const HIT_END = '\ufdd1';

/** Full-text search, as each database has its own. */
export interface FullText {
  /** Indexes a document's text, in the place of an earlier one; `seq` is its number in the documents table. */
  readonly put: (db: Database, seq: number, title: string, text: string) => Promise<void>;
  /** The documents that answer a query, best first. */
  readonly search: (db: Database, query: Query, limit: number) => Promise<Match[]>;
  readonly count: (db: Database) => Promise<number>;
}

/** A database under the ledger: what is particular to it. */
export interface Store {
  readonly db: Database;
  /** Steps that only this database needs, named so as to fall among those of MIGRATIONS. */
  readonly migrations: Readonly<Record<string, Migration>>;
  readonly fullText: FullText;
  /** Names of the steps done so far; empty for a new ledger. */
  readonly steps: () => Promise<string[]>;
  /** What the database finds wrong with itself. */
  readonly check: () => Promise<string[]>;
  /** The fault that an error of the database stands for. */
  readonly faultOf: (error: unknown) => Fault;
  readonly close: () => Promise<void>;
}
