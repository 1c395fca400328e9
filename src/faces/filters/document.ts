import type { Source } from '../../analysis/index.js';
import { failure, MAX_DOCUMENT_BYTES, megabytes, success, type Result } from '../../lib/index.js';
import { checkDate } from '../dates.js';

/** A document of a JSON line, with its id as far as it could be read, for the answer to a bad line. */
export interface ParsedLine {
  readonly id: string | null;
  readonly document: Result<Source>;
}

const OPTIONAL = ['published', 'publisher', 'title', 'language'] as const;

/**
 * Reads {"id","text","published"?,"publisher"?,"title"?,"language"?} from a line of JSON in UTF-8.
 * A number is taken as an id too; null stands for what is not known.
 * Faults: pipe.json, pipe.shape, input.too-large.
 */
export function parseDocument(bytes: Uint8Array, line: number): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { id: null, document: failure('pipe.json', { line, reason: reasonOf(error) }) };
  }
  const fields = asObject(value);
  const id = idOf(fields);
  return { id, document: toSource(id, fields, line) };
}

/** Why a line is not JSON, without the line's own words: they may be long, or anything. */
function reasonOf(error: unknown): string {
  if (!(error instanceof SyntaxError)) return 'not UTF-8';
  const position = /position \d+/.exec(error.message)?.[0];
  if (position) return `at ${position}`;
  return /end of/.test(error.message) ? 'it ends too early' : 'an unexpected character';
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

function idOf(fields: Readonly<Record<string, unknown>>): string | null {
  const id = fields['id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

function toSource(
  id: string | null,
  fields: Readonly<Record<string, unknown>>,
  line: number,
): Result<Source> {
  const wrong = (reason: string): Result<never> => failure('pipe.shape', { line, reason });
  const text = fields['text'];
  if (id === null) return wrong('no id');
  if (typeof text !== 'string') return wrong('no text');
  const size = Buffer.byteLength(text);
  if (size > MAX_DOCUMENT_BYTES)
    return failure('input.too-large', {
      file: id,
      size: megabytes(size),
      limit: megabytes(MAX_DOCUMENT_BYTES),
    });
  for (const name of OPTIONAL)
    if (typeof (fields[name] ?? '') !== 'string') return wrong(`${name} is not a string`);
  const known = (name: (typeof OPTIONAL)[number]): string | null =>
    (fields[name] as string | undefined) || null;
  const published = known('published');
  if (published && !checkDate(published).ok) return wrong('published is not a date (YYYY-MM-DD)');
  return success({
    id,
    text,
    title: known('title'),
    publisher: known('publisher'),
    published,
    language: known('language'),
  });
}
