import { formatNumber } from '../../../src/faces/wording/index.js';
import { ProblemNote } from '../chrome/problem.js';
import { visible } from '../model/characters.js';
import { formatPublished } from '../model/dates.js';
import { documentName, type DocumentSummary } from '../model/documents.js';
import { useCommands } from '../state/commands.js';
import { formatRoute } from '../state/route.js';
import { presentDocuments, withdrawnDocuments } from '../state/select.js';
import { useSelect, useStore } from '../state/store.js';

const counted = (count: number, noun: string): string =>
  `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;

function DocumentLine({ document }: { readonly document: DocumentSummary }) {
  const store = useStore();
  const { open, withdraw, restore } = useCommands();
  const current = useSelect((state) => state.route.document === document.id);
  const name = visible(documentName(document));
  return (
    <li class={`document${current ? ' document-current' : ''}`}>
      <a
        href={formatRoute({ document: document.id, statement: null, words: null })}
        aria-current={current ? 'true' : undefined}
        onClick={(event) => {
          event.preventDefault();
          store.send({ type: 'library', shown: false });
          open(document.id);
        }}
      >
        <bdi class="document-title">{name}</bdi>
        <span class="document-meta">
          <bdi>{visible(document.publisher ?? 'publisher unknown')}</bdi>
          <span>{formatPublished(document.published)}</span>
          <span>
            {counted(document.statements, 'statement')}
            {document.sample && <span class="mark">sample</span>}
          </span>
        </span>
      </a>
      <button
        type="button"
        class="button quiet document-action"
        aria-label={`${document.withdrawn ? 'Restore' : 'Withdraw'} ${name}`}
        onClick={() => void (document.withdrawn ? restore : withdraw)(document)}
      >
        {document.withdrawn ? 'Restore' : 'Withdraw'}
      </button>
    </li>
  );
}

const lines = (documents: readonly DocumentSummary[]) => (
  <ol class="documents">
    {documents.map((document) => (
      <DocumentLine key={document.id} document={document} />
    ))}
  </ol>
);

/** The documents in use, and below them those that were withdrawn. */
export function DocumentList() {
  const { loadDocuments } = useCommands();
  const documents = useSelect((state) => state.documents);
  const present = useSelect(presentDocuments);
  const withdrawn = useSelect(withdrawnDocuments);
  if (documents.is === 'failed')
    return <ProblemNote problem={documents.problem} onRetry={() => void loadDocuments()} />;
  if (documents.is !== 'ready') return <p class="note">Reading the ledger…</p>;
  return (
    <>
      {present.length === 0 && <p class="note">No documents yet. Drop a text or HTML file on this page.</p>}
      {lines(present)}
      {withdrawn.length > 0 && (
        <details class="withdrawn">
          <summary>{withdrawn.length} withdrawn</summary>
          {lines(withdrawn)}
        </details>
      )}
    </>
  );
}
