/** Packs the trained weights and the lemma tables into models/syntax. Run by `npm run train:syntax`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTables, type NumberColumn } from '../../src/lib/index.js';
import { lemmaTables } from './lemmas.js';

interface Manifest {
  readonly sizes: Readonly<Record<string, number>>;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly labels: readonly string[];
  readonly words: readonly string[];
  readonly vectorWords: readonly string[];
  readonly arrays: Readonly<Record<string, readonly number[]>>;
}

const [weights = '', treebanks = '', out = 'models/syntax'] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(weights, 'manifest.json'), 'utf8')) as Manifest;

const bytesOf = (name: string): ArrayBuffer => new Uint8Array(readFileSync(join(weights, name))).buffer;
const array = (name: string): Float32Array => new Float32Array(bytesOf(`${name}.f32`));
const columns = (name: string): number => manifest.arrays[name]?.at(-1) ?? 1;

/** Rows of whole numbers with a step each: value = code × step. */
function quantised(name: string, largest: 127 | 32767): Record<string, NumberColumn> {
  const values = array(name);
  const width = columns(name);
  const rows = values.length / width;
  const codes = largest === 127 ? new Int8Array(values.length) : new Int16Array(values.length);
  const steps = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const part = values.subarray(row * width, (row + 1) * width);
    const step = Math.max(...part.map(Math.abs)) / largest || 1;
    steps[row] = step;
    part.forEach((value, i) => (codes[row * width + i] = Math.round(value / step)));
  }
  return { [`${name}.codes`]: codes, [`${name}.steps`]: steps };
}

const tables: Record<string, NumberColumn | readonly string[]> = {
  sizes: Uint32Array.from(['vector', 'input', 'hidden', 'arc', 'label'].map((name) => manifest.sizes[name]!)),
  words: manifest.words,
  upos: manifest.upos,
  xpos: manifest.xpos,
  labels: manifest.labels,
  ...lemmaTables(treebanks),
};
for (const [name, shape] of Object.entries(manifest.arrays)) {
  if (name === 'vectors.steps') continue;
  if (/^(words|hashed\.\d+)\.weight$/.test(name)) Object.assign(tables, quantised(name, 127));
  else if (shape.length === 2) Object.assign(tables, quantised(name, 32767));
  else tables[name] = array(name);
}
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'parser.bin'), packTables('syntax', 1, tables));
writeFileSync(
  join(out, 'vectors.bin'),
  packTables('vectors', 1, {
    words: manifest.vectorWords,
    codes: new Int8Array(bytesOf('vectors.codes.i8')),
    steps: array('vectors.steps'),
  }),
);
