import { failure, success, type Result } from '../lib/index.js';
import { parse, type Run } from './parser.js';

const COLUMNS = 10;
const [ID, FORM, LEMMA, UPOS, XPOS, , HEAD, DEPREL, DEPS] = Array.from({ length: COLUMNS }, (_, i) => i) as [
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
];

interface Row {
  readonly cells: string[];
  /** Index among the words of the whole file; -1 for multiword tokens and empty nodes. */
  readonly word: number;
}

/**
 * Fills LEMMA, UPOS, HEAD and DEPREL of CoNLL-U (universaldependencies.org/format). Only ID and FORM are read and the
 * token boundaries kept; comments, multiword tokens and empty nodes stay where they are. Fails with conllu.line;
 * `firstLine` numbers the first line where the text is a part of a longer one.
 */
export function parseConllu(text: string, firstLine = 1): Result<string> {
  const lines = text.split(/\r?\n/);
  const rows: (Row | null)[] = [];
  const forms: string[] = [];
  const sentences: Run[] = [];
  let first = 0;
  const close = (): void => {
    if (forms.length > first) sentences.push({ first, last: forms.length });
    first = forms.length;
  };
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) {
      if (line.trim() === '') close();
      rows.push(null);
      continue;
    }
    const cells = line.split('\t');
    const id = cells[ID] ?? '';
    if (cells.length !== COLUMNS)
      return failure('conllu.line', {
        line: i + firstLine,
        reason: `${cells.length} columns instead of ${COLUMNS}`,
      });
    if (!/^\d+(?:[-.]\d+)?$/.test(id))
      return failure('conllu.line', { line: i + firstLine, reason: `${id} is no ID` });
    const isWord = /^\d+$/.test(id);
    if (isWord && Number(id) !== forms.length - first + 1)
      return failure('conllu.line', { line: i + firstLine, reason: `ID ${id} is out of order` });
    rows.push({ cells, word: isWord ? forms.push(cells[FORM] ?? '') - 1 : -1 });
  }
  close();
  const trees = parse(forms.length, (token) => forms[token] ?? '', sentences);
  const firstOf = new Int32Array(forms.length);
  for (const sentence of sentences) firstOf.fill(sentence.first, sentence.first, sentence.last);
  const output = rows.map((row, i) => {
    if (row === null || row.word < 0) return lines[i]!;
    const { cells, word } = row;
    const parent = trees.head[word]!;
    cells[LEMMA] = trees.lemma[word]!;
    cells[UPOS] = trees.upos(word);
    cells[XPOS] = '_';
    cells[HEAD] = String(parent < 0 ? 0 : parent - firstOf[word]! + 1);
    cells[DEPREL] = `${trees.rel(word)}${trees.passive[word] === 1 ? ':pass' : ''}`;
    cells[DEPS] = '_';
    return cells.join('\t');
  });
  return success(output.join('\n'));
}
