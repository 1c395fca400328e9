/** What the reader has chosen for good; kept in the browser, never sent. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether single letters are commands. */
  readonly keys: boolean;
}

const NAME = 'readout.preferences';
const DEFAULTS: Preferences = { theme: 'system', keys: true };

/** Where the browser keeps things for a page; where it keeps nothing, a place that forgets. */
export function keptStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

/** What was kept, or the defaults where nothing was, or nothing that can be read. */
export function readPreferences(storage: Pick<Storage, 'getItem'>): Preferences {
  try {
    const kept = JSON.parse(storage.getItem(NAME) ?? '{}') as Partial<Record<keyof Preferences, unknown>>;
    return {
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : DEFAULTS.theme,
      keys: typeof kept.keys === 'boolean' ? kept.keys : DEFAULTS.keys,
    };
  } catch {
    return DEFAULTS;
  }
}

/** Keeps the choices; a browser that keeps nothing is left alone. */
export function keepPreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    storage.setItem(NAME, JSON.stringify(preferences));
  } catch {
    // Private windows may refuse to keep anything: the choice then lasts as long as the page.
  }
}
