import { FaultError } from '../../../lib/index.js';
import { write } from '../console.js';
import { DATA_OPTION, withLedger } from '../data.js';
import { EXIT } from '../exit.js';
import type { Verb } from '../verb.js';

export const restore: Verb = {
  name: 'restore',
  group: 'keeping',
  summary: 'take a withdrawn document back in',
  arguments: [{ flags: '<id>', summary: 'id of the document, or its first digits' }],
  options: [DATA_OPTION],
  run: (call) =>
    withLedger(call, { create: false }, async (ledger) => {
      const done = await ledger.restore(call.arguments[0] ?? '');
      if (!done.ok) throw new FaultError(done.fault);
      await write(call.console.stdout, `restored  ${done.value.id}\n`);
      return EXIT.ok;
    }),
};
