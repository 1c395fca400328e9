import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useCommands } from '../state/commands.js';
import { readDetails } from './file-details.js';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Makes the whole page take files that are dropped on it. */
export function DropTarget({ children }: { readonly children: ComponentChildren }) {
  const { addFiles } = useCommands();
  const [over, setOver] = useState(false);
  return (
    <div
      class="drop-target"
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) void addFiles(files, readDetails());
      }}
    >
      {children}
      {over && (
        <div class="drop-veil" aria-hidden="true">
          Drop to add
        </div>
      )}
    </div>
  );
}
