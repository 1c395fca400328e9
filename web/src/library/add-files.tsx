import { ChooseFiles } from './choose-files.js';

/** The way to add files: a button, and what is known of them beside their bytes. */
export function AddFiles() {
  return (
    <form class="add" id="add-files" onSubmit={(event) => event.preventDefault()}>
      <ChooseFiles />
      <p class="add-hint">or drop text or HTML files, or paste text, anywhere</p>
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
