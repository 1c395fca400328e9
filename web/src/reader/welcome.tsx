import { ChooseFiles } from '../library/choose-files.js';
import { presentDocuments } from '../state/select.js';
import { useSelect } from '../state/store.js';

/** What stands in place of a document while none is open. */
export function Welcome() {
  const isEmpty = useSelect(
    (state) => state.documents.is === 'ready' && presentDocuments(state).length === 0,
  );
  if (!isEmpty) return <p class="note">Choose a document on the left.</p>;
  return (
    <section class="welcome">
      <h1>Nothing to read yet</h1>
      <p>
        Drop a press briefing, a communiqué or a monitor’s report on this page, as text or HTML, or paste its
        text. Readout shows who said that who did what to whom, where, when, and how sure they were, with the
        words each statement rests on. Nothing leaves this machine.
      </p>
      <ChooseFiles />
    </section>
  );
}
