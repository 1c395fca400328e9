import { failure, megabytes, type Fault, type Result } from '../../lib/index.js';
import { MAX_LINE_BYTES } from './documents.js';
import { splitLines } from './lines.js';

/** Sentences of CoNLL-U that go out together, and what was wrong with those passed on as they were. */
export interface ParsedSentences {
  readonly words: string;
  readonly faults: readonly Fault[];
}

/** Parses a piece of CoNLL-U whose first line has this number in the whole input. */
export type ParsePiece = (text: string, firstLine: number) => Result<string>;

/** Characters of sentences taken together: enough for the parser's speed, little enough for memory. */
const BATCH = 64 * 1024;

/**
 * Parses a stream of CoNLL-U, some sentences at a time, in order. A sentence that cannot be read goes out as it came in;
 * the others are parsed.
 */
export async function* parseSentences(
  input: AsyncIterable<Uint8Array>,
  parse: ParsePiece,
): AsyncGenerator<ParsedSentences> {
  let batch: Sentence[] = [];
  let size = 0;
  for await (const sentence of readSentences(input)) {
    batch.push(sentence);
    size += sentence.text.length;
    if (size < BATCH) continue;
    yield parseBatch(batch, parse);
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield parseBatch(batch, parse);
}

/** Lines up to and with the empty one that ends a sentence. */
interface Sentence {
  readonly text: string;
  readonly firstLine: number;
  readonly fault: Result<never> | null;
}

async function* readSentences(input: AsyncIterable<Uint8Array>): AsyncGenerator<Sentence> {
  const decoder = new TextDecoder();
  let text = '';
  let firstLine = 1;
  let fault: Result<never> | null = null;
  for await (const { number, bytes } of splitLines(input, MAX_LINE_BYTES)) {
    const line = bytes ? decoder.decode(bytes) : '';
    if (!bytes) fault = failure('pipe.long', { line: number, limit: megabytes(MAX_LINE_BYTES) });
    text += `${line}\n`;
    if (bytes && line.trim() !== '') continue;
    yield { text, firstLine, fault };
    text = '';
    fault = null;
    firstLine = number + 1;
  }
  if (text !== '') yield { text, firstLine, fault };
}

function parseBatch(batch: readonly Sentence[], parse: ParsePiece): ParsedSentences {
  if (batch.every(({ fault }) => fault === null)) {
    const whole = parse(batch.map(({ text }) => text).join(''), batch[0]!.firstLine);
    if (whole.ok) return { words: whole.value, faults: [] };
  }
  let words = '';
  const faults: Fault[] = [];
  for (const { text, firstLine, fault } of batch) {
    const parsed = fault ?? parse(text, firstLine);
    words += parsed.ok ? parsed.value : text;
    if (!parsed.ok) faults.push(parsed.fault);
  }
  return { words, faults };
}
