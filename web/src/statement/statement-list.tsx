import { useMemo, useState } from 'preact/hooks';
import { stanceWords } from '../../../src/faces/wording/index.js';
import type { Statement } from '../../../src/record/index.js';
import { PLACES } from '../chrome/keyboard.js';
import { visible } from '../model/characters.js';
import { sayerOf } from '../model/filter.js';
import type { RecordIndex } from '../model/record-index.js';
import { clauseText, sentenceOf } from '../model/sentence.js';
import { toneOf } from '../model/stance.js';
import { useCommands } from '../state/commands.js';
import { formatRoute } from '../state/route.js';
import { shownStatements } from '../state/select.js';
import { useSelect } from '../state/store.js';

function Line({ index, statement }: { readonly index: RecordIndex; readonly statement: Statement }) {
  const { select } = useCommands();
  const open = useSelect((state) => state.route.document);
  return (
    <li>
      <a
        class="statement-line"
        href={formatRoute({ document: open, statement: statement.id, words: null })}
        onClick={(event) => {
          event.preventDefault();
          select(statement.id);
          // The list goes; who came by keyboard goes on in what takes its place.
          document.getElementById(PLACES.panel)?.focus({ preventScroll: true });
        }}
      >
        <bdi class="statement-clause">{clauseText(sentenceOf(index, statement))}</bdi>
        <span class="statement-meta">
          <span class={`kind kind-${statement.kind}`}>{statement.kind}</span>
          <bdi>{visible(sayerOf(statement))}</bdi>
          <span class={`tone-${toneOf(statement.stance)}`}>{stanceWords(statement.stance)}</span>
        </span>
      </a>
    </li>
  );
}

/** How many statements are listed at once. */
const STEP = 200;

/** All statements of the document, as far as the filter lets them through. */
export function StatementList({ index }: { readonly index: RecordIndex }) {
  const shown = useSelect(shownStatements);
  const [limit, setLimit] = useState(STEP);
  const lines = useMemo(
    () =>
      shown
        .slice(0, limit)
        .map((statement) => <Line key={statement.id} index={index} statement={statement} />),
    [shown, limit, index],
  );
  const all = index.statements.length;
  if (all === 0)
    return <p class="note">No statement of a kind Readout records was found in this document.</p>;
  return (
    <section class="statement-list" aria-label="Statements">
      <p class="note" role="status">
        {shown.length === all ? `${all} statements` : `${shown.length} of ${all} statements`}. Select one
        here, in the text, or with <kbd>j</kbd> and <kbd>k</kbd>.
      </p>
      <ol>{lines}</ol>
      {shown.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + STEP)}>
          {`Show more (${shown.length - limit})`}
        </button>
      )}
    </section>
  );
}
