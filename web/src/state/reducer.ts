import type { DocumentSummary, OpenDocument, Problem, SearchHit } from '../model/documents.js';
import { NO_FILTER, type Filter } from '../model/filter.js';
import type { Range } from '../model/ranges.js';
import { indexRecord } from '../model/record-index.js';
import type { Layer } from '../model/segments.js';
import type { Preferences } from './preferences.js';
import type { Route } from './route.js';
import type { Loadable, State, Toast, Upload } from './state.js';

/** Everything that can happen on the desk. */
export type Action =
  | { readonly type: 'documents'; readonly documents: Loadable<readonly DocumentSummary[]> }
  | { readonly type: 'withdrawn'; readonly id: string; readonly withdrawn: boolean }
  | { readonly type: 'route'; readonly route: Route }
  | { readonly type: 'opening' }
  | { readonly type: 'opened'; readonly document: OpenDocument }
  | { readonly type: 'not-opened'; readonly problem: Problem }
  | { readonly type: 'closed' }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'layer'; readonly layer: Layer; readonly shown: boolean }
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'hits'; readonly query: string; readonly hits: Loadable<readonly SearchHit[]> }
  | { readonly type: 'uploads'; readonly uploads: readonly Upload[] }
  | { readonly type: 'upload'; readonly key: number; readonly change: Partial<Omit<Upload, 'key' | 'name'>> }
  | { readonly type: 'upload-gone'; readonly key: number }
  | { readonly type: 'toast'; readonly toast: Toast }
  | { readonly type: 'toast-gone'; readonly key: number }
  | { readonly type: 'preferences'; readonly preferences: Preferences }
  | { readonly type: 'point'; readonly at: readonly Range[] }
  | { readonly type: 'keys'; readonly shown: boolean }
  | { readonly type: 'library'; readonly shown: boolean };

function withdraw(state: State, id: string, withdrawn: boolean): State {
  const { documents, reading } = state;
  return {
    ...state,
    documents:
      documents.is === 'ready'
        ? { is: 'ready', value: documents.value.map((one) => (one.id === id ? { ...one, withdrawn } : one)) }
        : documents,
    reading:
      reading.is === 'ready' && reading.value.document.id === id
        ? { is: 'ready', value: { ...reading.value, document: { ...reading.value.document, withdrawn } } }
        : reading,
  };
}

function opened(state: State, document: OpenDocument): State {
  const index = indexRecord(document.text, document.record);
  const again = state.reading.is === 'ready' && state.reading.value.document.id === document.id;
  return {
    ...state,
    reading: { is: 'ready', value: { document, index } },
    filter: again ? state.filter : NO_FILTER,
  };
}

/** The state after an action; the same object where nothing changes. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'documents':
      return { ...state, documents: action.documents };
    case 'withdrawn':
      return withdraw(state, action.id, action.withdrawn);
    case 'route':
      return { ...state, route: action.route, pointed: [] };
    case 'opening':
      return { ...state, reading: { is: 'loading' } };
    case 'opened':
      return opened(state, action.document);
    case 'not-opened':
      return { ...state, reading: { is: 'failed', problem: action.problem } };
    case 'closed':
      return { ...state, reading: { is: 'idle' } };
    case 'filter':
      return { ...state, filter: action.filter };
    case 'layer':
      return { ...state, layers: { ...state.layers, [action.layer]: action.shown } };
    case 'query':
      return {
        ...state,
        search: {
          query: action.query,
          hits: action.query.trim() === '' ? { is: 'idle' } : state.search.hits,
        },
      };
    case 'hits':
      // An answer that comes after the question has changed is of no use any more.
      return action.query === state.search.query
        ? { ...state, search: { ...state.search, hits: action.hits } }
        : state;
    case 'uploads':
      return { ...state, uploads: [...state.uploads, ...action.uploads] };
    case 'upload':
      return {
        ...state,
        uploads: state.uploads.map((one) => (one.key === action.key ? { ...one, ...action.change } : one)),
      };
    case 'upload-gone':
      return { ...state, uploads: state.uploads.filter(({ key }) => key !== action.key) };
    case 'toast':
      return { ...state, toasts: [...state.toasts, action.toast] };
    case 'toast-gone':
      return { ...state, toasts: state.toasts.filter(({ key }) => key !== action.key) };
    case 'preferences':
      return { ...state, preferences: action.preferences };
    case 'point':
      return action.at.length === 0 && state.pointed.length === 0 ? state : { ...state, pointed: action.at };
    case 'keys':
      return { ...state, showsKeys: action.shown };
    case 'library':
      return { ...state, showsLibrary: action.shown };
  }
}
