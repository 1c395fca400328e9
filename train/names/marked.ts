/**
 * Passages marked while they were written (data/marked): `# id` on a line of its own, then the text with its marks in
 * square brackets, `[quantity four] [platform tanks]`. Marks do not nest; square brackets stand for nothing else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** The passages of all files of a folder, in the order of their names. */
export function readMarkedFolder(folder: string): MarkedPassage[] {
  const passages = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^# /m).slice(1))
    .map((block) => {
      const line = block.indexOf('\n');
      return readPassage(block.slice(0, line).trim(), block.slice(line + 1).trim());
    });
  const twice = passages.find((passage, i) => passages.findIndex(({ id }) => id === passage.id) < i);
  if (twice) throw new Error(`${folder}: two passages are called ${twice.id}`);
  return passages;
}
