/**
 * Packs trained weights into models/names, for one way of marking names; the others only helped in training.
 * Run by `npm run train:names`. tsx train/names/pack.ts WEIGHTS SCHEME [OUT]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  blockedFloats,
  blockedIntegers,
  packTables,
  STATE_UNIT,
  type NumberColumn,
} from '../../src/lib/index.js';

interface Manifest {
  readonly schemes: Readonly<Record<string, readonly string[]>>;
  readonly hashed: readonly (readonly [string, number])[];
  readonly small: readonly (readonly [string, number])[];
  readonly arrays: Readonly<Record<string, readonly number[]>>;
}

const [weights = '', scheme = '', out = 'models/names'] = process.argv.slice(2);
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

const sum = (a: Float32Array, b: Float32Array): Float32Array => a.map((value, i) => value + b[i]!);
/** Both directions of the LSTM as one: forth's gates, then back's. */
const joined = (name: string): Float32Array => {
  const forth = array(`forth.${name}`);
  const both = new Float32Array(forth.length * 2);
  both.set(forth);
  both.set(array(`back.${name}`), forth.length);
  return both;
};

/** A matrix over the LSTM's states, in whole numbers small enough for their sums to fit 32 bits. */
function overStates(name: string, values: Float32Array, inputs: number): Record<string, NumberColumn> {
  const largest = Math.min(32767, Math.floor((2 ** 31 - 1) / (inputs * STATE_UNIT)));
  const { codes, steps } = blockedIntegers(values, inputs, largest);
  return { [`${name}.codes`]: codes, [`${name}.scales`]: steps.map((step) => step / STATE_UNIT) };
}

/** Rows of a small table through the input weights, so that adding them is all there is to do. */
function throughInput(table: Float32Array, input: Float32Array, size: number): Float32Array {
  const gates = input.length / size;
  const made = new Float32Array((table.length / size) * gates);
  for (let row = 0; row < table.length / size; row += 1)
    for (let gate = 0; gate < gates; gate += 1)
      for (let i = 0; i < size; i += 1)
        made[row * gates + gate]! += table[row * size + i]! * input[gate * size + i]!;
  return made;
}

const [vectorSize, size] = [width('project.weight'), manifest.arrays['project.weight']![0]!];
const hidden = width('forth.weight_hh_l0');
const input = joined('weight_ih_l0');
const tables: Record<string, NumberColumn | readonly string[]> = {
  sizes: Uint32Array.of(vectorSize, size, hidden),
  project: blockedFloats(array('project.weight'), vectorSize),
  'project.bias': array('project.bias'),
  input: blockedFloats(input, size),
  'input.bias': sum(joined('bias_ih_l0'), joined('bias_hh_l0')),
  ...overStates('forth', array('forth.weight_hh_l0'), hidden),
  ...overStates('back', array('back.weight_hh_l0'), hidden),
};
manifest.hashed.forEach((_, i) => Object.assign(tables, quantised(`hashed.${i}.weight`)));
manifest.small.forEach(
  (_, i) => (tables[`small.${i}`] = throughInput(array(`small.${i}.weight`), input, size)),
);
tables['kinds'] = manifest.schemes[scheme]!;
Object.assign(tables, overStates('out', array(`out.${scheme}.weight`), 2 * hidden));
tables['bias'] = array(`out.${scheme}.bias`);
tables['moves'] = array(`moves.${scheme}`);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, `${scheme}.bin`), packTables('names', 3, tables));
