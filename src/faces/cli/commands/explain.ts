import { FaultError } from '../../../lib/index.js';
import { write } from '../console.js';
import { DATA_OPTION, withLedger } from '../data.js';
import { EXIT } from '../exit.js';
import { displayOf, renderExplanation } from '../terminal/index.js';
import type { Verb } from '../verb.js';

export const explain: Verb = {
  name: 'explain',
  group: 'keeping',
  summary: 'say how names, places and times of a document were resolved',
  arguments: [
    { flags: '<id>', summary: 'id of the document, or its first digits' },
    { flags: '[part...]', summary: 'only these statements (s3), mentions (m12) or actors (A2)' },
  ],
  options: [DATA_OPTION],
  run: (call) =>
    withLedger(call, { create: false }, async (ledger) => {
      const [id = '', ...parts] = call.arguments;
      const document = await ledger.get(id);
      if (!document.ok) throw new FaultError(document.fault);
      const { text, record } = document.value;
      const display = displayOf(call.console.stdout, call.console.env);
      const explained = renderExplanation(text, record, parts, display);
      if (!explained.ok) throw new FaultError(explained.fault);
      await write(call.console.stdout, explained.value);
      return EXIT.ok;
    }),
};
