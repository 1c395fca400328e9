import { fault, FaultError } from './errors.js';

/**
 * Packed tables: named columns of numbers and of strings in one file that opens without building objects.
 *
 * Layout, little-endian: "RDPK", u32 format, u32 bytes of the directory, the directory as JSON, then the columns,
 * each at a multiple of 8 bytes. A column of strings is three columns: characters, offsets and a hash index.
 */
const MAGIC = 0x4b504452;
const FORMAT = 1;
const ALIGNMENT = 8;
const HEADER_BYTES = 12;

const ARRAYS = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;
type ArrayName = keyof typeof ARRAYS;
export type NumberColumn =
  Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

interface ColumnEntry {
  readonly name: string;
  readonly type: ArrayName;
  readonly offset: number;
  readonly length: number;
}

interface Directory {
  readonly kind: string;
  readonly version: number;
  readonly columns: readonly ColumnEntry[];
}

/** Tables as opened: columns are views of the file's bytes, never copies. A missing column throws asset.version. */
export interface PackedTables {
  readonly u8: (name: string) => Uint8Array;
  readonly i8: (name: string) => Int8Array;
  readonly u16: (name: string) => Uint16Array;
  readonly i16: (name: string) => Int16Array;
  readonly u32: (name: string) => Uint32Array;
  readonly i32: (name: string) => Int32Array;
  readonly f32: (name: string) => Float32Array;
  readonly f64: (name: string) => Float64Array;
  readonly strings: (name: string) => StringColumn;
  readonly has: (name: string) => boolean;
}

/** A list of strings; `find` takes about as long as one hash over the word. */
export interface StringColumn {
  readonly length: number;
  /** The string at the index; empty out of range. */
  readonly at: (index: number) => string;
  /** Index of the (first such) string, or -1. */
  readonly find: (text: string) => number;
}

/**
 * Packs named columns into one file. `kind` and `version` name what the columns mean: openTables refuses others.
 * Strings may hold any UTF-16 text; a list whose characters are all below U+0100 takes one byte each.
 */
export function packTables(
  kind: string,
  version: number,
  tables: Readonly<Record<string, NumberColumn | readonly string[]>>,
): Uint8Array {
  const columns = Object.entries(tables).flatMap(([name, column]) =>
    isNumbers(column) ? [[name, column] as const] : stringColumns(name, column),
  );
  const lengths = columns.map(([, array]) => aligned(array.byteLength));
  const describe = (base: number): Directory => {
    let offset = base;
    const entries = columns.map(([name, array], i) => {
      const entry = { name, type: arrayName(array), offset, length: array.length };
      offset += lengths[i]!;
      return entry;
    });
    return { kind, version, columns: entries };
  };
  // Offsets count from the end of the directory, so that its own length does not depend on them.
  const directory = new TextEncoder().encode(JSON.stringify(describe(0)));
  const base = aligned(HEADER_BYTES + directory.length);
  const bytes = new Uint8Array(base + lengths.reduce((sum, length) => sum + length, 0));
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, FORMAT, directory.length]);
  bytes.set(directory, HEADER_BYTES);
  let at = base;
  columns.forEach(([, array], i) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += lengths[i]!;
  });
  return bytes;
}

/**
 * Opens packed tables without copying (a buffer that does not begin at a multiple of 8 is copied once).
 * `file` is for the message only. Throws asset.version where the bytes are of another format, kind or version.
 */
