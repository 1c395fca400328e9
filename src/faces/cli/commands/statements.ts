import { FaultError } from '../../../lib/index.js';
import type { ListedStatement, StatementFilter } from '../../../ledger/index.js';
import { checkDate } from '../../dates.js';
import { write } from '../console.js';
import { DATA_OPTION, withLedger } from '../data.js';
import { EXIT } from '../exit.js';
import { reportFault } from '../report.js';
import { displayOf, renderListed } from '../terminal/index.js';
import { textOption, type Invocation, type Options, type Verb } from '../verb.js';

export const statements: Verb = {
  name: 'statements',
  group: 'keeping',
  summary: 'list statements of all documents by kind, actor, place, source and time',
  arguments: [],
  options: [
    { flags: '--kind <kind>', summary: 'force, control, harm … (docs/record.md)' },
    { flags: '--detail <detail>', summary: 'a detail of the kind: gains, killed …' },
    { flags: '--actor <name>', summary: 'an actor in any role, or a part of its name' },
    { flags: '--place <name>', summary: 'a place, or a part of its name; a country by its two letters' },
    { flags: '--source <name>', summary: 'who vouches for it last' },
    { flags: '--since <date>', summary: 'about this day or later, YYYY-MM-DD' },
    { flags: '--until <date>', summary: 'about this day or earlier' },
    { flags: '--limit <number>', summary: 'at most so many statements (500)' },
    { flags: '--json', summary: 'one JSON object a line' },
    { flags: '--csv', summary: 'a table for spreadsheets' },
    DATA_OPTION,
  ],
  run: async (call) => {
    const { console, options } = call;
    for (const name of ['since', 'until']) {
      const date = checkDate(textOption(options, name) ?? '2000-01-01');
      if (!date.ok) return reportFault(console, date.fault, EXIT.usage);
    }
    return withLedger(call, { create: false }, async (ledger) => {
      const found = await ledger.statements(filterOf(options));
      if (!found.ok) throw new FaultError(found.fault);
      const { head, lineOf } = await formOf(call);
      await write(console.stdout, head);
      for (const statement of found.value) if (!(await write(console.stdout, lineOf(statement)))) break;
      if (found.value.length === 0) await write(console.stderr, 'No such statements.\n');
      return EXIT.ok;
    });
  },
};

/** How statements are written: what goes before them, and each. */
interface Form {
  readonly head: string;
  readonly lineOf: (statement: ListedStatement) => string;
}

async function formOf({ console, options }: Invocation): Promise<Form> {
  if (options['json']) return { head: '', lineOf: (statement) => `${JSON.stringify(statement)}\n` };
  if (options['csv']) {
    const { csvLine, statementCells, STATEMENT_COLUMNS } = await import('../../export/index.js');
    return { head: csvLine(STATEMENT_COLUMNS), lineOf: (statement) => csvLine(statementCells(statement)) };
  }
  const display = displayOf(console.stdout, console.env);
  return { head: '', lineOf: (statement) => renderListed(statement, display) };
}

const NAMES = ['kind', 'detail', 'actor', 'place', 'source', 'since', 'until'] as const;

function filterOf(options: Options): StatementFilter {
  const given = NAMES.flatMap((name) => {
    const value = textOption(options, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const limit = Number.parseInt(textOption(options, 'limit') ?? '', 10);
  return { ...Object.fromEntries(given), ...(limit > 0 && { limit }) };
}
