import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useCommands } from '../state/commands.js';
import { readDetails } from './file-details.js';
import { fileOfPaste } from './pasted.js';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, dialog') !== null;

/** Makes the whole page take files that are dropped on it, and text that is pasted. */
export function DropTarget({ children }: { readonly children: ComponentChildren }) {
  const { addFiles } = useCommands();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const copied = [...(event.clipboardData?.files ?? [])];
      const written = fileOfPaste(event.clipboardData?.getData('text/plain') ?? '');
      const files = copied.length > 0 || written === null ? copied : [written];
      if (files.length === 0) return;
      event.preventDefault();
      void addFiles(files, readDetails());
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
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
