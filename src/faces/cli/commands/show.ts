import { FaultError } from '../../../lib/index.js';
import { write } from '../console.js';
import { DATA_OPTION, withLedger } from '../data.js';
import { EXIT } from '../exit.js';
import { displayOf, renderReadout } from '../terminal/index.js';
import type { Verb } from '../verb.js';

export const show: Verb = {
  name: 'show',
  group: 'keeping',
  summary: 'print the readout of a document of the ledger',
  arguments: [{ flags: '<id>', summary: 'id of the document, or its first digits' }],
  options: [
    { flags: '--json', summary: 'print its record' },
    { flags: '--text', summary: 'print its text; with --json: put the text beside the record' },
    { flags: '--original', summary: 'print the bytes as they came in' },
    DATA_OPTION,
  ],
  run: (call) =>
    withLedger(call, { create: false }, async (ledger) => {
      const { console, options } = call;
      const [id = ''] = call.arguments;
      if (options['original']) {
        const original = await ledger.original(id);
        if (!original.ok) throw new FaultError(original.fault);
        await write(console.stdout, original.value.bytes);
        return EXIT.ok;
      }
      const document = await ledger.get(id);
      if (!document.ok) throw new FaultError(document.fault);
      const { record, text } = document.value;
      if (options['json'])
        await write(console.stdout, `${JSON.stringify(options['text'] ? { ...record, text } : record)}\n`);
      else if (options['text']) await write(console.stdout, text);
      else await write(console.stdout, renderReadout(document.value, displayOf(console.stdout, console.env)));
      return EXIT.ok;
    }),
};
