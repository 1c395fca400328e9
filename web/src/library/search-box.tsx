import { useRef } from 'preact/hooks';
import { PLACES } from '../chrome/keyboard.js';
import { useCommands } from '../state/commands.js';
import { useSelect } from '../state/store.js';

/** Time without typing before the server is asked, in milliseconds. */
const PAUSE = 150;

/** The box that searches the text of all documents. */
export function SearchBox() {
  const { search } = useCommands();
  const query = useSelect((state) => state.search.query);
  const timer = useRef(0);
  const later = (value: string) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void search(value), value === '' ? 0 : PAUSE);
  };
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void search(query);
      }}
    >
      <label class="hidden" for={PLACES.search}>
        Search all documents
      </label>
      <input
        id={PLACES.search}
        type="search"
        placeholder="Search all documents"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => later(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          if (event.currentTarget.value === '') event.currentTarget.blur();
          else void search('');
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
