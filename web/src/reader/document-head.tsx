import { formatNumber } from '../../../src/faces/wording/index.js';
import { api } from '../api.js';
import { visible } from '../model/characters.js';
import { formatPublished } from '../model/dates.js';
import { documentName, type OpenDocument } from '../model/documents.js';
import { useCommands } from '../state/commands.js';

/** What the document is: title, publisher, date with its basis, and the way to the original. */
export function DocumentHead({ document }: { readonly document: OpenDocument }) {
  const { restore } = useCommands();
  const { document: header, statements } = document.record;
  const summary = { id: document.id, title: header.title, file: document.file };
  return (
    <header class="document-head">
      <h1>
        <bdi>{visible(documentName(summary))}</bdi>
      </h1>
      <p class="document-facts">
        <bdi>{visible(header.publisher ?? 'Publisher unknown')}</bdi>
        <span>{header.published.value === null ? 'Date unknown' : formatPublished(header.published)}</span>
        <span>{formatNumber(statements.length)} statements</span>
        <a href={api.originalPath(document.id)} download={document.file}>
          Original file
        </a>
      </p>
      {document.withdrawn && (
        <p class="problem">
          This document is withdrawn.{' '}
          <button type="button" class="button" onClick={() => void restore(summary)}>
            Restore
          </button>
        </p>
      )}
    </header>
  );
}
