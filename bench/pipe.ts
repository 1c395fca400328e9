// `readout pipe` over a corpus, twice: lines answered, the same bytes, characters a second, peak memory.
// usage: npm run bench:pipe -- FILE.jsonl[.gz]…   (each line: {"id","text",…}; without files: the samples, many times over)
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { assetPath } from '../src/lib/index.js';
import { runFilter } from './measure.js';

interface Line {
  readonly id?: string;
  readonly text: string;
}

const files = process.argv.slice(2);
const lines = files.length ? files.flatMap(linesOf) : manySamples();
const documents = lines.map((line) => JSON.parse(line) as Line);
const characters = documents.reduce((sum, { text }) => sum + text.length, 0);

const pipe = [assetPath('bin/readout.mjs'), 'pipe'];
const first = await runFilter(pipe, lines);
const second = await runFilter(pipe, lines);
process.stdout.write(
  [
    `${documents.length} documents, ${characters} characters`,
    `${first.lines} lines answered`,
    first.sha256 === second.sha256
      ? 'identical bytes on the second run'
      : 'DIFFERENT bytes on the second run',
    `${(characters / first.seconds).toFixed(0)} characters a second`,
    `peak memory ${first.peakMiB.toFixed(0)} MiB and ${second.peakMiB.toFixed(0)} MiB`,
    '',
  ].join('\n'),
);
process.exitCode = first.lines === documents.length && first.sha256 === second.sha256 ? 0 : 1;

function linesOf(file: string): string[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

function manySamples(): string[] {
  const samples = JSON.parse(readFileSync(assetPath('samples/index.json'), 'utf8')) as { file: string }[];
  const texts = samples
    .filter(({ file }) => file.endsWith('.txt'))
    .map(({ file }) => readFileSync(assetPath(`samples/${file}`), 'utf8'));
  return Array.from({ length: 300 }, (_, i) =>
    JSON.stringify({ id: String(i), text: texts[i % texts.length] }),
  );
}
