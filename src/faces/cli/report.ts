import type { Fault } from '../../lib/index.js';
import { write, type Console } from './console.js';
import { EXIT, type ExitStatus } from './exit.js';
import { safe } from './terminal/index.js';

/** Tells a fault on standard error: what went wrong, then what to do. */
export async function reportFault(
  console: Console,
  { message, remedy }: Fault,
  status: ExitStatus = EXIT.failed,
): Promise<ExitStatus> {
  await write(console.stderr, `readout: ${safe(message)}\n  ${safe(remedy)}\n`);
  return status;
}
