import { lazy } from '../assets.js';
import { assemble } from './assembler.js';
import { addFour, BLOCK, leak, multiplyFloats, multiplyIntegers, round } from './kernels.js';
import { step } from './lstm-step.js';

/** Weights ready for multiplication, by their places in the engine's memory. */
export interface Weights {
  readonly at: number;
  readonly scales: number;
  readonly inputs: number;
  /** A multiple of BLOCK; those beyond the matrix's own have no weights. */
  readonly outputs: number;
  readonly kind: 'integers' | 'floats';
}

/** Rows of 16-bit or of float numbers in the engine's memory. */
export interface Rows<T extends Int16Array | Float32Array = Int16Array | Float32Array> {
  readonly at: number;
  readonly width: number;
  readonly values: T;
}

/** The byte in the engine's memory where floats of a row begin, from a column on that is a multiple of 4. */
export type Stretch = number & { readonly stretch: unique symbol };

/** Where in x and y a multiplication begins, 0 where not given, and how many rows lie from one vector to the next. */
export interface Place {
  readonly xRow?: number;
  readonly xColumn?: number;
  readonly xApart?: number;
  readonly yRow?: number;
  readonly yApart?: number;
}

/** The kernels over one memory. Everything is laid out once; nothing is allocated while it runs. */
export interface Engine {
  readonly buffer: ArrayBuffer;
  readonly integers: (rows: number, width: number) => Rows<Int16Array>;
  readonly floats: (rows: number, width: number) => Rows<Float32Array>;
  /** Takes over weights in blocks (see kernels.ts), 16-bit with a scale an output, or floats. */
  readonly load: (blocks: Int16Array | Float32Array, scales: Float32Array, inputs: number) => Weights;
  /** Adds scale × (W · x) to y for `count` rows. x holds whole numbers or floats, as the weights do. */
  readonly multiply: (weights: Weights, x: Rows, y: Rows<Float32Array>, count: number, place?: Place) => void;
  /** One step of an LSTM: reads the gates in a row, renews a row of the cells, writes the state into a row of states. */
  readonly step: (
    gates: Rows<Float32Array>,
    cell: Rows<Float32Array>,
    state: Rows<Int16Array>,
    row: number,
    column: number,
    cellRow?: number,
  ) => void;
  /** Leaves a tenth of the negative numbers of `count` rows, whose width is a multiple of 4, from a row on. */
  readonly leak: (y: Rows<Float32Array>, row: number, count: number) => void;
  /**
   * The first `count` rows of sums, whose width is a multiple of 8, times a factor and rounded, as the first rows of y;
   * leaves zeros in their place.
   */
  readonly round: (sums: Rows<Float32Array>, y: Rows<Int16Array>, count: number, factor?: number) => void;
  /** A row of y becomes the sum of four stretches of rows, as wide as y is, added in their order. */
  readonly addFour: (
    terms: readonly [Stretch, Stretch, Stretch, Stretch],
    y: Rows<Float32Array>,
    row: number,
  ) => void;
  /** Copies a row to another of the same width. */
  readonly copyRow: (from: Rows, row: number, to: Rows, toRow: number) => void;
}

type Kernel = (...parameters: number[]) => void;
interface Kernels {
  readonly multiplyIntegers: Kernel;
  readonly multiplyFloats: Kernel;
  readonly step: Kernel;
  readonly leak: Kernel;
  readonly round: Kernel;
  readonly addFour: Kernel;
}

/** As much of the global WebAssembly as is used here; the compiler's DOM types are not loaded. */
interface WebAssemblyApi {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** The stretch of a row of floats from a column on. */
export const stretchOf = ({ at, width }: Rows<Float32Array>, row: number, column: number): Stretch =>
  (at + (row * width + column) * 4) as Stretch;

const PAGE = 65_536;
const ALIGNMENT = 64;

const webAssembly = (): WebAssemblyApi =>
  (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;

/** The kernels, put together and compiled once for all engines. */
const kernelModule = lazy(
  () => new (webAssembly().Module)(assemble([multiplyIntegers, multiplyFloats, step, leak, round, addFour])),
);

/** Makes an engine with room for `bytes` bytes of weights and rows. Throws RangeError when they do not fit. */
export function createEngine(bytes: number): Engine {
  const { Memory, Instance } = webAssembly();
  const memory = new Memory({ initial: Math.ceil(bytes / PAGE) });
  const kernels = new Instance(kernelModule(), { host: { memory } }).exports as Kernels;
  const { buffer } = memory;
  let used = 0;
  const reserve = (size: number): number => {
    const at = used;
    used += Math.ceil(size / ALIGNMENT) * ALIGNMENT;
    if (used > buffer.byteLength) throw new RangeError(`no room for ${size} bytes`);
    return at;
  };
  const floats = (rows: number, width: number): Rows<Float32Array> => {
    const at = reserve(rows * width * 4);
    return { at, width, values: new Float32Array(buffer, at, rows * width) };
  };
  const integers = (rows: number, width: number): Rows<Int16Array> => {
    const at = reserve(rows * width * 2);
    return { at, width, values: new Int16Array(buffer, at, rows * width) };
  };
  const factors = floats(1, 4);
  const memoryBytes = new Uint8Array(buffer);
  return {
    buffer,
    floats,
    integers,
    load: (blocks, scales, inputs) => {
      const rows = blocks instanceof Int16Array ? integers(1, blocks.length) : floats(1, blocks.length);
      rows.values.set(blocks);
      const scale = floats(1, scales.length);
      scale.values.set(scales);
      const kind = blocks instanceof Int16Array ? 'integers' : 'floats';
      return { at: rows.at, scales: scale.at, inputs, outputs: scales.length, kind };
    },
    multiply: (weights, x, y, count, { xRow = 0, xColumn = 0, xApart = 1, yRow = 0, yApart = 1 } = {}) => {
      const size = x.values.BYTES_PER_ELEMENT;
      const kernel = weights.kind === 'integers' ? kernels.multiplyIntegers : kernels.multiplyFloats;
      kernel(
        x.at + (xRow * x.width + xColumn) * size,
        x.width * size * xApart,
        weights.at,
        weights.inputs * BLOCK * size,
        weights.scales,
        y.at + yRow * y.width * 4,
        y.width * 4 * yApart,
        count,
        weights.outputs / BLOCK,
      );
    },
    step: (gates, cell, state, row, column, cellRow = 0) => {
      kernels.step(
        gates.at + row * gates.width * 4,
        cell.at + cellRow * cell.width * 4,
        state.at + (row * state.width + column) * 2,
        cell.width * 4,
      );
    },
    leak: ({ at, width }, row, count) => {
      if (count > 0) kernels.leak(at + row * width * 4, at + (row + count) * width * 4);
    },
    round: ({ at, width }, y, count, factor = 1) => {
      factors.values[0] = factor;
      if (count > 0) kernels.round(at, at + count * width * 4, y.at, factors.at);
    },
    addFour: ([a, b, c, d], { at, width }, row) => {
      const from = at + row * width * 4;
      kernels.addFour(a, b, c, d, from, from + width * 4);
    },
    copyRow: (from, row, to, toRow) => {
      const size = from.width * from.values.BYTES_PER_ELEMENT;
      const start = from.at + row * size;
      memoryBytes.copyWithin(to.at + toRow * size, start, start + size);
    },
  };
}
