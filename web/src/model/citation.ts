import type { Statement } from '../../../src/record/index.js';
import { formatPublished } from './dates.js';
import type { OpenDocument } from './documents.js';
import { words } from './record-index.js';

/**
 * A statement as it may be cited: the quote, who says it, title, publisher, date with its basis, and where in which
 * text it stands (the start of the text's SHA-256, and UTF-16 offsets).
 */
export function citationOf(document: OpenDocument, statement: Statement): string {
  const header = document.record.document;
  const chain = statement.chain.map(({ name }) => name ?? 'unnamed source');
  const said = chain[0] === header.publisher ? chain.slice(1) : chain;
  const parts = [
    said.toReversed().join(', as cited by '),
    header.publisher,
    `“${header.title ?? document.file}”`,
    formatPublished(header.published),
  ];
  const where = `text ${header.sha256.slice(0, 12)}, characters ${statement.start}–${statement.end}`;
  return `“${words(document.text, statement)}” — ${parts.filter(Boolean).join(', ')} (${where})`;
}
