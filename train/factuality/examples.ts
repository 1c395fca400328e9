import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { stanceContext, factualityFeatures, presented } from '../../src/attribute/stance/index.js';
import { splitStage, treeStage } from '../../src/parse/index.js';
import { readText } from '../../src/read/index.js';
import type { Example } from './learn.js';

interface Row {
  readonly sentence: string;
  readonly tokens: readonly string[];
  readonly index: number;
  readonly factuality: number;
}

/** The examples of a UDS-IH2 file: each sentence as plain text, split and parsed as any document is. */
export function examplesOf(file: string): Example[] {
  const rows = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const sentences = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.sentence} ${row.tokens.join(' ')}`;
    sentences.set(key, [...(sentences.get(key) ?? []), row]);
  }
  return [...sentences.values()].flatMap(examplesOfSentence);
}

function examplesOfSentence(rows: readonly Row[]): Example[] {
  const { text, starts } = joined(rows[0]!.tokens);
  const document = readText({ id: '', text, title: null, publisher: null, published: null, language: 'en' });
  const split = splitStage.run(document);
  const { trees } = treeStage.run({ ...document, ...split });
  const context = stanceContext({ ...split, trees, turns: [] });
  return rows.flatMap(({ index, factuality }) => {
    const token = split.tokens.indexFrom(starts[index]!);
    if (token >= split.tokens.length) return [];
    return [{ features: factualityFeatures(context, token, presented(context, token)), value: factuality }];
  });
}

const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '``': '“',
  "''": '”',
};
const CLOSES = /^(?:[.,;:!?%)\]}”]+|n['’]t|['’](?:s|re|ve|ll|d|m)?)$/iu;
const OPENS = /^[([{$£€“‘]$/u;

/** Tokens as running text, with the offset of each. */
function joined(tokens: readonly string[]): { text: string; starts: number[] } {
  let text = '';
  let before = '';
  const starts: number[] = [];
  for (const token of tokens) {
    const word = BRACKETS[token] ?? token;
    if (text !== '' && !CLOSES.test(word) && !OPENS.test(before)) text += ' ';
    starts.push(text.length);
    text += word;
    before = word;
  }
  return { text, starts };
}
