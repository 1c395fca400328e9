import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handmadeAnalysis, temporaryLedger } from '../../../test/support/desk.js';
import { temporaryFolder } from '../../../test/support/folders.js';
import { assetPath, MAX_DOCUMENT_BYTES } from '../../lib/index.js';
import type { Ledger } from '../../ledger/index.js';
import { createApi } from './api.js';
import { createApp } from './app.js';
import { CONTENT_SECURITY_POLICY } from './guard.js';

const PORT = 4747;
const HOME = `http://127.0.0.1:${PORT}`;

interface Options {
  readonly ledger?: Ledger;
  readonly web?: string;
}

/** Sends requests to an application of its own. */
async function newDesk({ ledger, web = temporaryFolder() }: Options = {}) {
  const app = createApp({
    ledger: ledger ?? (await temporaryLedger()),
    analyse: handmadeAnalysis,
    version: '1.2.3',
    web,
    port: () => PORT,
  });
  const send = (path: string, init: RequestInit = {}, headers: Record<string, string> = {}) =>
    app.request(`${HOME}${path}`, { ...init, headers: { host: `127.0.0.1:${PORT}`, ...headers } });
  const get = async (path: string) => (await send(path)).json() as Promise<unknown>;
  const add = async (text: string, query = 'name=report.txt') => {
    const response = await send(`/api/documents?${query}`, { method: 'POST', body: text });
    return { status: response.status, body: (await response.json()) as { id: string; outcome: string } };
  };
  return { send, get, add };
}

describe('the API', () => {
  it('takes a document in, lists it and hands it back', async () => {
    const { add, get } = await newDesk();
    const query = 'name=taiz.txt&published=2019-03-01&publisher=Mission&title=Taiz';
    const { status, body } = await add('Shells fell on Taiz.', query);
    expect([status, body.outcome]).toEqual([201, 'added']);
    expect(await get('/api/documents')).toMatchObject({
      documents: [
        {
          id: body.id,
          file: 'taiz.txt',
          title: 'Taiz',
          publisher: 'Mission',
          statements: 1,
          words: 4,
          withdrawn: false,
        },
      ],
    });
    expect(await get(`/api/documents/${body.id}`)).toMatchObject({
      id: body.id,
      file: 'taiz.txt',
      withdrawn: false,
      text: 'Shells fell on Taiz.',
      record: { record: 1, id: body.id },
    });
    expect(await get('/api/health')).toEqual({ version: '1.2.3', ledger: { documents: 1 } });
    expect((await add('Shells fell on Taiz.', 'name=again.txt')).body).toEqual({
      outcome: 'known',
      id: body.id,
    });
  });

  it('searches, withdraws and restores', async () => {
    const { add, get, send } = await newDesk();
    const { id } = (await add('Shells fell on Taiz.')).body;
    const found = {
      hits: [
        {
          id,
          title: null,
          file: 'report.txt',
          start: 0,
          end: 20,
          snippet: expect.arrayContaining([{ text: 'Taiz', hit: true }]) as unknown,
        },
      ],
    };
    expect(await get('/api/search?q=taiz')).toEqual(found);
    const withdrawn = await send(`/api/documents/${id}/withdraw`, { method: 'POST' });
    expect(await withdrawn.json()).toEqual({ id, withdrawn: true });
    expect(await get('/api/search?q=taiz&limit=5')).toEqual({ hits: [] });
    await send(`/api/documents/${id}/restore`, { method: 'POST' });
    expect(await get('/api/search?q=taiz&limit=x')).toEqual(found);
  });

  it('lists statements over documents', async () => {
    const { add, get } = await newDesk();
    const { id } = (await add('Shells fell on Taiz. Talks began.')).body;
    expect(await get('/api/statements?kind=force&place=Sanaa&limit=1')).toMatchObject({
      statements: [{ document: id, id: 's1', quote: 'Shells fell on Taiz.' }],
    });
    expect(await get('/api/statements?kind=harm')).toEqual({ statements: [] });
  });

  it.each<[string, string, RequestInit, number, string]>([
    ['a document that is not there', '/api/documents/abcdef', {}, 404, 'ledger.unknown'],
    ['a search for nothing', '/api/search?q=%20', {}, 400, 'ledger.query'],
    ['an address that does not exist', '/api/nothing', {}, 404, 'server.path'],
    ['an empty document', '/api/documents?name=x.txt', { method: 'POST', body: '' }, 422, 'input.empty'],
    [
      'a date that is none',
      '/api/documents?published=2019-02-30',
      { method: 'POST', body: 'x' },
      400,
      'option.date',
    ],
    [
      'a document over the cap',
      '/api/documents?name=x.txt',
      { method: 'POST', body: new Uint8Array(MAX_DOCUMENT_BYTES + 1) },
      413,
      'server.upload',
    ],
  ])('refuses %s', async (_what, path, init, status, code) => {
    const response = await (await newDesk()).send(path, init);
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: Record<string, string> };
    expect(error).toMatchObject({
      code,
      message: expect.any(String) as string,
      remedy: expect.any(String) as string,
    });
  });

  it('stops reading an endless document at the cap', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1 << 20;
        controller.enqueue(new Uint8Array(1 << 20));
      },
    });
    const { send } = await newDesk();
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit;
    expect((await send('/api/documents?name=x.txt', init)).status).toBe(413);
    expect(sent).toBeLessThan(2 * MAX_DOCUMENT_BYTES);
  });

  it('keeps the last part of a file name only', async () => {
    const { add, get } = await newDesk();
    for (const [i, name] of ['../../etc/passwd', 'C:\\reports\\a.txt', 'a\u0007\u202eb.txt', ''].entries())
      await add(`Report ${i}.`, `name=${encodeURIComponent(name)}`);
    const { documents } = (await get('/api/documents')) as { documents: { file: string }[] };
    expect(documents.map(({ file }) => file).reverse()).toEqual(['passwd', 'a.txt', 'ab.txt', 'document']);
  });

  it('hands an original out as a file, never as a page', async () => {
    const { add, send } = await newDesk();
    const page = '<script>alert(1)</script>';
    const { id } = (await add(page, "name=it's a page.html")).body;
    const response = await send(`/api/documents/${id}/original`);
    expect(await response.text()).toBe(page);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''it%27s%20a%20page.html",
    );
  });
});

