import { useCommands } from '../state/commands.js';
import { useSelect, useStore } from '../state/store.js';
import { isDark } from './theme.js';

/** The strip at the top: the name, the way to the documents on narrow screens, keys and theme. */
export function Bar() {
  const store = useStore();
  const { prefer } = useCommands();
  const theme = useSelect((state) => state.preferences.theme);
  const showsLibrary = useSelect((state) => state.showsLibrary);
  const dark = isDark(theme);
  return (
    <header class="bar">
      <button
        type="button"
        class="button shelf-toggle"
        aria-expanded={showsLibrary}
        aria-controls="library"
        onClick={() => store.send({ type: 'library', shown: !showsLibrary })}
      >
        Documents
      </button>
      <span class="wordmark">
        <span class="wordmark-bracket" aria-hidden="true" />
        Readout
      </span>
      <span class="bar-space" />
      <button type="button" class="button quiet" onClick={() => store.send({ type: 'keys', shown: true })}>
        Keys <kbd>?</kbd>
      </button>
      <button
        type="button"
        class="button quiet"
        aria-pressed={dark}
        onClick={() => prefer({ theme: dark ? 'light' : 'dark' })}
      >
        <span aria-hidden="true">◐</span> Dark
      </button>
    </header>
  );
}
