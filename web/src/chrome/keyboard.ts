import type { Commands } from '../state/commands.js';
import type { Store } from '../state/store.js';

/** Elements the keys lead to, by their id. */
export const PLACES = { search: 'search', reader: 'reader', panel: 'panel', filter: 'filter-kind' } as const;

interface Key {
  readonly keys: readonly string[];
  readonly does: string;
  readonly run: (store: Store, commands: Commands) => void;
}

const focus = (id: string) => document.getElementById(id)?.focus();

const next = (_: Store, commands: Commands) => commands.step(1);
const previous = (_: Store, commands: Commands) => commands.step(-1);

/** The keys, in the order in which the help shows them. */
export const KEYS: readonly Key[] = [
  { keys: ['j', 'ArrowDown'], does: 'next statement', run: next },
  { keys: ['k', 'ArrowUp'], does: 'previous statement', run: previous },
  { keys: ['Enter'], does: 'go to the statement’s details', run: () => focus(PLACES.panel) },
  { keys: ['Escape'], does: 'back to the text; once more: no statement', run: stepBack },
  { keys: [']'], does: 'next document', run: (_, commands) => commands.stepDocument(1) },
  { keys: ['['], does: 'previous document', run: (_, commands) => commands.stepDocument(-1) },
  { keys: ['/'], does: 'search all documents', run: openSearch },
  { keys: ['f'], does: 'filter the statements', run: () => focus(PLACES.filter) },
  { keys: ['c'], does: 'copy as citation', run: () => document.getElementById('copy-citation')?.click() },
  { keys: ['?'], does: 'these keys', run: (store) => store.send({ type: 'keys', shown: true }) },
];

function openSearch(store: Store): void {
  store.send({ type: 'library', shown: true });
  // Where the library is in sight already the next key must find the box; elsewhere it opens with the next frame.
  focus(PLACES.search);
  requestAnimationFrame(() => focus(PLACES.search));
}

function stepBack(store: Store, commands: Commands): void {
  if (store.get().showsLibrary) return store.send({ type: 'library', shown: false });
  const reader = document.getElementById(PLACES.reader);
  if (
    document.activeElement !== null &&
    document.activeElement !== document.body &&
    document.activeElement !== reader
  )
    return reader?.focus({ preventScroll: true });
  commands.select(null);
}

const isTyping = (target: Element): boolean =>
  target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');

/** Elements that make use of Enter and of the arrows themselves. */
const usesKeys = (target: Element): boolean =>
  target.matches('a[href], button, summary, input, [role=option]');

function applies(key: string, target: Element, store: Store): boolean {
  if (key === 'Escape') return true;
  if (isTyping(target)) return false;
  if (key === 'Enter') return !usesKeys(target);
  // Arrows scroll, as everywhere, until a statement is selected.
  if (key.startsWith('Arrow')) return store.get().route.statement !== null;
  return store.get().preferences.keys;
}

/** Makes the keys work on the whole page, outside fields and dialogs. */
export function listenToKeys(page: Window, store: Store, commands: Commands): void {
  page.addEventListener('keydown', (event) => {
    // AltGr types brackets on many keyboards.
    const chord = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
    if (chord || event.defaultPrevented || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.closest('dialog') !== null || !applies(event.key, target, store)) return;
    const found = KEYS.find(({ keys }) => keys.includes(event.key));
    if (found === undefined) return;
    event.preventDefault();
    found.run(store, commands);
  });
}
