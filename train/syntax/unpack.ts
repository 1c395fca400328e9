/**
 * Writes a packed model as train.py writes its weights, so that training can go on from what ships.
 *
 * tsx train/syntax/unpack.ts models/syntax OUT: what pack.ts does, the other way round, but for what it rounds; and the
 * products that narrow.py put in place of matrices are matrices again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCK, openTables, STATE_UNIT } from '../../src/lib/index.js';
import { HASHED_TABLES } from '../../src/parse/network/features.js';
import { INPUT_LIMIT, SYNTAX_VERSION, transposed, VECTORS_VERSION } from './layout.js';

const [model = 'models/syntax', out = ''] = process.argv.slice(2);
if (out === '') throw new Error('usage: unpack.ts MODEL OUT');
const tables = openTables(readFileSync(join(model, 'parser.bin')), 'syntax', SYNTAX_VERSION);
const vectors = openTables(readFileSync(join(model, 'vectors.bin')), 'vectors', VECTORS_VERSION);
const [vector, input, hidden, arc, label, context] = tables.u32('sizes') as unknown as number[];
const listOf = (name: string, from = tables): string[] => {
  const strings = from.strings(name);
  return Array.from({ length: strings.length }, (_, i) => strings.at(i));
};

const shapes: Record<string, readonly number[]> = {};
mkdirSync(out, { recursive: true });
function write(name: string, values: Float32Array, ...shape: number[]): void {
  if (values.length !== shape.reduce((product, n) => product * n, 1))
    throw new Error(`${name}: ${values.length}`);
  shapes[name] = shape;
  writeFileSync(
    join(out, `${name}.f32`),
    new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  );
}

function embedding(name: string, width: number): void {
  const [codes, steps] = [tables.i8(`${name}.codes`), tables.f32(`${name}.steps`)];
  write(
    `${name}.weight`,
    Float32Array.from(codes, (code, i) => code * steps[Math.floor(i / width)]!),
    steps.length,
    width,
  );
}

/** Rows of whole numbers out of their blocks; `unit` as in pack.ts. */
function integers(name: string, rows: number, inputs: number, unit: number): Float32Array {
  const [codes, scales] = [tables.i16(`${name}.codes`), tables.f32(`${name}.scales`)];
  const values = new Float32Array(rows * inputs);
  for (let row = 0; row < rows; row += 1) {
    const base = (row - (row % BLOCK)) * inputs + (row % BLOCK) * 2;
    for (let i = 0; i < inputs; i += 1)
      values[row * inputs + i] = (codes[base + (i >> 1) * BLOCK * 2 + (i & 1)]! * scales[row]!) / unit;
  }
  return values;
}

function floats(name: string, rows: number, inputs: number): Float32Array {
  const blocks = tables.f32(`${name}.floats`);
  const values = new Float32Array(rows * inputs);
  for (let row = 0; row < rows; row += 1)
    for (let i = 0; i < inputs; i += 1)
      values[row * inputs + i] = blocks[(row - (row % BLOCK)) * inputs + (row % BLOCK) + i * BLOCK]!;
  return values;
}

/** The product of a matrix that narrows the states and of one over what it gives: what both stand for. */
function product(over: string, rows: number, into: string, inputs: number): Float32Array {
  const width = tables.f32(`${into}.scales`).length;
  const [left, right] = [integers(over, rows, width, 1 / STATE_UNIT), integers(into, width, inputs, 1)];
  const values = new Float32Array(rows * inputs);
  for (let row = 0; row < rows; row += 1)
    for (let k = 0; k < width; k += 1)
      for (let i = 0; i < inputs; i += 1)
        values[row * inputs + i]! += left[row * width + k]! * right[k * inputs + i]!;
  return values;
}

function lstm(layer: string, inputs: number, weightsOf: (name: string) => Float32Array): void {
  for (const way of ['forth', 'back'].map((direction) => `${layer}.${direction}`)) {
    write(`${way}.weight_ih_l0`, weightsOf(`${way}.input`), 4 * hidden!, inputs);
    const recurrent = product(`${way}.recurrent`, 4 * hidden!, `${way}.memory`, hidden!);
    write(`${way}.weight_hh_l0`, recurrent, 4 * hidden!, hidden!);
    write(`${way}.bias_ih_l0`, tables.f32(`${way}.bias`), 4 * hidden!);
    write(`${way}.bias_hh_l0`, new Float32Array(4 * hidden!), 4 * hidden!);
  }
}

const labels = listOf('labels');
const both = 2 * hidden!;
const copy = (name: string, as: string, ...shape: number[]): void => write(as, tables.f32(name), ...shape);
const steps = vectors.f32('steps');
const tags = tables.f32('tags.bias').length;
const roles = 2 * arc! + 2 * label!;
const draft = 2 * arc! + 2 * context!;

embedding('words', input!);
HASHED_TABLES.forEach((_, i) => embedding(`hashed.${i}`, input!));
write(
  'project.weight',
  integers('project', input!, vector!, 1).map((v, i) => v / steps[i % vector!]!),
  input!,
  vector!,
);
copy('project.bias', 'project.bias', input!);
lstm('lower', input!, (name) => integers(name, 4 * hidden!, input!, INPUT_LIMIT / STATE_UNIT));
lstm('upper', both, (name) => product(name, 4 * hidden!, 'lower_view', both));
for (const [name, rows, view] of [
  ['tag_lower', tags, 'lower_view'],
  ['tag_upper', tags, 'upper_view'],
  ['roles', roles, 'upper_view'],
  ['draft', draft, 'upper_view'],
] as const)
  write(`${name}.weight`, product(name, rows, view, both), rows, both);
copy('tags.bias', 'tag_lower.bias', tags);
copy('roles.bias', 'roles.bias', roles);
copy('draft.bias', 'draft.bias', draft);
for (const name of ['draft_bilinear', 'bilinear'])
  write(name, transposed(floats(name, arc!, arc!), arc!), arc!, arc!);
copy('draft_bilinear.bias', 'draft_bias', arc!);
copy('bilinear.bias', 'head_bias', arc!);
write('context.weight', integers('context', roles, 2 * context!, 1), roles, 2 * context!);
write('labels.weight', floats('label', labels.length, label!), labels.length, label!);
copy('label.bias', 'labels.bias', labels.length);
for (const [name, as] of [
  ['distance', 'distance'],
  ['between.arc', 'between_arc'],
  ['root', 'root'],
] as const)
  copy(name, as, tables.f32(name).length);
const between = tables.f32('between.label');
write('between_label', between, between.length / labels.length, labels.length);
write('vectors.steps', steps, steps.length);
const agreement = tables.f32('agreement');
write('agreement', agreement, labels.length, agreement.length / labels.length);
writeFileSync(join(out, 'vectors.codes.i8'), vectors.i8('codes'));
const manifest = {
  sizes: {
    words: listOf('words').length,
    upos: listOf('upos').length,
    xpos: tags - listOf('upos').length,
    labels: labels.length,
    input,
    hidden,
    arc,
    label,
    context,
  },
  upos: listOf('upos'),
  xpos: listOf('xpos'),
  labels,
  words: listOf('words'),
  vectorWords: listOf('words', vectors),
  arrays: shapes,
};
writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest));
