import { Hono } from 'hono';
import { basename } from 'node:path';
import { fault, type Result } from '../../lib/index.js';
import type { Ledger, Original, StatementFilter } from '../../ledger/index.js';
import { checkDate } from '../dates.js';
import type { Analyse, Given } from '../engine.js';
import { takeIn } from '../intake.js';
import { faultResponse } from './faults.js';
import { readUpload } from './upload.js';

/** What the API works on. */
export interface Desk {
  readonly ledger: Ledger;
  readonly analyse: Analyse;
  readonly version: string;
}

/** The JSON API of docs/api.md. */
export function createApi(desk: Desk): Hono {
  const { ledger, version } = desk;
  const api = new Hono();
  api.get('/health', async () =>
    answer(await ledger.count(), (documents) => ({ version, ledger: { documents } })),
  );
  api.get('/documents', async () => answer(await ledger.list(), (documents) => ({ documents })));
  api.post('/documents', async ({ req }) => addUpload(desk, req.raw, new URL(req.url).searchParams));
  api.get('/documents/:id', async ({ req }) => answer(await ledger.get(req.param('id'))));
  api.get('/documents/:id/original', async ({ req }) => {
    const original = await ledger.original(req.param('id'));
    return original.ok ? download(original.value) : faultResponse(original.fault);
  });
  api.post('/documents/:id/withdraw', async ({ req }) => answer(await ledger.withdraw(req.param('id'))));
  api.post('/documents/:id/restore', async ({ req }) => answer(await ledger.restore(req.param('id'))));
  api.get('/search', async ({ req }) => {
    const limit = Number.parseInt(req.query('limit') ?? '', 10);
    const hits = await ledger.search(req.query('q') ?? '', Number.isNaN(limit) ? undefined : limit);
    return answer(hits, (found) => ({ hits: found }));
  });
  api.get('/statements', async ({ req }) =>
    answer(await ledger.statements(filterOf(req.query())), (statements) => ({ statements })),
  );
  api.all('*', ({ req }) => faultResponse(fault('server.path', { path: req.path })));
  return api;
}

function answer<T>(
  result: Result<T>,
  shape: (value: T) => unknown = (value) => value,
  status = 200,
): Response {
  return result.ok ? Response.json(shape(result.value), { status }) : faultResponse(result.fault);
}

const FILTERS = ['kind', 'detail', 'actor', 'place', 'source', 'since', 'until'] as const;

function filterOf(query: Readonly<Record<string, string>>): StatementFilter {
  const given = FILTERS.flatMap((name) => (query[name] ? [[name, query[name]] as const] : []));
  const limit = Number.parseInt(query['limit'] ?? '', 10);
  return { ...Object.fromEntries(given), ...(limit > 0 && { limit }) };
}

async function addUpload(desk: Desk, request: Request, query: URLSearchParams): Promise<Response> {
  const given = givenOf(query);
  if (!given.ok) return faultResponse(given.fault);
  const bytes = await readUpload(request);
  if (!bytes.ok) return faultResponse(bytes.fault);
  const { ledger, analyse, version } = desk;
  const incoming = { file: fileName(query.get('name')), bytes: bytes.value, given: given.value };
  const added = await takeIn({ ledger, analyse, analyser: version }, incoming);
  return answer(added, ({ outcome, id }) => ({ outcome, id }), 201);
}

function givenOf(query: URLSearchParams): Result<Given> {
  const known = (name: string) => query.get(name)?.trim() || undefined;
  const [published, publisher, title] = ['published', 'publisher', 'title'].map(known);
  const date = published === undefined ? undefined : checkDate(published);
  if (date && !date.ok) return date;
  return {
    ok: true,
    value: { ...(published && { published }), ...(publisher && { publisher }), ...(title && { title }) },
  };
}

const LONGEST_NAME = 200;

/** The last part of a file's name as the browser gave it, without control characters. */
function fileName(given: string | null): string {
  const name = basename((given ?? '').replace(/\\/g, '/')).replace(/\p{C}/gu, '');
  return name.slice(-LONGEST_NAME) || 'document';
}

/** An original goes out as a file to keep: a page among them is never shown as a page of this site. */
function download({ file, bytes }: Original): Response {
  const isText = /\.(?:txt|text|md)$/i.test(file);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': isText ? 'text/plain' : 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file).replace(/['()*]/g, escapeMark)}`,
    },
  });
}

/** RFC 5987 wants these escaped too. */
const escapeMark = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
