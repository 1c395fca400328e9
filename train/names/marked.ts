/**
 * Texts marked while they were written (data/marked), with their marks in square brackets: `[quantity four] [platform
 * tanks]`. Marks do not nest; square brackets stand for nothing else. Passages begin with `# id` on a line of its own;
 * sentences stand one a line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const MARKED_TYPES: readonly string[] = [
  ...['person', 'organisation', 'place', 'nationality', 'weapon', 'platform', 'vehicle', 'document'],
  ...['time', 'quantity', 'money'],
];

export interface MarkedPassage {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** One passage without its brackets; throws where a bracket has no partner or no known type. */
export function readPassage(id: string, marked: string): MarkedPassage {
  const spans: { start: number; end: number; type: string }[] = [];
  let text = '';
  let rest = 0;
  const fail = (at: number): never => {
    throw new Error(`${id}: bad mark at "${marked.slice(Math.max(0, at - 20), at + 30)}"`);
  };
  for (const { 0: whole, 1: type = '', 2: inner = '', index } of marked.matchAll(/\[(\w+) ([^[\]]+)\]/g)) {
    if (!MARKED_TYPES.includes(type) || inner !== inner.trim()) fail(index);
    text += marked.slice(rest, index);
    spans.push({ start: text.length, end: text.length + inner.length, type });
    text += inner;
    rest = index + whole.length;
  }
  text += marked.slice(rest);
  const left = text.search(/[[\]]/);
  if (left >= 0) throw new Error(`${id}: bracket without a partner at "${text.slice(left, left + 30)}"`);
  return { id, text, spans };
}

const textFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();

/** The sentences of all files of a folder, each by the name of its file and its line. */
export const readMarkedLines = (folder: string): MarkedPassage[] =>
  textFiles(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, i) => (line === '' ? [] : [readPassage(`${basename(name, '.txt')}-${i + 1}`, line)])),
  );

/** The passages of all files of a folder, in the order of their names. */
export function readMarkedFolder(folder: string): MarkedPassage[] {
  const passages = textFiles(folder)
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^# /m).slice(1))
    .map((block) => {
      const line = block.indexOf('\n');
      return readPassage(block.slice(0, line).trim(), block.slice(line + 1).trim());
    });
  const twice = passages.find((passage, i) => passages.findIndex(({ id }) => id === passage.id) < i);
  if (twice) throw new Error(`${folder}: two passages are called ${twice.id}`);
  return passages;
}
