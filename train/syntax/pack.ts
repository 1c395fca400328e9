/** Packs the trained weights and the lemma tables into models/syntax. Run by `npm run train:syntax`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  packTables,
  type NumberColumn,
  blockedFloats,
  blockedIntegers,
  STATE_UNIT,
} from '../../src/lib/index.js';
import { HASHED_TABLES } from '../../src/parse/network/features.js';
import { INPUT_LIMIT, SIZES, SYNTAX_VERSION, transposed, VECTORS_VERSION } from './layout.js';
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

type Tables = Record<string, NumberColumn | readonly string[]>;

const LARGEST_CODE = 127;
/** Largest whole number for a weight so that its products with so many inputs, up to `unit` each, sum within 32 bits. */
const largestWeight = (inputs: number, unit: number): number =>
  Math.min(32767, Math.floor((2 ** 31 - 1) / (inputs * unit)));

const [weights = '', treebanks = '', out = 'models/syntax'] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(weights, 'manifest.json'), 'utf8')) as Manifest;

const bytesOf = (name: string): ArrayBuffer => new Uint8Array(readFileSync(join(weights, name))).buffer;
const array = (name: string): Float32Array => new Float32Array(bytesOf(`${name}.f32`));
const widthOf = (name: string): number => manifest.arrays[name]!.at(-1)!;

/** A table of embeddings, 8 bits a number with one step a row. */
function embedding(name: string): Tables {
  const values = array(`${name}.weight`);
  const width = widthOf(`${name}.weight`);
  const codes = new Int8Array(values.length);
  const steps = new Float32Array(values.length / width);
  for (let row = 0; row < steps.length; row += 1) {
    const own = values.subarray(row * width, (row + 1) * width);
    const step = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST_CODE || 1;
    steps[row] = step;
    own.forEach((value, i) => (codes[row * width + i] = Math.round(value / step)));
  }
  return { [`${name}.codes`]: codes, [`${name}.steps`]: steps };
}

/** A matrix for whole numbers; `unit` is what 1 in the input stands for, `most` the largest input. */
function integers(
  name: string,
  values: Float32Array,
  inputs: number,
  unit: number,
  most = STATE_UNIT,
): Tables {
  const { codes, steps } = blockedIntegers(values, inputs, largestWeight(inputs, most));
  return { [`${name}.codes`]: codes, [`${name}.scales`]: steps.map((step) => step * unit) };
}

const floats = (name: string, values: Float32Array, inputs: number): Tables => ({
  [`${name}.floats`]: blockedFloats(values, inputs),
});

/** The largest sum of states up to 1 that each row can give. */
function boundsOf(name: string): Float32Array {
  const width = widthOf(name);
  const values = array(name);
  const bounds = new Float32Array(values.length / width);
  values.forEach((value, i) => (bounds[Math.floor(i / width)]! += Math.abs(value)));
  return bounds.map((bound) => bound || 1);
}

/** Few sums of states, made no larger than states are, so that they round as states do. */
function sums(name: string, from: string): Tables {
  const [width, bounds] = [widthOf(from), boundsOf(from)];
  return integers(
    name,
    array(from).map((value, i) => value / bounds[Math.floor(i / width)]!),
    width,
    1,
  );
}

/** A matrix over such sums: what they were divided by goes into it. */
function overSums(name: string, from: string, of: string): Tables {
  const bounds = boundsOf(of);
  const values = array(from).map((value, i) => value * bounds[i % bounds.length]!);
  return integers(name, values, bounds.length, 1 / STATE_UNIT);
}

function lstm(layer: string, input: (name: string, from: string) => Tables): Tables {
  const tables: Tables = {};
  for (const way of ['forth', 'back'].map((direction) => `${layer}.${direction}`)) {
    const second = array(`${way}.bias_hh_l0`);
    Object.assign(
      tables,
      input(`${way}.input`, `${way}.weight_ih_l0`),
      sums(`${way}.memory`, `${way}.memory`),
      overSums(`${way}.recurrent`, `${way}.weight_hh_l0`, `${way}.memory`),
      { [`${way}.bias`]: array(`${way}.bias_ih_l0`).map((value, i) => value + second[i]!) },
    );
  }
  return tables;
}

/** The projection of GloVe, over codes instead of values: the steps of the codes go into the weights. */
function projection(): Tables {
  const steps = array('vectors.steps');
  const values = array('project.weight').map((value, i) => value * steps[i % steps.length]!);
  return {
    ...integers('project', values, steps.length, 1, LARGEST_CODE),
    'project.bias': array('project.bias'),
  };
}

/** A bilinear form between tokens as dependents and as heads. */
const square = (name: string): Tables =>
  floats(name, transposed(array(name), manifest.sizes['arc']!), manifest.sizes['arc']!);

const view = (layer: string): Tables => sums(`${layer}_view`, `${layer}_view.weight`);
const seen = (name: string, layer: string): Tables =>
  overSums(name, `${name}.weight`, `${layer}_view.weight`);

const tables: Tables = {
  sizes: Uint32Array.from(SIZES, (name) => manifest.sizes[name]!),
  words: manifest.words,
  upos: manifest.upos,
  xpos: manifest.xpos,
  labels: manifest.labels,
  ...embedding('words'),
  ...Object.assign({}, ...HASHED_TABLES.map((_, i) => embedding(`hashed.${i}`))),
  ...projection(),
  ...lstm('lower', (name, from) => integers(name, array(from), widthOf(from), INPUT_LIMIT / STATE_UNIT)),
  ...view('lower'),
  ...lstm('upper', (name, from) => overSums(name, from, 'lower_view.weight')),
  ...view('upper'),
  ...seen('tag_lower', 'lower'),
  ...seen('tag_upper', 'upper'),
  ...seen('roles', 'upper'),
  ...seen('draft', 'upper'),
  ...square('draft_bilinear'),
  ...integers('context', array('context.weight'), widthOf('context.weight'), 1),
  ...square('bilinear'),
  ...floats('label', array('labels.weight'), manifest.sizes['label']!),
  'tags.bias': array('tag_lower.bias'),
  'roles.bias': array('roles.bias'),
  'draft.bias': array('draft.bias'),
  'draft_bilinear.bias': array('draft_bias'),
  'bilinear.bias': array('head_bias'),
  'label.bias': array('labels.bias'),
  distance: array('distance'),
  'between.arc': array('between_arc'),
  'between.label': array('between_label'),
  root: array('root'),
  agreement: array('agreement'),
  ...lemmaTables(treebanks, manifest.vectorWords),
};
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'parser.bin'), packTables('syntax', SYNTAX_VERSION, tables));
writeFileSync(
  join(out, 'vectors.bin'),
  packTables('vectors', VECTORS_VERSION, {
    words: manifest.vectorWords,
    codes: new Int8Array(bytesOf('vectors.codes.i8')),
    steps: array('vectors.steps'),
  }),
);
