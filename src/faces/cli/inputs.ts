import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { failure, MAX_DOCUMENT_BYTES, megabytes, success, type Result } from '../../lib/index.js';

/** The argument that stands for standard input. */
export const STANDARD_INPUT = '-';

/**
 * The bytes of a file, or of standard input for "-"; never more than the largest document is held.
 * Faults: input.missing, input.unreadable, input.too-large.
 */
export async function readInput(file: string, stdin: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array>> {
  if (file === STANDARD_INPUT) return collect('standard input', stdin);
  try {
    const found = await stat(file);
    if (found.isDirectory()) return failure('input.unreadable', { file, reason: 'a folder' });
    if (found.size > MAX_DOCUMENT_BYTES) return tooLarge(file, found.size);
    return await collect(file, createReadStream(file));
  } catch (error) {
    return unreadable(file, error);
  }
}

async function collect(file: string, chunks: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) return tooLarge(file, length);
    parts.push(chunk);
  }
  return success(Buffer.concat(parts));
}

const tooLarge = (file: string, size: number): Result<never> =>
  failure('input.too-large', { file, size: megabytes(size), limit: megabytes(MAX_DOCUMENT_BYTES) });

/** The fault of a file that cannot be opened. */
export function unreadable(file: string, error: unknown): Result<never> {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return code === 'ENOENT'
    ? failure('input.missing', { file })
    : failure('input.unreadable', { file, reason: code });
}
