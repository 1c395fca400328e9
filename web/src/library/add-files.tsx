import { useRef } from 'preact/hooks';
import { useCommands } from '../state/commands.js';
import { readDetails } from './file-details.js';

/** The way to add files: a button, and what is known of them beside their bytes. */
export function AddFiles() {
  const { addFiles } = useCommands();
  const input = useRef<HTMLInputElement>(null);
  return (
    <form class="add" id="add-files" onSubmit={(event) => event.preventDefault()}>
      <button type="button" class="button add-button" onClick={() => input.current?.click()}>
        Add files…
      </button>
      <p class="add-hint">or drop text or HTML files, or paste text, anywhere</p>
      <input
        ref={input}
        class="hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label="Files to add"
        accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html"
        onChange={(event) => {
          const { currentTarget } = event;
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again afterwards.
          currentTarget.value = '';
          if (files.length > 0) void addFiles(files, readDetails());
        }}
      />
      <details>
        <summary>Date and publisher</summary>
        <p class="note">For the files added next, where their text does not say.</p>
        <label>
          Published on <input type="date" name="published" />
        </label>
        <label>
          Publisher <input type="text" name="publisher" autocomplete="off" />
        </label>
      </details>
    </form>
  );
}
