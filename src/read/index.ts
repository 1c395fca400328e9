import { extname } from 'node:path';
import type { Source, TextBlock } from '../analysis/index.js';
import { failure, MAX_DOCUMENT_BYTES, megabytes, success, type Result } from '../lib/index.js';
import { decode } from './decode.js';
import { FORMATS } from './formats.js';
import { plainBlocks } from './plain.js';

/** A document ready for the pipeline: its text with what is known of it, and its blocks. */
export interface ReadDocument {
  readonly source: Source;
  readonly blocks: readonly TextBlock[];
}

/** What is known of a document from outside its bytes; it overrides what the file says of itself. */
export type Given = Partial<Omit<Source, 'text'>>;

/** Files by their first bytes that are known not to be text. */
const OTHER_FORMATS: readonly (readonly [lead: string, name: string])[] = [
  ['%PDF', 'PDF'],
  ['PK\u0003\u0004', 'Word or ZIP'],
  ['\u00d0\u00cf\u0011\u00e0', 'old Word'],
  ['{\\rtf', 'RTF'],
];

/** Extensions of the files that Readout reads, without their dot. */
export const READABLE_EXTENSIONS: readonly string[] = FORMATS.flatMap((format) => format.extensions);

/**
 * Reads the bytes of a file: encoding, format, text and blocks. `file` names it in faults and tells its format.
 * Faults: input.empty, input.binary, input.encoding, input.format, input.too-large, input.no-text.
 */
export function readBytes(file: string, bytes: Uint8Array, given: Given = {}): Result<ReadDocument> {
  if (bytes.length > MAX_DOCUMENT_BYTES)
    return failure('input.too-large', {
      file,
      size: megabytes(bytes.length),
      limit: megabytes(MAX_DOCUMENT_BYTES),
    });
  if (otherFormat(bytes))
    return failure('input.format', { file, formats: FORMATS.map(({ name }) => name).join(', ') });
  const decoded = decode(file, bytes);
  if (!decoded.ok) return decoded;
  const extension = extname(file).slice(1).toLowerCase();
  const format =
    FORMATS.find(({ extensions }) => extensions.includes(extension)) ??
    FORMATS.find(({ recognises }) => recognises(decoded.value.text))!;
  const reading = format.read(file, decoded.value.text);
  if (!reading.ok) return reading;
  const { text, blocks, title, publisher, published, language } = reading.value;
  return success({
    source: {
      id: given.id ?? file,
      text,
      title: given.title ?? title,
      publisher: given.publisher ?? publisher,
      published: given.published ?? published,
      language: given.language ?? language,
    },
    blocks,
  });
}

/** A document whose text is known already, as `readout pipe` gets it. */
export const readText = (source: Source): ReadDocument => ({ source, blocks: plainBlocks(source.text) });

function otherFormat(bytes: Uint8Array): string | null {
  const lead = String.fromCharCode(...bytes.subarray(0, 8));
  return OTHER_FORMATS.find(([start]) => lead.startsWith(start))?.[1] ?? null;
}
