/**
 * Writes the training sets as the tagger sees them: for each document its tokens with the columns of
 * src/mention/names/columns.ts, and its gold spans as token runs. Run by `npm run train:names`.
 *
 * tsx train/names/export.ts SOURCE.jsonl.gz TARGET.jsonl [spans|mentions]
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { splitStage, treeStage } from '../../src/parse/index.js';
import { readText } from '../../src/read/index.js';
import { dictionaryMatches } from '../../src/mention/actors/index.js';
import { columnsOf, HASHED, SMALL } from '../../src/mention/names/columns.js';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
interface GoldDocument {
  readonly id?: string;
  readonly text: string;
  readonly spans?: readonly GoldSpan[];
  readonly mentions?: readonly GoldSpan[];
}

/** One document as a line for train.py. */
function encode(document: GoldDocument, field: 'spans' | 'mentions'): string {
  const given = {
    text: document.text,
    id: document.id ?? '',
    title: null,
    publisher: null,
    published: null,
    language: null,
  };
  const { source, blocks } = readText(given);
  const { tokens, sentences } = splitStage.run({ source, blocks });
  const { trees } = treeStage.run({ source, blocks, tokens, sentences } as never);
  const { hashed, small } = columnsOf(tokens, trees, dictionaryMatches(tokens));
  const spans = (document[field] ?? []).map(({ start, end, type }) => {
    const [first, last] = tokens.within({ start, end });
    const isExact = tokens.start[first] === start && tokens.end[last - 1] === end;
    return [first, last, type, isExact ? 1 : 0, start, end] as const;
  });
  return JSON.stringify({
    id: document.id,
    forms: Array.from({ length: tokens.length }, (_, i) => tokens.form(i)),
    start: Array.from(tokens.start),
    end: Array.from(tokens.end),
    sentences: sentences.map(({ first, last }) => [first, last]),
    hashed: Array.from(hashed),
    small: Array.from(small),
    spans,
  });
}

async function main(from: string, to: string, field: 'spans' | 'mentions'): Promise<void> {
  const out = createWriteStream(to);
  out.write(`${JSON.stringify({ hashed: HASHED, small: SMALL })}\n`);
  const lines = createInterface({ input: createReadStream(from).pipe(createGunzip()) });
  for await (const line of lines)
    if (line !== '') out.write(`${encode(JSON.parse(line) as GoldDocument, field)}\n`);
  out.end();
}

const [from, to, field] = process.argv.slice(2);
if (!from || !to) throw new Error('usage: export.ts SOURCE.jsonl.gz TARGET.jsonl [spans|mentions]');
await main(from, to, field === 'mentions' ? 'mentions' : 'spans');
