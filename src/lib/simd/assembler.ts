/**
 * As much of an assembler for WebAssembly as the kernels need: a function body is an array of bytes, put together from
 * the instructions below (webassembly.github.io/spec/core/binary). Operands come first, as on the stack.
 */
export type Code = readonly number[];

/** A parameter or local variable of a function, by its index. */
export type Local = number;

const VOID = 0x40;
const I32 = 0x7f;
const V128 = 0x7b;
const VECTOR = 0xfd;

const unsigned = (value: number): Code => {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
};

const signed = (value: number): Code => {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    const byte = rest & 0x7f;
    if (rest >> 7 === (byte & 0x40 ? -1 : 0)) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
};

const vector = (opcode: number, ...operands: Code[]): Code => [
  ...operands.flat(),
  VECTOR,
  ...unsigned(opcode),
];
const alignedAt = (offset: number): Code => [0, ...unsigned(offset)];

export const get = (local: Local): Code => [0x20, ...unsigned(local)];
export const set = (local: Local, value: Code): Code => [...value, 0x21, ...unsigned(local)];

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  add: (a: Code, b: Code): Code => [...a, ...b, 0x6a],
  multiply: (a: Code, b: Code): Code => [...a, ...b, 0x6c],
  lessThan: (a: Code, b: Code): Code => [...a, ...b, 0x49],
};

/** Adds a constant to a local. */
export const advance = (local: Local, by: number): Code => set(local, i32.add(get(local), i32.const(by)));

export const v128 = {
  load: (address: Code, offset = 0): Code => [...vector(0x00, address), ...alignedAt(offset)],
  /** Four copies of the 32 bits at the address. */
  loadSplat32: (address: Code, offset = 0): Code => [...vector(0x09, address), ...alignedAt(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [
    ...vector(0x0b, address, value),
    ...alignedAt(offset),
  ],
  /** Stores the lower 64 bits. */
  storeLow: (address: Code, value: Code): Code => [...vector(0x5b, address, value), ...alignedAt(0), 0],
  zero: [VECTOR, 0x0c, ...new Array<number>(16).fill(0)] as Code,
};

export const f32x4 = {
  const: (value: number): Code => {
    const bytes = [...new Uint8Array(Float32Array.of(value).buffer)];
    return [VECTOR, 0x0c, ...bytes, ...bytes, ...bytes, ...bytes];
  },
  add: (a: Code, b: Code): Code => vector(0xe4, a, b),
  multiply: (a: Code, b: Code): Code => vector(0xe6, a, b),
  divide: (a: Code, b: Code): Code => vector(0xe7, a, b),
  /** The lesser or greater of each two, of numbers: one instruction, where min and max see to NaN first. */
  min: (a: Code, b: Code): Code => vector(0xea, a, b),
  max: (a: Code, b: Code): Code => vector(0xeb, a, b),
  nearest: (a: Code): Code => vector(0x6a, a),
  fromI32: (a: Code): Code => vector(0xfa, a),
};

export const i32x4 = {
  add: (a: Code, b: Code): Code => vector(0xae, a, b),
  /** Products of eight pairs of 16-bit numbers, summed two by two. */
  dot: (a: Code, b: Code): Code => vector(0xba, a, b),
  fromF32: (a: Code): Code => vector(0xf8, a),
};

/** Eight 16-bit numbers from two times four 32-bit ones, saturated. */
export const narrow = (a: Code, b: Code): Code => vector(0x85, a, b);

/** Repeats the body as long as the condition holds after it; the body runs at least once. */
export const repeatWhile = (condition: Code, ...body: Code[]): Code => [
  0x03,
  VOID,
  ...body.flat(),
  ...condition,
  0x0d,
  0,
  0x0b,
];

/** Runs the body if the condition holds. */
export const when = (condition: Code, ...body: Code[]): Code => [
  ...condition,
  0x04,
  VOID,
  ...body.flat(),
  0x0b,
];

/** A function over 32-bit parameters without a result; its locals follow the parameters, whole numbers first. */
export interface Routine {
  readonly name: string;
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
}

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
/** Names are of plain letters, one byte each. */
const name = (text: string): Code => list(Array.from(text, (letter) => [letter.charCodeAt(0)]));

/** A module that imports its memory as "host" "memory" and exports the routines by name. */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = routines.map(({ parameters }): Code => [
    0x60,
    ...list(Array.from({ length: parameters }, () => [I32])),
    0,
  ]);
  const bodies = routines.map(({ integers, vectors, body }): Code => {
    const code = [
      ...list([
        [...unsigned(integers), I32],
        [...unsigned(vectors), V128],
      ]),
      ...body,
      0x0b,
    ];
    return [...unsigned(code.length), ...code];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, list([[...name('host'), ...name('memory'), 2, 0, 1]])),
    ...section(3, list(routines.map((_, i) => unsigned(i)))),
    ...section(7, list(routines.map((routine, i) => [...name(routine.name), 0, ...unsigned(i)]))),
    ...section(10, list(bodies)),
  ]);
}
