import type { Result } from '../lib/index.js';
import { readAsset, readTextAsset } from '../lib/index.js';
import type { Added, Ledger } from '../ledger/index.js';
import type { Analyse } from './engine.js';
import { takeIn } from './intake.js';

/** A line of samples/index.json. */
interface Sample {
  readonly file: string;
  readonly publisher: string;
  readonly published: string;
  readonly title: string;
}

/** The shipped samples by their file names, each with what became of it. Those kept before are known and left alone. */
export async function takeInSamples(
  ledger: Ledger,
  analyse: Analyse,
  analyser: string,
): Promise<{ readonly file: string; readonly result: Result<Added> }[]> {
  const samples = JSON.parse(readTextAsset('samples/index.json')) as Sample[];
  const results = [];
  for (const { file, ...given } of samples) {
    const incoming = { file, bytes: readAsset(`samples/${file}`), given, sample: true };
    results.push({ file, result: await takeIn({ ledger, analyse, analyser }, incoming) });
  }
  return results;
}
