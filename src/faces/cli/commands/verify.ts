import { FaultError } from '../../../lib/index.js';
import type { Problem } from '../../../ledger/index.js';
import { write } from '../console.js';
import { DATA_OPTION, withLedger } from '../data.js';
import { EXIT } from '../exit.js';
import { safe } from '../terminal/index.js';
import { textOption, type Verb } from '../verb.js';

export const verify: Verb = {
  name: 'verify',
  group: 'keeping',
  summary: 'check that nothing in the ledger was changed since it was written',
  arguments: [],
  options: [
    { flags: '--head <hash>', summary: 'a head printed earlier: the log must still hold it' },
    { flags: '--json', summary: 'print the findings as a JSON object' },
    DATA_OPTION,
  ],
  run: (call) =>
    withLedger(call, { create: false }, async (ledger) => {
      const { console, options } = call;
      const checked = await ledger.verify(textOption(options, 'head'));
      if (!checked.ok) throw new FaultError(checked.fault);
      const { documents, events, head, problems } = checked.value;
      const words = options['json']
        ? `${JSON.stringify(checked.value)}\n`
        : [
            ...problems.map(problemLine),
            `${documents} documents, ${events} events, ${verdict(problems)}`,
            `head ${head}`,
            '',
          ].join('\n');
      await write(console.stdout, words);
      return problems.length === 0 ? EXIT.ok : EXIT.altered;
    }),
};

const problemLine = ({ where, document, message }: Problem): string =>
  `${where.padEnd(8)}  ${document ?? '-'}  ${safe(message)}`;

const verdict = ({ length }: readonly Problem[]): string =>
  length === 0 ? 'all intact' : `${length} not as written`;
