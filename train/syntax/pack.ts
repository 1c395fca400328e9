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
import { INPUT_LIMIT, SYNTAX_VERSION, transposed, VECTORS_VERSION } from './layout.js';
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

function lstm(layer: string, unit: number): Tables {
  const tables: Tables = {};
  for (const way of ['forth', 'back'].map((direction) => `${layer}.${direction}`)) {
    const [input, recurrent] = [`${way}.weight_ih_l0`, `${way}.weight_hh_l0`];
    const second = array(`${way}.bias_hh_l0`);
    Object.assign(
      tables,
      integers(`${way}.input`, array(input), widthOf(input), unit),
      integers(`${way}.recurrent`, array(recurrent), widthOf(recurrent), 1 / STATE_UNIT),
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

const state = (name: string): Tables =>
  integers(name, array(`${name}.weight`), widthOf(`${name}.weight`), 1 / STATE_UNIT);

const tables: Tables = {
  sizes: Uint32Array.from(
    ['vector', 'input', 'hidden', 'arc', 'label', 'context'].map((name) => manifest.sizes[name]!),
  ),
  words: manifest.words,
  upos: manifest.upos,
  xpos: manifest.xpos,
  labels: manifest.labels,
  ...embedding('words'),
  ...Object.assign({}, ...HASHED_TABLES.map((_, i) => embedding(`hashed.${i}`))),
  ...projection(),
  ...lstm('lower', INPUT_LIMIT / STATE_UNIT),
  ...lstm('upper', 1 / STATE_UNIT),
  ...state('tag_lower'),
  ...state('tag_upper'),
  ...state('roles'),
  ...state('draft'),
  ...square('draft_bilinear'),
  ...floats('context', array('context.weight'), widthOf('context.weight')),
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
