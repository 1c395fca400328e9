import type { DocumentSummary } from '../model/documents.js';
import { filterStatements } from '../model/filter.js';
import type { Statement } from '../../../src/record/index.js';
import type { Reading, State } from './state.js';

/** The open document, once it is here. */
export const readingOf = (state: State): Reading | null =>
  state.reading.is === 'ready' ? state.reading.value : null;

const NONE: readonly Statement[] = [];

/** A function of one argument and a filter that remembers its last answer. */
function lastAnswer<A, B, R>(make: (a: A, b: B) => R): (a: A, b: B) => R {
  let kept: { a: A; b: B; result: R } | null = null;
  return (a, b) => {
    if (kept?.a !== a || kept.b !== b) kept = { a, b, result: make(a, b) };
    return kept.result;
  };
}

const filtered = lastAnswer(filterStatements);

/** The open document's statements that the filter lets through, in document order. */
export function shownStatements(state: State): readonly Statement[] {
  const reading = readingOf(state);
  return reading === null ? NONE : filtered(reading.index.statements, state.filter);
}

/** The selected statement, if the document has it. */
export function selectedStatement(state: State): Statement | null {
  const { statement } = state.route;
  return statement === null ? null : (readingOf(state)?.index.statement.get(statement) ?? null);
}

/** Id of the statement a step away from the selected one; from nowhere, the first or last from the offset. */
export function stepFrom(
  statements: readonly Pick<Statement, 'id' | 'start'>[],
  selected: Pick<Statement, 'id' | 'start'> | null,
  step: 1 | -1,
): string | null {
  if (statements.length === 0) return null;
  if (selected === null) return statements[step === 1 ? 0 : statements.length - 1]!.id;
  const at = statements.findIndex(({ id }) => id === selected.id);
  if (at >= 0) return statements[at + step]?.id ?? null;
  // The selected one is filtered out: go on from where it stands in the text.
  const next = statements.findIndex(({ start }) => start > selected.start);
  const target = step === 1 ? next : next < 0 ? statements.length - 1 : next - 1;
  return statements[target]?.id ?? null;
}

const pick = (documents: readonly DocumentSummary[], withdrawn: boolean): readonly DocumentSummary[] =>
  documents.filter((document) => document.withdrawn === withdrawn);
const inUse = lastAnswer(pick);
const setAside = lastAnswer(pick);

const NO_DOCUMENTS: readonly DocumentSummary[] = [];

/** Documents of the ledger that are in use, in the server's order. */
export const presentDocuments = (state: State): readonly DocumentSummary[] =>
  state.documents.is === 'ready' ? inUse(state.documents.value, false) : NO_DOCUMENTS;

/** Documents that were withdrawn; they can be brought back. */
export const withdrawnDocuments = (state: State): readonly DocumentSummary[] =>
  state.documents.is === 'ready' ? setAside(state.documents.value, true) : NO_DOCUMENTS;

/** Id of the document before or after the open one in the list; null at the ends. */
export function documentBeside(state: State, step: 1 | -1): string | null {
  const documents = presentDocuments(state);
  const at = documents.findIndex(({ id }) => id === state.route.document);
  if (at < 0) return documents[step === 1 ? 0 : documents.length - 1]?.id ?? null;
  return documents[at + step]?.id ?? null;
}
