import { describe, expect, it } from 'vitest';
import type { Answer, Api } from '../api.js';
import { openDocument, statement, summary } from '../testing/record.js';
import { createCommands } from './commands.js';
import { startState } from './state.js';
import { createStore } from './store.js';

const TEXT = 'One fell. Two fled. Three stayed.';
const BINARY = { code: 'input.binary', message: 'bad.bin: binary data', remedy: 'Convert it.' };

const yes = <T>(value: T): Promise<Answer<T>> => Promise.resolve({ ok: true, value });

function desk(hash = '', change: Partial<Api> = {}) {
  const visited: string[] = [];
  const location = { hash };
  const go = (how: string) => (_data: unknown, _title: string, url?: string | URL | null) => {
    location.hash = String(url);
    visited.push(`${how} ${location.hash}`);
  };
  const statements = ['One fell', 'Two fled', 'Three stayed'].map((said, i) =>
    statement(TEXT, `s${i + 1}`, said),
  );
  const api: Api = {
    documents: () => yes({ documents: [summary('d1'), summary('d2')] }),
    document: (id) => yes({ ...openDocument(TEXT, { statements }), id }),
    withdraw: (id) => yes({ id, withdrawn: true }),
    restore: (id) => yes({ id, withdrawn: false }),
    search: () => yes({ hits: [] }),
    statements: () => yes({ statements: [] }),
    add: (file) =>
      file.name === 'bad.bin'
        ? Promise.resolve({ ok: false, problem: BINARY })
        : yes({ outcome: 'added', id: file.name }),
    originalPath: (id) => id,
    ...change,
  };
  const store = createStore(startState({ theme: 'system', keys: true }));
  const commands = createCommands(store, api, {
    history: { pushState: go('push'), replaceState: go('replace') },
    location,
    storage: { setItem: () => undefined },
  });
  return { store, commands, visited, location };
}

const file = (name: string): File => new File(['x'], name);
const NO_DETAILS = { published: '', publisher: '', title: '' };

describe('commands', () => {
  it('opens the first document where the address names none', async () => {
    const { commands, visited, store } = desk();
    await commands.start();
    expect(visited).toEqual(['replace #/d/d1']);
    expect(store.get().route.document).toBe('d1');
  });

  it('follows an address to a statement', async () => {
    const { commands, store, visited } = desk('#/d/d2/s2');
    await commands.start();
    expect(visited).toEqual([]);
    expect(store.get().reading.is).toBe('ready');
    expect(store.get().route).toEqual({ document: 'd2', statement: 's2', words: null });
  });

  it('makes one entry of the history for a walk through statements', async () => {
    const { commands, visited } = desk('#/d/d1');
    await commands.start();
    for (let i = 0; i < 5; i += 1) commands.step(1);
    expect(visited).toEqual(['push #/d/d1/s1', 'replace #/d/d1/s2', 'replace #/d/d1/s3']);
  });

  it('adds the good files, keeps the bad one to be sent again, and opens the last', async () => {
    const { commands, store } = desk('#/d/d1');
    await commands.start();
    await commands.addFiles([file('a.txt'), file('bad.bin'), file('c.txt')], NO_DETAILS);
    expect(store.get().uploads.map(({ name, progress }) => [name, progress])).toEqual([
      ['a.txt', 'added'],
      ['bad.bin', 'failed'],
      ['c.txt', 'added'],
    ]);
    expect(store.get().uploads[1]!.problem).toEqual(BINARY);
    expect(store.get().route.document).toBe('c.txt');
  });

  it('sends a failed file again', async () => {
    let tries = 0;
    const { commands, store } = desk('#/d/d1', {
      add: (sent) => {
        tries += 1;
        return tries === 1
          ? Promise.resolve({ ok: false, problem: BINARY })
          : yes({ outcome: 'added', id: sent.name });
      },
    });
    await commands.addFiles([file('a.txt')], NO_DETAILS);
    expect(store.get().uploads[0]!.progress).toBe('failed');
    await commands.retryFile(store.get().uploads[0]!.key);
    expect(store.get().uploads[0]).toMatchObject({ progress: 'added', problem: null });
  });

  it('withdraws a document and brings it back', async () => {
    const { commands, store } = desk('#/d/d1');
    await commands.start();
    await commands.withdraw({ id: 'd1', title: 'Report', file: 'r.txt' });
    const [toast] = store.get().toasts;
    expect(toast).toMatchObject({ undo: 'd1' });
    expect(store.get().documents).toMatchObject({ value: [{ id: 'd1', withdrawn: true }, { id: 'd2' }] });
    await commands.undo(toast!.key, 'd1');
    expect(store.get().documents).toMatchObject({ value: [{ id: 'd1', withdrawn: false }, { id: 'd2' }] });
  });

  it('finds what other documents state, each statement once', async () => {
    const said = {
      quote: 'x',
      source: null,
      polarity: 'affirmed',
      certainty: 'certain',
      reality: 'happened',
    } as const;
    const { commands } = desk('#/d/d1', {
      statements: (_, place) =>
        yes({
          statements: [
            { ...said, document: 'd1', id: 's1' },
            { ...said, document: 'd2', id: 's1' },
            { ...said, document: 'd2', id: place },
          ],
        }),
    });
    await commands.start();
    const found = await commands.findElsewhere('control', ['Mosul', 'Tal Afar']);
    expect(found.is === 'ready' && found.value.map(({ document, id }) => `${document}/${id}`)).toEqual([
      'd2/s1',
      'd2/Mosul',
      'd2/Tal Afar',
    ]);
  });

  it('leaves out an answer to an older question', async () => {
    const answers: (() => void)[] = [];
    const { commands, store } = desk('', {
      search: (query) =>
        new Promise((resolve) => {
          const hit = { id: query, title: null, snippet: [], start: 0, end: 1 };
          answers.push(() => resolve({ ok: true, value: { hits: [hit] } }));
        }),
    });
    const [first, second] = [commands.search('one'), commands.search('two')];
    answers[1]!();
    await second;
    answers[0]!();
    await first;
    expect(store.get().search.hits).toMatchObject({ is: 'ready', value: [{ id: 'two' }] });
  });
});
