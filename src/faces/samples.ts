import { readAsset, readTextAsset, success, type Result } from '../lib/index.js';
import type { Added } from '../ledger/index.js';
import { readAgain, takeIn, type Intake } from './intake.js';

/** A line of samples/index.json. */
interface Sample {
  readonly file: string;
  readonly publisher: string;
  readonly published: string;
  readonly title: string;
}

export interface TakenSample {
  readonly file: string;
  readonly result: Result<Added>;
}

/**
 * The shipped samples by their file names, each with what became of it. Those kept before are known; those that an older
 * version read are read again.
 */
export async function takeInSamples(intake: Intake): Promise<Result<TakenSample[]>> {
  const samples = JSON.parse(readTextAsset('samples/index.json')) as Sample[];
  const taken: TakenSample[] = [];
  for (const { file, ...given } of samples) {
    const incoming = { file, bytes: readAsset(`samples/${file}`), given, sample: true };
    taken.push({ file, result: await takeIn(intake, incoming) });
  }
  const documents = await intake.ledger.list();
  if (!documents.ok) return documents;
  for (const { id, sample, analyser } of documents.value)
    if (sample && analyser !== intake.analyser) await readAgain(intake, id);
  return success(taken);
}
