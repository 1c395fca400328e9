import { FaultError } from '../../../lib/index.js';
import { write } from '../console.js';
import { DATA_OPTION } from '../data.js';
import { runDesk } from '../desk.js';
import { PORT_OPTION } from '../port.js';
import { reportFault } from '../report.js';
import type { Verb } from '../verb.js';

export const start: Verb = {
  name: 'start',
  group: 'desk',
  summary: 'read the shipped samples into the ledger, then serve the desk: what npm start runs',
  arguments: [],
  options: [PORT_OPTION, DATA_OPTION],
  run: async (call) => {
    const { takeInSamples } = await import('../../samples.js');
    const { packageVersion } = await import('../../version.js');
    return runDesk(call, async (ledger, analyse) => {
      const samples = await takeInSamples({ ledger, analyse, analyser: packageVersion() });
      if (!samples.ok) throw new FaultError(samples.fault);
      for (const { file, result } of samples.value) {
        if (!result.ok) await reportFault(call.console, result.fault);
        else if (result.value.outcome === 'added')
          await write(call.console.stdout, `Read the sample ${file}\n`);
      }
    });
  },
};
