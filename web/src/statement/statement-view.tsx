import type { Statement } from '../../../src/record/index.js';
import type { OpenDocument } from '../model/documents.js';
import type { RecordIndex } from '../model/record-index.js';
import { useCommands } from '../state/commands.js';
import { shownStatements, stepFrom } from '../state/select.js';
import { useSelect } from '../state/store.js';
import { Facts } from './facts.js';
import { Quote } from './quote.js';
import { SentenceView } from './sentence-view.js';

/** The way to the statements before and after, and back to the list. */
function Steps({ statement }: { readonly statement: Statement }) {
  const { select, step } = useCommands();
  const shown = useSelect(shownStatements);
  const at = shown.findIndex(({ id }) => id === statement.id);
  return (
    <nav class="steps" aria-label="Statements">
      <button type="button" class="button quiet" onClick={() => select(null)}>
        All statements
      </button>
      <span class="steps-count" role="status">
        {at < 0 ? 'outside the filter' : `${at + 1} of ${shown.length}`}
      </span>
      <button
        type="button"
        class="button"
        aria-label="Previous statement"
        disabled={stepFrom(shown, statement, -1) === null}
        onClick={() => step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="button"
        aria-label="Next statement"
        disabled={stepFrom(shown, statement, 1) === null}
        onClick={() => step(1)}
      >
        ↓
      </button>
    </nav>
  );
}

interface Props {
  readonly index: RecordIndex;
  readonly document: OpenDocument;
  readonly statement: Statement;
}

/** One statement: in words, with its quote, and field by field. */
export function StatementView({ index, document, statement }: Props) {
  return (
    <article class="statement" aria-label="Selected statement">
      <Steps statement={statement} />
      <SentenceView index={index} statement={statement} />
      <Quote document={document} statement={statement} />
      <Facts index={index} statement={statement} />
    </article>
  );
}
