import { basename } from 'node:path';
import { success, type Result } from '../lib/index.js';
import type { Added, Ledger } from '../ledger/index.js';
import type { Analyse, Given } from './engine.js';

/** A document on its way into a ledger. */
export interface Incoming {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly given: Given;
  readonly sample?: boolean;
}

/**
 * Reads, analyses and keeps a document. Bytes that are there already are told as known, and not analysed again.
 * Faults: those of reading, of the analysis and of the ledger.
 */
export async function takeIn(
  {
    ledger,
    analyse,
    analyser,
  }: { readonly ledger: Ledger; readonly analyse: Analyse; readonly analyser: string },
  { file, bytes, given, sample = false }: Incoming,
): Promise<Result<Added>> {
  const found = await ledger.find(bytes);
  if (!found.ok) return found;
  if (found.value) return success({ outcome: 'known', ...found.value });
  const analysed = await analyse(file, bytes, given);
  if (!analysed.ok) return analysed;
  return ledger.add({ ...analysed.value, file: basename(file), bytes, analyser, sample });
}
