import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handmadeRecord } from '../../../test/support/record.js';
import type { Source } from '../../analysis/index.js';
import { failure, MAX_DOCUMENT_BYTES, success, type Result } from '../../lib/index.js';
import type { ReadoutRecord } from '../../record/index.js';
import { pipeDocuments } from './documents.js';
import { splitLines } from './lines.js';
import { parseSentences, type ParsePiece } from './sentences.js';

/** Bytes in pieces of a size that has nothing to do with lines. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const analyse = ({ id, text }: Source): Result<ReadoutRecord> =>
  text === 'FAIL' ? failure('internal', { reason: 'on purpose' }) : success(handmadeRecord(text, id));

interface Answered {
  readonly id: string | null;
  readonly record?: number;
  readonly error?: { readonly code: string; readonly message: string };
}

async function answersTo(input: string | Uint8Array, size = 7): Promise<Answered[]> {
  const answers: Answered[] = [];
  for await (const { line, failed } of pipeDocuments(inPieces(Buffer.from(input), size), analyse)) {
    expect(line.endsWith('\n') && line.indexOf('\n') === line.length - 1).toBe(true);
    const answer = JSON.parse(line) as Answered;
    expect(failed).toBe('error' in answer);
    answers.push(answer);
  }
  return answers;
}

const lines = (...documents: object[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('');

describe('the pipe of documents', () => {
  it('answers each line with its record, in order', async () => {
    const answers = await answersTo(
      lines({ id: 'a', text: 'Shells fell.' }, { id: 'b', text: 'Talks 😀 began.' }),
    );
    expect(answers.map(({ id, record }) => [id, record])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it.each<[string, string | Uint8Array, string, string | null]>([
    ['broken JSON', '{"id":"x","text":"Shells', 'pipe.json', null],
    ['text after JSON', '{"id":"x","text":"a"} {"id":"y"}', 'pipe.json', null],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'pipe.json', null],
    ['a list', '["x"]', 'pipe.shape', null],
    ['null', 'null', 'pipe.shape', null],
    ['no id', '{"text":"a"}', 'pipe.shape', null],
    ['no text', '{"id":"x"}', 'pipe.shape', 'x'],
    ['a text that is a number', '{"id":"x","text":5}', 'pipe.shape', 'x'],
    ['a title that is a list', '{"id":"x","text":"a","title":[]}', 'pipe.shape', 'x'],
    ['a date in words', '{"id":"x","text":"a","published":"1 March"}', 'pipe.shape', 'x'],
    ['a day that does not exist', '{"id":"x","text":"a","published":"2019-02-29"}', 'pipe.shape', 'x'],
    ['an analysis that fails', '{"id":"x","text":"FAIL"}', 'internal', 'x'],
  ])('answers %s with an error, and goes on', async (_what, line, code, id) => {
    const input = Buffer.concat([
      Buffer.from(line),
      Buffer.from(`\n${lines({ id: 'after', text: 'Talks.' })}`),
    ]);
    const [first, second, ...rest] = await answersTo(input);
    expect(first).toEqual({ id, error: { code, message: expect.any(String) as string } });
    expect(second).toMatchObject({ id: 'after', record: 1 });
    expect(rest).toEqual([]);
  });

  it('names the line, and never the words of a document, in an error', async () => {
    const [, answer] = await answersTo(`${lines({ id: 'a', text: 'x' })}{"text":"secret words`);
    expect(answer?.error?.message).toContain('line 2');
    expect(answer?.error?.message).not.toContain('secret');
  });

  it('takes a number for an id, null for what is not known, a mark and carriage returns', async () => {
    const input = `\ufeff{"id":7,"text":"a","published":null,"title":""}\r\n\r\n{"id":"b","text":""}\r\n`;
    expect((await answersTo(input)).map(({ id, record }) => [id, record])).toEqual([
      ['7', 1],
      ['b', 1],
    ]);
  });

  it('refuses a text over the cap', async () => {
    const input = lines({ id: 'long', text: 'a'.repeat(MAX_DOCUMENT_BYTES + 1) }, { id: 'b', text: 'x' });
    const [first, second] = await answersTo(input, 1 << 16);
    expect(first).toMatchObject({ id: 'long', error: { code: 'input.too-large' } });
    expect(second).toMatchObject({ id: 'b', record: 1 });
  });
});

describe('cutting into lines', () => {
  it('gives the same lines however the bytes arrive', async () => {
    const anyLines = fc.array(
      fc.string({ unit: 'binary' }).map((line) => line.replaceAll('\n', '')),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(anyLines, fc.integer({ min: 1, max: 50 }), async (wanted, size) => {
        const found: string[] = [];
        const input = Buffer.from(wanted.map((line) => `${line}\n`).join(''));
        for await (const { bytes } of splitLines(inPieces(input, size), 1 << 20))
          found.push(Buffer.from(bytes!).toString());
        expect(found).toEqual(wanted.map((line) => Buffer.from(line).toString()));
      }),
    );
  });

  it('lets go of a line over the cap, and keeps count', async () => {
    const found: (number | null)[][] = [];
    for await (const { number, bytes } of splitLines(inPieces(Buffer.from('ab\nabcdef\nabc\nx'), 2), 3))
      found.push([number, bytes && bytes.length]);
    expect(found).toEqual([
      [1, 2],
      [2, null],
      [3, 3],
      [4, 1],
    ]);
  });
});

describe('the pipe of sentences', () => {
  /** Stands in for the parser: marks what it read; a line with a question mark cannot be read. */
  const parse: ParsePiece = (text, firstLine) => {
    const at = text.split('\n').findIndex((line) => line.includes('?'));
    return at < 0
      ? success(text.replace(/_/g, 'x'))
      : failure('conllu.line', { line: at + firstLine, reason: 'on purpose' });
  };

  async function parsed(input: string) {
    let words = '';
    const messages: string[] = [];
    for await (const piece of parseSentences(inPieces(Buffer.from(input), 11), parse)) {
      words += piece.words;
      messages.push(...piece.faults.map(({ message }) => message));
    }
    return { words, messages };
  }

  it('parses all sentences, the last one too where no empty line follows', async () => {
    expect(await parsed('# a\n1\tIt\t_\n\n1\tRains\t_\n')).toEqual({
      words: '# a\n1\tIt\tx\n\n1\tRains\tx\n',
      messages: [],
    });
  });

  it('passes a sentence on that it cannot read, and tells its line', async () => {
    expect(await parsed('1\tIt\t_\n\n1\t?\t_\n\n1\tRains\t_\n\n')).toEqual({
      words: '1\tIt\tx\n\n1\t?\t_\n\n1\tRains\tx\n\n',
      messages: ['line 3: on purpose'],
    });
  });

  it('keeps every line of a long input', async () => {
    const input = '1\tIt\t_\n2\trains\t_\n\n'.repeat(20_000);
    expect((await parsed(input)).words).toBe(input.replace(/_/g, 'x'));
  });
});
