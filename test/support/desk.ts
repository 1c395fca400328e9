import { onTestFinished } from 'vitest';
import type { Analyse } from '../../src/faces/engine.js';
import { openLedger, type Ledger } from '../../src/ledger/index.js';
import { failure, success } from '../../src/lib/index.js';
import { temporaryFolder } from './folders.js';
import { handmadeRecord } from './record.js';

/** Stands in for the analysis, which other tests are about: takes UTF-8 text, and nothing empty. */
export const handmadeAnalysis: Analyse = (file, bytes, given) => {
  const text = Buffer.from(bytes).toString('utf8');
  if (text === '') return Promise.resolve(failure('input.empty', { file }));
  const record = handmadeRecord(text);
  const document = { ...record.document, title: given.title ?? null, publisher: given.publisher ?? null };
  return Promise.resolve(success({ text, record: { ...record, document } }));
};

/** A ledger of its own for the running test. */
export async function temporaryLedger(): Promise<Ledger> {
  const opened = await openLedger(temporaryFolder());
  if (!opened.ok) throw new Error(opened.fault.message);
  onTestFinished(() => opened.value.close());
  return opened.value;
}
