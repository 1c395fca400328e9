/** Reads sentences marked within the line: "We ate at [ORG Paloma Verde] in [LOC Tucson]." (data/marked/general). */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const KINDS = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const;
const MARK = /\[(PER|LOC|ORG) ([^[\]]+)\]/g;

interface MarkedLine {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** The plain text of a line, and where its names are. */
export function readMarks(line: string, id: string): MarkedLine {
  let text = '';
  let read = 0;
  const spans = [];
  for (const mark of line.matchAll(MARK)) {
    text += line.slice(read, mark.index);
    const [whole, kind, name] = mark as unknown as [string, keyof typeof KINDS, string];
    if (name !== name.trim()) throw new Error(`${id}: a name begins or ends with a space: ${line}`);
    spans.push({ start: text.length, end: text.length + name.length, type: KINDS[kind] });
    text += name;
    read = mark.index + whole.length;
  }
  text += line.slice(read);
  if (/[[\]]/.test(text)) throw new Error(`${id}: a bracket or kind is wrong: ${line}`);
  return { id, text, spans };
}

/** Every line of the folder's text files. */
export function readMarkedFolder(folder: string): MarkedLine[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (line === '' ? [] : [readMarks(line, `${basename(file, '.txt')}-${i + 1}`)])),
  );
}
