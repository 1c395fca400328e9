import { render } from 'preact';
import { api } from './api.js';
import { Desk } from './desk.js';
import { CommandsContext, createCommands } from './state/commands.js';
import { keptStorage, readPreferences } from './state/preferences.js';
import { startState } from './state/state.js';
import { createStore, StoreContext } from './state/store.js';
import { listenToKeys } from './chrome/keyboard.js';
import { followTheme } from './chrome/theme.js';
import './styles/index.css';

const storage = keptStorage();
const store = createStore(startState(readPreferences(storage)));
const commands = createCommands(store, api, { history, location, storage });

followTheme(store, document.documentElement);
listenToKeys(window, store, commands);
window.addEventListener('popstate', commands.follow);
window.addEventListener('hashchange', commands.follow);

const desk = document.getElementById('desk');
if (desk !== null)
  render(
    <StoreContext.Provider value={store}>
      <CommandsContext.Provider value={commands}>
        <Desk />
      </CommandsContext.Provider>
    </StoreContext.Provider>,
    desk,
  );
void commands.start();
