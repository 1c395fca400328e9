// How long a cold `readout read` of one briefing takes, as a multiple of a bare `node -e 0` in the same run.
// usage: npm run bench:start-up [-- FILE]
import { readFileSync } from 'node:fs';
import { assetPath } from '../src/lib/index.js';
import { median, runMilliseconds } from './measure.js';

const RUNS = 15;
const samples = JSON.parse(readFileSync(assetPath('samples/index.json'), 'utf8')) as { file: string }[];
const file = process.argv[2] ?? assetPath(`samples/${samples[0]!.file}`);
const read = [assetPath('bin/readout.mjs'), 'read', file];
const bare = ['-e', '0'];

runMilliseconds(read);
const times = Array.from({ length: RUNS }, () => ({
  bare: runMilliseconds(bare),
  read: runMilliseconds(read),
}));
const bareMedian = median(times.map((time) => time.bare));
const readMedian = median(times.map((time) => time.read));
process.stdout.write(
  `node -e 0 ${bareMedian.toFixed(0)} ms, readout read ${readMedian.toFixed(0)} ms, ratio ${(readMedian / bareMedian).toFixed(1)} (median of ${RUNS})\n`,
);
