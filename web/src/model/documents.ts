import type { Published, ReadoutRecord, Stance } from '../../../src/record/index.js';

/** A document as the list of documents has it. */
export interface DocumentSummary {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Pick<Published, 'value' | 'basis'>;
  readonly file: string;
  readonly added: string;
  readonly statements: number;
  readonly words: number;
  readonly sample: boolean;
  readonly withdrawn: boolean;
}

/** A document as it is read: its text and what was read in it. */
export interface OpenDocument {
  readonly id: string;
  readonly file: string;
  readonly added: string;
  readonly withdrawn: boolean;
  readonly text: string;
  readonly record: ReadoutRecord;
}

/** One place in one document where the words searched for stand. */
export interface SearchHit {
  readonly id: string;
  readonly title: string | null;
  readonly snippet: readonly { readonly text: string; readonly hit: boolean }[];
  readonly start: number;
  readonly end: number;
}

/** A statement as the list over all documents has it. */
export interface ListedStatement extends Pick<Stance, 'polarity' | 'certainty' | 'reality'> {
  readonly document: string;
  readonly id: string;
  readonly quote: string;
  readonly source: string | null;
}

/** What went wrong and what to do about it, in words for the reader. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** The name a document goes by: its title, or else its file's name. */
export const documentName = (document: { readonly title: string | null; readonly file: string }): string =>
  document.title ?? document.file;
