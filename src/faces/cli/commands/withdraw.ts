import { FaultError } from '../../../lib/index.js';
import { write } from '../console.js';
import { DATA_OPTION, withLedger } from '../data.js';
import { EXIT } from '../exit.js';
import { textOption, type Verb } from '../verb.js';

export const withdraw: Verb = {
  name: 'withdraw',
  group: 'keeping',
  summary: 'take a document out of search and views; nothing is deleted',
  arguments: [{ flags: '<id>', summary: 'id of the document, or its first digits' }],
  options: [{ flags: '--reason <words>', summary: 'why, for the log' }, DATA_OPTION],
  run: (call) =>
    withLedger(call, { create: false }, async (ledger) => {
      const done = await ledger.withdraw(call.arguments[0] ?? '', textOption(call.options, 'reason'));
      if (!done.ok) throw new FaultError(done.fault);
      await write(
        call.console.stdout,
        `withdrawn  ${done.value.id}  (readout restore ${done.value.id} undoes it)\n`,
      );
      return EXIT.ok;
    }),
};
