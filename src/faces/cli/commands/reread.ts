import { FaultError } from '../../../lib/index.js';
import type { Ledger } from '../../../ledger/index.js';
import { write } from '../console.js';
import { DATA_OPTION, withLedger } from '../data.js';
import { statusOf } from '../exit.js';
import { progressOn } from '../progress.js';
import { reportFault } from '../report.js';
import type { Invocation, Verb } from '../verb.js';

export const reread: Verb = {
  name: 'reread',
  group: 'keeping',
  summary: 'analyse documents of the ledger again, after Readout was upgraded',
  arguments: [{ flags: '[id...]', summary: 'ids of documents; without any, all that an older version read' }],
  options: [{ flags: '--all', summary: 'all documents' }, DATA_OPTION],
  run: (call) =>
    withLedger(call, { create: false }, async (ledger) => {
      const [{ analyseBytes }, { readAgain }, { packageVersion }] = await Promise.all([
        import('../../engine.js'),
        import('../../intake.js'),
        import('../../version.js'),
      ]);
      const { console } = call;
      const intake = { ledger, analyse: analyseBytes, analyser: packageVersion() };
      const ids = await wanted(call, ledger, intake.analyser);
      const progress = progressOn(console);
      let failed = 0;
      for (const [i, id] of ids.entries()) {
        progress.at(i + 1, ids.length, id);
        const done = await readAgain(intake, id);
        progress.clear();
        if (done.ok) await write(console.stdout, `read again  ${done.value.id}\n`);
        else failed += 1;
        if (!done.ok) await reportFault(console, done.fault);
      }
      if (ids.length === 0) await write(console.stderr, 'Every document was read by this version.\n');
      return statusOf(ids.length - failed, failed);
    }),
};

async function wanted(call: Invocation, ledger: Ledger, analyser: string): Promise<string[]> {
  if (call.arguments.length > 0) return [...call.arguments];
  const documents = await ledger.list();
  if (!documents.ok) throw new FaultError(documents.fault);
  const isOld = (document: { readonly analyser: string }) => document.analyser !== analyser;
  return documents.value
    .filter((document) => call.options['all'] === true || isOld(document))
    .map(({ id }) => id);
}
