import type { Source } from '../../analysis/index.js';
import { failure, MAX_DOCUMENT_BYTES, megabytes, type Fault, type Result } from '../../lib/index.js';
import type { ReadoutRecord } from '../../record/index.js';
import { splitLines, type InputLine } from './lines.js';
import { parseDocument } from './document.js';

/** Longest line taken in: a document of the largest size with most of its characters escaped. */
export const MAX_LINE_BYTES = 4 * MAX_DOCUMENT_BYTES;

/** What goes out for one line that came in, line break included. */
export interface Answer {
  readonly line: string;
  readonly failed: boolean;
}

/**
 * Answers a stream of JSON lines, one document each, with one line each, in order; blank lines are passed over.
 * A line that cannot be read, or whose analysis fails, is answered by {"id","error"}; the others still come out.
 * Only one document is held at a time.
 */
export async function* pipeDocuments(
  input: AsyncIterable<Uint8Array>,
  analyse: (source: Source) => Result<ReadoutRecord>,
): AsyncGenerator<Answer> {
  for await (const line of splitLines(input, MAX_LINE_BYTES)) {
    if (line.bytes && isBlank(line.bytes)) continue;
    yield answerOf(line, analyse);
  }
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.length < 64 && bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

function answerOf(line: InputLine, analyse: (source: Source) => Result<ReadoutRecord>): Answer {
  const parsed = line.bytes
    ? parseDocument(line.bytes, line.number)
    : { id: null, document: tooLong(line.number) };
  if (!parsed.document.ok) return faultLine(parsed.id, parsed.document.fault);
  const record = analyse(parsed.document.value);
  if (!record.ok) return faultLine(parsed.id, record.fault);
  return { line: `${JSON.stringify(record.value)}\n`, failed: false };
}

const tooLong = (number: number): Result<never> =>
  failure('pipe.long', { line: number, limit: megabytes(MAX_LINE_BYTES) });

function faultLine(id: string | null, { code, message }: Fault): Answer {
  return { line: `${JSON.stringify({ id, error: { code, message } })}\n`, failed: true };
}
