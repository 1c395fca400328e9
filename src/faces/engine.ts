import type { Source } from '../analysis/index.js';
import { failure, FaultError, success, type Result } from '../lib/index.js';
import { readBytes, readText, recordOf, type Given, type ReadDocument } from '../pipeline.js';
import type { ReadoutRecord } from '../record/index.js';

export { parseConllu, READABLE_EXTENSIONS, type Given } from '../pipeline.js';

/** A document's text, as its reader took it from the file, and the record of it. */
export interface Analysed {
  readonly text: string;
  readonly record: ReadoutRecord;
}

/** Reads and analyses the bytes of a file; `file` names it in faults and tells its format. */
export type Analyse = (file: string, bytes: Uint8Array, given: Given) => Promise<Result<Analysed>>;

/** Analyses in this thread. Faults: those of reading, and internal where the analysis itself fails. */
export const analyseBytes: Analyse = (file, bytes, given) => Promise.resolve(analyseNow(file, bytes, given));

function analyseNow(file: string, bytes: Uint8Array, given: Given): Result<Analysed> {
  const document = readBytes(file, bytes, given);
  if (!document.ok) return document;
  const record = guarded(document.value);
  return record.ok ? success({ text: document.value.source.text, record: record.value }) : record;
}

/** Analyses a text that is known already. Fault: internal. */
export const analyseText = (source: Source): Result<ReadoutRecord> => guarded(readText(source));

/** One document that the analysis fails on must not take the others with it. */
function guarded(document: ReadDocument): Result<ReadoutRecord> {
  try {
    return success(recordOf(document));
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, fault: error.fault };
    const words = error instanceof Error ? error.message : String(error);
    return failure('internal', { reason: `${document.source.id}: ${words}` });
  }
}
