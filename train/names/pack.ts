/** Packs the trained weights into models/names. Run by `npm run train:names`. tsx train/names/pack.ts WEIGHTS [OUT] */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTables, type NumberColumn } from '../../src/lib/index.js';

interface Manifest {
  readonly schemes: Readonly<Record<string, readonly string[]>>;
  readonly hashed: readonly (readonly [string, number])[];
  readonly small: readonly (readonly [string, number])[];
  readonly arrays: Readonly<Record<string, readonly number[]>>;
}

/** The ways of marking names that ship; the others only helped in training. */
const SHIPPED = ['uner', 'official'];

const [weights = '', out = 'models/names'] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(weights, 'manifest.json'), 'utf8')) as Manifest;
const array = (name: string): Float32Array =>
  new Float32Array(new Uint8Array(readFileSync(join(weights, `${name}.f32`))).buffer);
const width = (name: string): number => manifest.arrays[name]!.at(-1)!;

/** Rows of 8-bit numbers with a step each: value = code × step. */
function quantised(name: string): Record<string, NumberColumn> {
  const values = array(name);
  const columns = width(name);
  const codes = new Int8Array(values.length);
  const steps = new Float32Array(values.length / columns);
  for (let row = 0; row < steps.length; row += 1) {
    const part = values.subarray(row * columns, (row + 1) * columns);
    const step = Math.max(...part.map(Math.abs)) / 127 || 1;
    steps[row] = step;
    part.forEach((value, i) => (codes[row * columns + i] = Math.round(value / step)));
  }
  return { [`${name}.codes`]: codes, [`${name}.steps`]: steps };
}

/** Input weights and bias of both directions as one matrix: forth's gates, then back's. */
const both = (name: string): Float32Array => {
  const forth = array(`forth.${name}`);
  const joined = new Float32Array(forth.length * 2);
  joined.set(forth);
  joined.set(array(`back.${name}`), forth.length);
  return joined;
};
const sum = (a: Float32Array, b: Float32Array): Float32Array => a.map((value, i) => value + b[i]!);

const size = width('project.weight');
const hidden = width('forth.weight_hh_l0');
const tables: Record<string, NumberColumn | readonly string[]> = {
  sizes: Uint32Array.of(size, manifest.arrays['project.weight']![0]!, hidden),
  project: array('project.weight'),
  'project.bias': array('project.bias'),
  input: both('weight_ih_l0'),
  'input.bias': sum(both('bias_ih_l0'), both('bias_hh_l0')),
  'forth.recurrent': array('forth.weight_hh_l0'),
  'back.recurrent': array('back.weight_hh_l0'),
};
manifest.hashed.forEach((_, i) => Object.assign(tables, quantised(`hashed.${i}.weight`)));
manifest.small.forEach((_, i) => (tables[`small.${i}`] = array(`small.${i}.weight`)));
for (const scheme of SHIPPED) {
  tables[`${scheme}.kinds`] = manifest.schemes[scheme]!;
  tables[`${scheme}.out`] = array(`out.${scheme}.weight`);
  tables[`${scheme}.bias`] = array(`out.${scheme}.bias`);
  tables[`${scheme}.moves`] = array(`moves.${scheme}`);
}
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'tagger.bin'), packTables('names', 1, tables));
