import { failure, success, type Result } from '../lib/index.js';
import { parse, type Run } from './parser.js';

const COLUMNS = 10;
/** Places of the columns that are read or written. */
const ID = 0;
const FORM = 1;
const LEMMA = 2;
const UPOS = 3;
const XPOS = 4;
const HEAD = 6;
const DEPREL = 7;
const DEPS = 8;

/** A line of the file; `word` is its index among the words of the whole file, -1 of any other line. */
interface Row {
  readonly line: string;
  readonly word: number;
}

interface Words {
  readonly rows: readonly Row[];
  readonly forms: readonly string[];
  readonly sentences: readonly Run[];
}

/**
 * Fills LEMMA, UPOS, HEAD and DEPREL of CoNLL-U (universaldependencies.org/format). Only ID and FORM are read and the
 * token boundaries kept; comments, multiword tokens and empty nodes stay where they are. Fails with conllu.line;
 * `firstLine` numbers the first line where the text is a part of a longer one.
 */
export function parseConllu(text: string, firstLine = 1): Result<string> {
  const read = readWords(text, firstLine);
  if (!read.ok) return read;
  const { rows, forms, sentences } = read.value;
  const trees = parse(forms.length, (token) => forms[token] ?? '', sentences);
  const firstOf = new Int32Array(forms.length);
  for (const { first, last } of sentences) firstOf.fill(first, first, last);
  const output = rows.map(({ line, word }) => {
    if (word < 0) return line;
    const cells = line.split('\t');
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

function readWords(text: string, firstLine: number): Result<Words> {
  const rows: Row[] = [];
  const forms: string[] = [];
  const sentences: Run[] = [];
  let first = 0;
  const close = (): void => {
    if (forms.length > first) sentences.push({ first, last: forms.length });
    first = forms.length;
  };
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const isBlank = line.trim() === '';
    if (isBlank) close();
    if (isBlank || line.startsWith('#')) {
      rows.push({ line, word: -1 });
      continue;
    }
    const cells = line.split('\t');
    const problem = problemOf(cells, forms.length - first + 1);
    if (problem !== null) return failure('conllu.line', { line: i + firstLine, reason: problem });
    rows.push({ line, word: isWord(cells[ID]!) ? forms.push(cells[FORM]!) - 1 : -1 });
  }
  close();
  return success({ rows, forms, sentences });
}

const isWord = (id: string): boolean => /^\d+$/.test(id);

/** What is wrong with a line of cells where the next word's ID should be `next`; null where nothing is. */
function problemOf(cells: readonly string[], next: number): string | null {
  if (cells.length !== COLUMNS) return `${cells.length} columns instead of ${COLUMNS}`;
  const id = cells[ID]!;
  if (!/^\d+(?:[-.]\d+)?$/.test(id)) return `${id} is no ID`;
  return isWord(id) && Number(id) !== next ? `ID ${id} is out of order` : null;
}
