import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { reduce, type Action } from './reducer.js';
import type { State } from './state.js';

/** One state, changed only by actions. */
export interface Store {
  readonly get: () => State;
  readonly send: (action: Action) => void;
  /** Calls the listener after each change; the answer ends it. */
  readonly listen: (listener: () => void) => () => void;
}

/** A store that begins with the given state. */
export function createStore(start: State): Store {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const StoreContext = createContext<Store | null>(null);

/** The store of the desk this component stands on. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('no store above this component');
  return store;
}

/** A part of the state; the component is drawn again only when that part becomes another value. */
export function useSelect<T>(select: (state: State) => T): T {
  const store = useStore();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const value = select(store.get());
  const latest = useRef({ select, value });
  latest.current = { select, value };
  useLayoutEffect(() => {
    const check = () => {
      if (!Object.is(latest.current.select(store.get()), latest.current.value)) redraw(undefined);
    };
    check();
    return store.listen(check);
  }, [store]);
  return value;
}
