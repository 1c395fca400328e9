import { useRef } from 'preact/hooks';
import { useCommands } from '../state/commands.js';
import { readDetails } from './file-details.js';

/** The button that opens the browser's own dialog for choosing files. */
export function ChooseFiles() {
  const { addFiles } = useCommands();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button add-button" onClick={() => input.current?.click()}>
        Add files…
      </button>
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
    </>
  );
}