export function openTables(bytes: Uint8Array, kind: string, version: number, file = kind): PackedTables {
  const data = bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes);
  const refuse = (found: string): never => {
    throw new FaultError(fault('asset.version', { file, found, wanted: `${kind} ${version}` }));
  };
  if (data.byteLength < HEADER_BYTES) return refuse('nothing');
  const [magic, format, directoryLength] = new Uint32Array(data.buffer, data.byteOffset, 3);
  if (magic !== MAGIC || format !== FORMAT) return refuse('another format');
  const end = HEADER_BYTES + directoryLength!;
  const directory = JSON.parse(new TextDecoder().decode(data.subarray(HEADER_BYTES, end))) as Directory;
  if (directory.kind !== kind || directory.version !== version)
    return refuse(`${directory.kind} ${directory.version}`);

  const base = data.byteOffset + aligned(end);
  const entries = new Map(directory.columns.map((entry) => [entry.name, entry]));
  const locate = (name: string, type: ArrayName): [ArrayBuffer, number, number] => {
    const entry = entries.get(name);
    if (entry?.type !== type) return refuse(`no column ${name} of ${type}`);
    return [data.buffer as ArrayBuffer, base + entry.offset, entry.length];
  };
  const tables: PackedTables = {
    u8: (name) => new Uint8Array(...locate(name, 'u8')),
    i8: (name) => new Int8Array(...locate(name, 'i8')),
    u16: (name) => new Uint16Array(...locate(name, 'u16')),
    i16: (name) => new Int16Array(...locate(name, 'i16')),
    u32: (name) => new Uint32Array(...locate(name, 'u32')),
    i32: (name) => new Int32Array(...locate(name, 'i32')),
    f32: (name) => new Float32Array(...locate(name, 'f32')),
    f64: (name) => new Float64Array(...locate(name, 'f64')),
    has: (name) => entries.has(name) || entries.has(`${name}.offsets`),
    strings: (name) =>
      openStrings(
        entries.get(`${name}.characters`)?.type === 'u8'
          ? tables.u8(`${name}.characters`)
          : tables.u16(`${name}.characters`),
        tables.u32(`${name}.offsets`),
        tables.u32(`${name}.index`),
      ),
  };
  return tables;
}

/** FNV-1a over UTF-16 code units, as an unsigned 32-bit number; `seed` gives independent hashes. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

const isNumbers = (column: NumberColumn | readonly string[]): column is NumberColumn =>
  ArrayBuffer.isView(column);

function arrayName(array: NumberColumn): ArrayName {
  const names = Object.keys(ARRAYS) as ArrayName[];
  return names.find((name) => array instanceof ARRAYS[name])!;
}

/** Characters, offsets, and a half-full open-addressing index that holds 1 + the string's number, 0 where empty. */
function stringColumns(name: string, strings: readonly string[]): (readonly [string, NumberColumn])[] {
  const offsets = new Uint32Array(strings.length + 1);
  let wide = false;
  strings.forEach((text, i) => {
    offsets[i + 1] = offsets[i]! + text.length;
    for (let k = 0; k < text.length && !wide; k += 1) wide = text.charCodeAt(k) > 0xff;
  });
  const total = offsets[strings.length]!;
  const characters = wide ? new Uint16Array(total) : new Uint8Array(total);
  const index = new Uint32Array(2 ** Math.ceil(Math.log2(strings.length * 2 + 1)));
  const mask = index.length - 1;
  strings.forEach((text, i) => {
    for (let k = 0; k < text.length; k += 1) characters[offsets[i]! + k] = text.charCodeAt(k);
    let slot = hashText(text) & mask;
    while (index[slot] !== 0) {
      if (strings[index[slot]! - 1] === text) return;
      slot = (slot + 1) & mask;
    }
    index[slot] = i + 1;
  });
  return [
    [`${name}.characters`, characters],
    [`${name}.offsets`, offsets],
    [`${name}.index`, index],
  ];
}

function openStrings(
  characters: Uint8Array | Uint16Array,
  offsets: Uint32Array,
  index: Uint32Array,
): StringColumn {
  const encoding = characters instanceof Uint8Array ? 'latin1' : 'utf16le';
  const bytes = Buffer.from(characters.buffer, characters.byteOffset, characters.byteLength);
  const width = characters.BYTES_PER_ELEMENT;
  const mask = index.length - 1;
  const equals = (number: number, text: string): boolean => {
    const start = offsets[number]!;
    if (offsets[number + 1]! - start !== text.length) return false;
    for (let k = 0; k < text.length; k += 1) if (characters[start + k] !== text.charCodeAt(k)) return false;
    return true;
  };
  return {
    length: offsets.length - 1,
    at: (number) =>
      number >= 0 && number < offsets.length - 1
        ? bytes.toString(encoding, offsets[number]! * width, offsets[number + 1]! * width)
        : '',
    find: (text) => {
      for (let slot = hashText(text) & mask; index[slot] !== 0; slot = (slot + 1) & mask)
        if (equals(index[slot]! - 1, text)) return index[slot]! - 1;
      return -1;
    },
  };
}
