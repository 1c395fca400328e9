import { basename } from 'node:path';
import { success, type Result } from '../lib/index.js';
import type { Added, DocumentState, GivenDetails, Ledger } from '../ledger/index.js';
import type { Analyse, Given } from './engine.js';

/** A document on its way into a ledger. */
export interface Incoming {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly given: Given;
  readonly sample?: boolean;
}

/** A ledger, and the analysis by which documents come into it. */
export interface Intake {
  readonly ledger: Ledger;
  readonly analyse: Analyse;
  /** Version of the analysis. */
  readonly analyser: string;
}

/**
 * Reads, analyses and keeps a document. Bytes that are there already are told as known, and not analysed again.
 * Faults: those of reading, of the analysis and of the ledger.
 */
export async function takeIn(
  { ledger, analyse, analyser }: Intake,
  { file, bytes, given, sample = false }: Incoming,
): Promise<Result<Added>> {
  const found = await ledger.find(bytes);
  if (!found.ok) return found;
  if (found.value) return success({ outcome: 'known', ...found.value });
  const analysed = await analyse(file, bytes, given);
  if (!analysed.ok) return analysed;
  const details = detailsOf(given);
  return ledger.add({ ...analysed.value, file: basename(file), bytes, given: details, analyser, sample });
}

function detailsOf({ published, publisher, title }: Given): GivenDetails {
  return { ...(published && { published }), ...(publisher && { publisher }), ...(title && { title }) };
}

/** Analyses a document of the ledger again, from its original and what was said of it when it came in. */
export async function readAgain(
  { ledger, analyse, analyser }: Intake,
  id: string,
): Promise<Result<DocumentState>> {
  const original = await ledger.original(id);
  if (!original.ok) return original;
  const { file, bytes, given } = original.value;
  const analysed = await analyse(file, bytes, given);
  return analysed.ok ? ledger.revise(id, { ...analysed.value, analyser }) : analysed;
}
