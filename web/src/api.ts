import type {
  DocumentSummary,
  ListedStatement,
  OpenDocument,
  Problem,
  SearchHit,
} from './model/documents.js';

/** An answer of the server, or the problem it (or the way to it) has. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

const UNREACHABLE: Problem = {
  code: 'desk.unreachable',
  message: 'Readout does not answer.',
  remedy: 'Is it still running? Start it again with: readout serve. Nothing on this page is lost.',
};

const unexpected = (status: number): Problem => ({
  code: 'desk.unexpected',
  message: `Readout answered with status ${status} and nothing that can be read.`,
  remedy: 'Try again; if it stays so, please report it.',
});

async function ask<T>(path: string, init?: RequestInit): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(`/api/${path}`, init);
  } catch {
    return { ok: false, problem: UNREACHABLE };
  }
  try {
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, value: body as T };
    return { ok: false, problem: (body as { error?: Problem }).error ?? unexpected(response.status) };
  } catch {
    return { ok: false, problem: unexpected(response.status) };
  }
}

const part = encodeURIComponent;
const post = (path: string) => ask<{ id: string; withdrawn: boolean }>(path, { method: 'POST' });

/** What is known of a file beside its bytes; empty where it is not known. */
export interface FileDetails {
  readonly published: string;
  readonly publisher: string;
  readonly title: string;
}

function addDocument(file: File, details: FileDetails) {
  const query = new URLSearchParams({ name: file.name });
  for (const [name, value] of Object.entries(details)) if (value !== '') query.set(name, String(value));
  return ask<{ outcome: 'added' | 'known'; id: string }>(`documents?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
}

/** The server's interface, as the desk uses it. */
export const api = {
  documents: () => ask<{ documents: DocumentSummary[] }>('documents'),
  document: (id: string) => ask<OpenDocument>(`documents/${part(id)}`),
  withdraw: (id: string) => post(`documents/${part(id)}/withdraw`),
  restore: (id: string) => post(`documents/${part(id)}/restore`),
  search: (query: string) => ask<{ hits: SearchHit[] }>(`search?q=${part(query)}`),
  statements: (kind: string, place: string) =>
    ask<{ statements: ListedStatement[] }>(
      `statements?${new URLSearchParams({ kind, place, limit: '200' }).toString()}`,
    ),
  add: addDocument,
  originalPath: (id: string) => `/api/documents/${part(id)}/original`,
};

export type Api = typeof api;
