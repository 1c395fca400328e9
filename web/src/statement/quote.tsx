import type { Statement } from '../../../src/record/index.js';
import { citationOf } from '../model/citation.js';
import type { OpenDocument } from '../model/documents.js';
import { words } from '../model/record-index.js';
import { useCommands } from '../state/commands.js';

/** The words of the document, and the ways to copy them. */
export function Quote({
  document,
  statement,
}: {
  readonly document: OpenDocument;
  readonly statement: Statement;
}) {
  const { say } = useCommands();
  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(`${what} copied`);
    } catch {
      say('The browser does not allow copying here. Select the words and copy them by hand.', 'wrong');
    }
  };
  return (
    <figure class="quote">
      <blockquote dir="auto">{words(document.text, statement)}</blockquote>
      <figcaption>
        <button
          type="button"
          class="button"
          onClick={() => void copy(document.text.slice(statement.start, statement.end), 'Quote')}
        >
          Copy quote
        </button>
        <button
          type="button"
          class="button"
          id="copy-citation"
          onClick={() => void copy(citationOf(document, statement), 'Citation')}
        >
          Copy as citation
        </button>
      </figcaption>
    </figure>
  );
}
