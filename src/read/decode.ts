import { failure, success, type Result } from '../lib/index.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** A byte-order mark settles the encoding; it is no part of the text. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes looked at to tell an encoding or a binary file. */
const SAMPLE = 64 * 1024;

/**
 * The text of a file: UTF-8 or UTF-16 by its mark or its bytes, else Windows-1251 or Windows-1252 by its letters.
 * Faults: input.empty, input.binary (place of the first byte no text has), input.encoding (damaged UTF-8 or UTF-16).
 */
export function decode(file: string, bytes: Uint8Array): Result<Decoded> {
  const mark = MARKS.find(([lead]) => lead.every((byte, i) => bytes[i] === byte));
  const body = mark ? bytes.subarray(mark[0].length) : bytes;
  if (isBlank(body)) return failure('input.empty', { file });
  const encoding = mark?.[1] ?? wideEncoding(body);
  if (encoding && encoding !== 'utf-8') return decodeAs(file, body, encoding);
  const binaryAt = controlByte(body);
  if (binaryAt >= 0) return failure('input.binary', { file, at: binaryAt });
  const brokenAt = firstInvalidUtf8(body);
  if (brokenAt < 0 || encoding === 'utf-8') return decodeAs(file, body, 'utf-8');
  if (hasMultibyte(body, brokenAt))
    return failure('input.encoding', { file, at: brokenAt, encoding: 'UTF-8' });
  return decodeAs(file, body, singleByteEncoding(body));
}

/** Windows-1252 from 0x80 to 0x9f (WHATWG Encoding). Node 20's own decoder takes these bytes for control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(body: Uint8Array): string {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

function decodeAs(file: string, body: Uint8Array, encoding: Encoding): Result<Decoded> {
  if (encoding === 'windows-1252') return success({ text: windows1252(body), encoding });
  try {
    return success({
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body),
      encoding,
    });
  } catch {
    const at = encoding === 'utf-8' ? firstInvalidUtf8(body) : body.length;
    return failure('input.encoding', { file, at, encoding: encoding.toUpperCase() });
  }
}

function isBlank(body: Uint8Array): boolean {
  return body.every((byte) => byte === 0 || byte === 32 || (byte >= 9 && byte <= 13));
}

/** UTF-16 without a mark: nearly every second byte of Latin text is zero. */
function wideEncoding(body: Uint8Array): Encoding | null {
  const length = Math.min(body.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (body[i] === 0) even += 1;
    if (body[i + 1] === 0) odd += 1;
  }
  const enough = length * 0.35;
  if (length < 4) return null;
  if (odd > enough && even < length * 0.05) return 'utf-16le';
  if (even > enough && odd < length * 0.05) return 'utf-16be';
  return null;
}

/** Place of the first control byte that no text has, or -1. */
function controlByte(body: Uint8Array): number {
  const length = Math.min(body.length, SAMPLE);
  for (let i = 0; i < length; i += 1) {
    const byte = body[i]!;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) return i;
  }
  return -1;
}

/** Place of the first byte that breaks UTF-8, or -1 (RFC 3629). */
function firstInvalidUtf8(body: Uint8Array): number {
  for (let i = 0; i < body.length;) {
    const lead = body[i]!;
    const extra =
      lead < 0x80
        ? 0
        : lead >= 0xc2 && lead < 0xe0
          ? 1
          : lead >= 0xe0 && lead < 0xf0
            ? 2
            : lead >= 0xf0 && lead < 0xf5
              ? 3
              : -1;
    if (extra < 0) return i;
    for (let k = 1; k <= extra; k += 1) if ((body[i + k] ?? 0) >> 6 !== 2) return i;
    i += extra + 1;
  }
  return -1;
}

/** Whether whole multi-byte characters stand before the break: then it is UTF-8 that was damaged, not another encoding. */
function hasMultibyte(body: Uint8Array, before: number): boolean {
  return body.subarray(0, before).some((byte) => byte >= 0x80);
}

/** Cyrillic text is mostly high letters; a Western one has few of them among its letters. */
function singleByteEncoding(body: Uint8Array): Encoding {
  let high = 0;
  let ascii = 0;
  for (const byte of body.subarray(0, SAMPLE)) {
    if (byte >= 0xc0) high += 1;
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) ascii += 1;
  }
  return high > ascii * 0.4 ? 'windows-1251' : 'windows-1252';
}
