import { FaultError } from '../../../lib/index.js';
import type { DocumentSummary } from '../../../ledger/index.js';
import { write } from '../console.js';
import { DATA_OPTION, withLedger } from '../data.js';
import { EXIT } from '../exit.js';
import { displayOf, safe, shorten, type Display } from '../terminal/index.js';
import type { Verb } from '../verb.js';

export const list: Verb = {
  name: 'list',
  group: 'keeping',
  summary: 'list the documents of the ledger, newest first',
  arguments: [],
  options: [{ flags: '--json', summary: 'one JSON object a line' }, DATA_OPTION],
  run: (call) =>
    withLedger(call, { create: false }, async (ledger) => {
      const documents = await ledger.list();
      if (!documents.ok) throw new FaultError(documents.fault);
      const { console, options } = call;
      const display = displayOf(console.stdout, console.env);
      const lineOf = options['json']
        ? jsonLine
        : (document: DocumentSummary) => documentLine(document, display);
      for (const document of documents.value) if (!(await write(console.stdout, lineOf(document)))) break;
      return EXIT.ok;
    }),
};

const jsonLine = (document: DocumentSummary): string => `${JSON.stringify(document)}\n`;

/** Id, date, number of statements, title and publisher in columns. */
function documentLine(document: DocumentSummary, display: Display): string {
  const { id, title, file, publisher, published, statements, withdrawn } = document;
  const lead = `${id}  ${(published.value ?? '').slice(0, 10).padEnd(10)}  ${String(statements).padStart(4)}  `;
  const words = [withdrawn ? '[withdrawn]' : '', title ?? file, publisher ? `· ${publisher}` : ''];
  const line = lead + shorten(safe(words.filter(Boolean).join(' ')), display.width - lead.length);
  return `${withdrawn ? display.dim(line) : line}\n`;
}