describe('docs/api.md', () => {
  it('documents every address, and no other', async () => {
    const api = createApi({ ledger: await temporaryLedger(), analyse: handmadeAnalysis, version: '0' });
    const routes = api.routes
      .filter(({ path }) => path !== '/*')
      .map(({ method, path }) => `${method} /api${path}`);
    const manual = readFileSync(assetPath('docs/api.md'), 'utf8');
    const documented = [...manual.matchAll(/^### (.+)$/gm)].flatMap(([, heading]) => heading!.split(', '));
    expect(documented.sort()).toEqual(routes.sort());
  });
});

describe('the guard', () => {
  it.each(['127.0.0.1:4747', 'localhost:4747', '[::1]:4747'])('answers to %s', async (host) => {
    expect((await (await newDesk()).send('/api/health', {}, { host })).status).toBe(200);
  });

  it.each([
    '127.0.0.1',
    '127.0.0.1:80',
    'example.org',
    'localhost.example.org:4747',
    '127.0.0.1:4747.example.org',
    '',
  ])('does not answer to %j', async (host) => {
    const response = await (await newDesk()).send('/api/health', {}, { host });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: 'server.host' } });
  });

  it.each<[Record<string, string>, number]>([
    [{}, 201],
    [{ origin: HOME }, 201],
    [{ origin: `http://localhost:${PORT}` }, 201],
    [{ origin: 'https://example.org' }, 403],
    [{ origin: 'http://127.0.0.1:8080' }, 403],
    [{ origin: `https://127.0.0.1:${PORT}` }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
  ])('of a change with %j gives %i', async (headers, status) => {
    const { send, get } = await newDesk();
    const response = await send('/api/documents?name=x.txt', { method: 'POST', body: 'Talks.' }, headers);
    expect(response.status).toBe(status);
    expect(await get('/api/health')).toMatchObject({ ledger: { documents: status === 201 ? 1 : 0 } });
  });

  it.each(['/', '/api/health', '/api/nothing', '/d/abc'])(
    'puts the headers of safety on %s',
    async (path) => {
      const { headers } = await (await newDesk()).send(path);
      expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('the desk', () => {
  /** A folder like that of a built desk, beside a file that is none of its. */
  function builtDesk(): string {
    const folder = temporaryFolder();
    const web = join(folder, 'web');
    mkdirSync(join(web, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(web, 'index.html'), '<title>desk</title>');
    writeFileSync(join(web, 'assets/main-1a2b.js'), 'start()');
    return web;
  }

  it('serves its files with their types, to be kept where the name holds a hash', async () => {
    const { send } = await newDesk({ web: builtDesk() });
    const script = await send('/assets/main-1a2b.js');
    expect(await script.text()).toBe('start()');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/', '/d/0123456789ab', '/anything/else?x=1'])('serves its first page at %s', async (path) => {
    const response = await (await newDesk({ web: builtDesk() })).send(path);
    expect(await response.text()).toBe('<title>desk</title>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt'])(
    'never leaves its folder for %s',
    async (path) => {
      const response = await (await newDesk({ web: builtDesk() })).send(path);
      expect(await response.text()).not.toContain('secret');
    },
  );

  it('says so when it is not built', async () => {
    const response = await (await newDesk()).send('/');
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('npm run build')]);
  });
});
