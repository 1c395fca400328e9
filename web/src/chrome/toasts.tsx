import { useEffect } from 'preact/hooks';
import { useCommands } from '../state/commands.js';
import type { Toast } from '../state/state.js';
import { useSelect, useStore } from '../state/store.js';

/** How long a message that needs no answer stays, in milliseconds. */
const STAYS = 8000;

function ToastLine({ toast }: { readonly toast: Toast }) {
  const store = useStore();
  const { undo } = useCommands();
  const dismiss = () => store.send({ type: 'toast-gone', key: toast.key });
  useEffect(() => {
    if (toast.tone === 'wrong' || toast.undo !== null) return;
    const timer = setTimeout(dismiss, STAYS);
    return () => clearTimeout(timer);
  }, []);
  const { undo: withdrawn } = toast;
  return (
    <li class={`toast toast-${toast.tone}`}>
      <bdi>{toast.text}</bdi>
      {withdrawn !== null && (
        <button type="button" class="button" onClick={() => void undo(toast.key, withdrawn)}>
          Undo
        </button>
      )}
      <button type="button" class="button quiet" aria-label="Dismiss" onClick={dismiss}>
        ×
      </button>
    </li>
  );
}

/** Short messages at the foot of the page, read out as they come. */
export function Toasts() {
  const toasts = useSelect((state) => state.toasts);
  return (
    <ul class="toasts" role="status">
      {toasts.map((toast) => (
        <ToastLine key={toast.key} toast={toast} />
      ))}
    </ul>
  );
}
