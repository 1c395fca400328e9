import { useCommands } from '../state/commands.js';
import type { Upload } from '../state/state.js';
import { useSelect } from '../state/store.js';

const PROGRESS: Readonly<Record<Upload['progress'], string>> = {
  waiting: 'waiting',
  sending: 'reading…',
  added: 'added',
  known: 'already here',
  failed: 'not added',
};

function UploadLine({ upload }: { readonly upload: Upload }) {
  const { open, retryFile, dismissFile } = useCommands();
  const { key, id, problem, progress } = upload;
  const done = progress !== 'waiting' && progress !== 'sending';
  return (
    <li class={`upload upload-${progress}`}>
      <div class="upload-line">
        <bdi class="upload-name">{upload.name}</bdi>
        <span class="upload-progress">{PROGRESS[progress]}</span>
        {!done && <progress aria-label={`Reading ${upload.name}`} />}
        {id !== null && (
          <button type="button" class="button quiet" onClick={() => open(id)}>
            Open
          </button>
        )}
        {done && (
          <button
            type="button"
            class="button quiet"
            aria-label={`Dismiss ${upload.name}`}
            onClick={() => dismissFile(key)}
          >
            ×
          </button>
        )}
      </div>
      {problem !== null && (
        <div class="upload-problem" role="alert">
          <p>
            <bdi>{problem.message}</bdi>
          </p>
          <p class="remedy">
            <bdi>{problem.remedy}</bdi>
          </p>
          <button type="button" class="button" onClick={() => void retryFile(key)}>
            Try again
          </button>
        </div>
      )}
    </li>
  );
}

/** Files on their way in, and how each fared. */
export function UploadList() {
  const uploads = useSelect((state) => state.uploads);
  if (uploads.length === 0) return null;
  return (
    <ul class="uploads" aria-label="Files being added" aria-live="polite">
      {uploads.map((upload) => (
        <UploadLine key={upload.key} upload={upload} />
      ))}
    </ul>
  );
}
