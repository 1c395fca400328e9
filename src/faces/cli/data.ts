import { resolve } from 'node:path';
import { FaultError } from '../../lib/index.js';
import type { Ledger } from '../../ledger/index.js';
import { textOption, type Flag, type Invocation } from './verb.js';

const DEFAULT_FOLDER = 'readout-data';

/** Of every command that uses the ledger. */
export const DATA_OPTION: Flag = {
  flags: '--data <folder>',
  summary: `folder of the ledger (READOUT_DATA, else ./${DEFAULT_FOLDER})`,
};

export const dataFolder = ({ options, console }: Invocation): string =>
  resolve(textOption(options, 'data') ?? (console.env['READOUT_DATA'] || DEFAULT_FOLDER));

/** Opens the ledger of a call, hands it over and closes it. Throws the faults of opening. */
export async function withLedger<T>(
  call: Invocation,
  { create }: { readonly create: boolean },
  act: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const { openLedger } = await import('../../ledger/index.js');
  const opened = await openLedger(dataFolder(call), { create });
  if (!opened.ok) throw new FaultError(opened.fault);
  try {
    return await act(opened.value);
  } finally {
    await opened.value.close();
  }
}
