import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api, FileDetails } from '../api.js';
import type { Range } from '../model/ranges.js';
import { documentName, type DocumentSummary, type ListedStatement } from '../model/documents.js';
import { keepPreferences, type Preferences } from './preferences.js';
import { formatRoute, parseRoute, type Route } from './route.js';
import {
  documentBeside,
  presentDocuments,
  readingOf,
  selectedStatement,
  shownStatements,
  stepFrom,
} from './select.js';
import type { Loadable, Upload } from './state.js';
import type { Store } from './store.js';
import { uploader } from './uploads.js';

/** The parts of the browser the commands need; a test gives its own. */
export interface Surroundings {
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly location: { readonly hash: string };
  readonly storage: Pick<Storage, 'setItem'>;
}

export type Commands = ReturnType<typeof createCommands>;

/** What a reader can do; each command changes the state through the store and asks the server where needed. */
export function createCommands(store: Store, api: Api, { history, location, storage }: Surroundings) {
  let lastKey = 0;
  const newKey = () => (lastKey += 1);

  const say = (text: string, tone: 'done' | 'wrong' = 'done', undo: string | null = null) =>
    store.send({ type: 'toast', toast: { key: newKey(), text, tone, undo } });

  async function loadDocuments(): Promise<void> {
    if (store.get().documents.is === 'idle') store.send({ type: 'documents', documents: { is: 'loading' } });
    const answer = await api.documents();
    store.send({
      type: 'documents',
      documents: answer.ok
        ? { is: 'ready', value: answer.value.documents }
        : { is: 'failed', problem: answer.problem },
    });
  }

  async function load(id: string): Promise<void> {
    store.send({ type: 'opening' });
    const answer = await api.document(id);
    if (store.get().route.document !== id) return;
    store.send(
      answer.ok
        ? { type: 'opened', document: answer.value }
        : { type: 'not-opened', problem: answer.problem },
    );
  }

  /** Takes the desk to where the address points. */
  function follow(route: Route): void {
    const before = store.get();
    store.send({ type: 'route', route });
    if (route.document === null) store.send({ type: 'closed' });
    else if (readingOf(before)?.document.id !== route.document) void load(route.document);
  }

  function go(route: Route, how: 'push' | 'replace' = 'push'): void {
    const address = formatRoute(route);
    if (address !== location.hash) history[`${how}State`](null, '', address);
    follow(route);
  }

  const open = (document: string, at: { statement?: string; words?: Range } = {}) =>
    go({ document, statement: at.statement ?? null, words: at.words ?? null });

  /** Selects a statement of the open document; null selects none. */
  function select(statement: string | null, how: 'push' | 'replace' = 'push'): void {
    const { route } = store.get();
    if (route.document !== null) go({ document: route.document, statement, words: null }, how);
  }

  function step(by: 1 | -1): void {
    const state = store.get();
    const next = stepFrom(shownStatements(state), selectedStatement(state), by);
    // Going through statements one by one leaves one entry in the history, not one each.
    if (next !== null) select(next, state.route.statement === null ? 'push' : 'replace');
  }

  function stepDocument(by: 1 | -1): void {
    const next = documentBeside(store.get(), by);
    if (next !== null) open(next);
  }

  async function setWithdrawn(document: Pick<DocumentSummary, 'id' | 'title' | 'file'>, withdrawn: boolean) {
    const answer = await (withdrawn ? api.withdraw(document.id) : api.restore(document.id));
    if (!answer.ok) return say(`${answer.problem.message} ${answer.problem.remedy}`, 'wrong');
    store.send({ type: 'withdrawn', id: document.id, withdrawn });
    if (withdrawn) say(`Withdrawn: ${documentName(document)}`, 'done', document.id);
    else say(`Restored: ${documentName(document)}`);
  }

  async function undo(toast: number, id: string): Promise<void> {
    store.send({ type: 'toast-gone', key: toast });
    const { documents } = store.get();
    const known = documents.is === 'ready' ? documents.value.find((one) => one.id === id) : undefined;
    await setWithdrawn(known ?? { id, title: null, file: id }, false);
  }

  async function search(query: string): Promise<void> {
    store.send({ type: 'query', query });
    if (query.trim() === '') return;
    const answer = await api.search(query);
    store.send({
      type: 'hits',
      query,
      hits: answer.ok ? { is: 'ready', value: answer.value.hits } : { is: 'failed', problem: answer.problem },
    });
  }

  /** Statements of a kind about any of the places, in documents other than the open one; each once. */
  async function findElsewhere(
    kind: string,
    places: readonly string[],
  ): Promise<Loadable<readonly ListedStatement[]>> {
    const { document } = store.get().route;
    const answers = await Promise.all(places.map((place) => api.statements(kind, place)));
    const found = new Map<string, ListedStatement>();
    for (const answer of answers) {
      if (!answer.ok) return { is: 'failed', problem: answer.problem };
      for (const one of answer.value.statements)
        if (one.document !== document) found.set(`${one.document}/${one.id}`, one);
    }
    return { is: 'ready', value: [...found.values()] };
  }

  function prefer(change: Partial<Preferences>): void {
    const preferences = { ...store.get().preferences, ...change };
    store.send({ type: 'preferences', preferences });
    keepPreferences(storage, preferences);
  }

  const uploads = uploader({
    add: api.add,
    begin: (names) => {
      const added = names.map((name): Upload => ({
        key: newKey(),
        name,
        progress: 'waiting',
        id: null,
        problem: null,
      }));
      store.send({ type: 'uploads', uploads: added });
      return added.map(({ key }) => key);
    },
    change: (key, change) => store.send({ type: 'upload', key, change }),
    gone: (key) => store.send({ type: 'upload-gone', key }),
    finished: async (id) => {
      await loadDocuments();
      if (id !== null && store.get().route.document !== id) open(id);
    },
  });

  return {
    /** Reads the address and the list; opens the first document where the address names none. */
    async start(): Promise<void> {
      follow(parseRoute(location.hash));
      await loadDocuments();
      const [first] = presentDocuments(store.get());
      if (store.get().route.document === null && first !== undefined)
        go({ document: first.id, statement: null, words: null }, 'replace');
    },
    follow: () => follow(parseRoute(location.hash)),
    loadDocuments,
    retryOpen: () => {
      const { document } = store.get().route;
      if (document !== null) void load(document);
    },
    open,
    select,
    step,
    stepDocument,
    withdraw: (document: Pick<DocumentSummary, 'id' | 'title' | 'file'>) => setWithdrawn(document, true),
    restore: (document: Pick<DocumentSummary, 'id' | 'title' | 'file'>) => setWithdrawn(document, false),
    undo,
    search,
    findElsewhere,
    prefer,
    say,
    addFiles: (files: readonly File[], details: FileDetails) => uploads.add(files, details),
    retryFile: uploads.retry,
    dismissFile: uploads.dismiss,
  };
}

export const CommandsContext = createContext<Commands | null>(null);

/** The commands of the desk this component stands on. */
export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error('no commands above this component');
  return commands;
}
