// Processor time of each stage over documents, and how mention compares with parsing; the second of two passes counts.
// usage: npm run bench:stages -- FILE…   (JSON lines as for `readout pipe`)
import { readFileSync } from 'node:fs';
import type { Layers } from '../src/analysis/index.js';
import { readText, stages } from '../src/pipeline.js';

const PASSES = 2;
const PARSING = ['split', 'trees'];
const MENTION = ['published', 'times', 'figures', 'names', 'places', 'actors', 'mentions'];

interface Line {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
}

const lines = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Line);

/** Seconds of processor time by stage. */
function measure(): Map<string, number> {
  const seconds = new Map<string, number>();
  for (const { id, text, publisher = null } of lines) {
    const given = { id, text, publisher, title: null, published: null, language: 'en' };
    let layers = readText(given) as Layers;
    for (const stage of stages) {
      const begin = process.cpuUsage();
      layers = { ...layers, ...stage.run(layers) };
      const { user, system } = process.cpuUsage(begin);
      seconds.set(stage.name, (seconds.get(stage.name) ?? 0) + (user + system) / 1e6);
    }
  }
  return seconds;
}

let seconds = measure();
for (let pass = 1; pass < PASSES; pass += 1) seconds = measure();
const of = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (seconds.get(name) ?? 0), 0);
for (const [name, value] of seconds) process.stdout.write(`${name.padEnd(14)} ${value.toFixed(2)} s\n`);
process.stdout.write(
  `mention ${of(MENTION).toFixed(2)} s, parsing ${of(PARSING).toFixed(2)} s, ratio ${(of(MENTION) / of(PARSING)).toFixed(2)}\n`,
);
