import { DropTarget } from './library/drop-target.js';
import { Library } from './library/library.js';
import { Reader } from './reader/reader.js';
import { Panel } from './statement/panel.js';
import { Bar } from './chrome/bar.js';
import { KeysDialog } from './chrome/keys-dialog.js';
import { Toasts } from './chrome/toasts.js';
import { useSelect } from './state/store.js';

/** The whole page: documents on the left, the text in the middle, the selected statement on the right. */
export function Desk() {
  const showsLibrary = useSelect((state) => state.showsLibrary);
  return (
    <DropTarget>
      <div class={`desk${showsLibrary ? ' desk-shelf-open' : ''}`}>
        <Bar />
        <Library />
        <Reader />
        <Panel />
      </div>
      <KeysDialog />
      <Toasts />
    </DropTarget>
  );
}
