import type { DocumentSummary, OpenDocument, Problem, SearchHit } from '../model/documents.js';
import { NO_FILTER, type Filter } from '../model/filter.js';
import type { Range } from '../model/ranges.js';
import type { RecordIndex } from '../model/record-index.js';
import type { Layer } from '../model/segments.js';
import { NOWHERE, type Route } from './route.js';
import type { Preferences } from './preferences.js';

/** Something asked of the server: not asked yet, on its way, here, or refused. */
export type Loadable<T> =
  | { readonly is: 'idle' }
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly value: T }
  | { readonly is: 'failed'; readonly problem: Problem };

/** The open document and the index of its record. */
export interface Reading {
  readonly document: OpenDocument;
  readonly index: RecordIndex;
}

/** A file on its way into the ledger. It is kept until it is in, so that it can be sent again. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  readonly progress: 'waiting' | 'sending' | 'added' | 'known' | 'failed';
  readonly id: string | null;
  readonly problem: Problem | null;
}

export interface Toast {
  readonly key: number;
  readonly text: string;
  readonly tone: 'done' | 'wrong';
  /** A document that was withdrawn and can be brought back. */
  readonly undo: string | null;
}

/** All that the desk knows at a moment. */
export interface State {
  readonly documents: Loadable<readonly DocumentSummary[]>;
  readonly reading: Loadable<Reading>;
  readonly route: Route;
  readonly filter: Filter;
  readonly layers: Readonly<Record<Layer, boolean>>;
  readonly search: { readonly query: string; readonly hits: Loadable<readonly SearchHit[]> };
  readonly uploads: readonly Upload[];
  readonly toasts: readonly Toast[];
  readonly preferences: Preferences;
  /** Words of the open document that the reader points at, in the sentence or in a list. */
  readonly pointed: readonly Range[];
  readonly showsKeys: boolean;
  readonly showsLibrary: boolean;
}

export const startState = (preferences: Preferences, route: Route = NOWHERE): State => ({
  documents: { is: 'idle' },
  reading: { is: 'idle' },
  route,
  filter: NO_FILTER,
  layers: { actor: true, place: true, time: true, figure: true, thing: false },
  search: { query: '', hits: { is: 'idle' } },
  uploads: [],
  toasts: [],
  preferences,
  pointed: [],
  showsKeys: false,
  showsLibrary: false,
});
