import { useEffect, useRef } from 'preact/hooks';
import { useCommands } from '../state/commands.js';
import { useSelect, useStore } from '../state/store.js';
import { KEYS } from './keyboard.js';

const LABELS: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };

/** The list of keys, and the switch for those who dictate or use single letters otherwise. */
export function KeysDialog() {
  const store = useStore();
  const { prefer } = useCommands();
  const shown = useSelect((state) => state.showsKeys);
  const keysOn = useSelect((state) => state.preferences.keys);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (shown && dialog.current?.open === false) dialog.current.showModal();
    if (!shown) dialog.current?.close();
  }, [shown]);
  const close = () => store.send({ type: 'keys', shown: false });
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{LABELS[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={keysOn}
          onChange={(event) => prefer({ keys: event.currentTarget.checked })}
        />
        Letters are commands
      </label>
      <button type="button" class="button" onClick={close}>
        Close
      </button>
    </dialog>
  );
}
