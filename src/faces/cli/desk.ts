import { FaultError } from '../../lib/index.js';
import type { Ledger } from '../../ledger/index.js';
import { write } from './console.js';
import { dataFolder, withLedger } from './data.js';
import { EXIT, type ExitStatus } from './exit.js';
import { portOf } from './port.js';
import { reportFault } from './report.js';
import type { Invocation } from './verb.js';
import type { Analyse } from '../engine.js';

/** Serves the desk over the ledger of a call until the user stops it; `prepare` runs before. */
export async function runDesk(
  call: Invocation,
  prepare: (ledger: Ledger, analyse: Analyse) => Promise<void> = () => Promise.resolve(),
): Promise<ExitStatus> {
  const port = portOf(call.options);
  if (!port.ok) return reportFault(call.console, port.fault, EXIT.usage);
  const { listen, startAnalyst } = await import('../server/index.js');
  return withLedger(call, { create: true }, async (ledger) => {
    const analyst = startAnalyst();
    try {
      await prepare(ledger, analyst.analyse);
      const desk = await listen({ ledger, analyse: analyst.analyse, port: port.value });
      if (!desk.ok) throw new FaultError(desk.fault);
      const stopped = call.console.stopped();
      await write(
        call.console.stdout,
        `The desk is at ${desk.value.url}\nThe ledger is in ${dataFolder(call)}\nCtrl-C stops it.\n`,
      );
      await stopped;
      await desk.value.close();
      return EXIT.ok;
    } finally {
      await analyst.close();
    }
  });
}
