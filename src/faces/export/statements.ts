import type { ListedStatement } from '../../ledger/index.js';
import type { Cell } from './csv.js';

type Column = readonly [name: string, cell: (statement: ListedStatement) => Cell];

/** The columns of a table of statements, in their order. Of several actors or places each is told in one cell. */
const COLUMNS: readonly Column[] = [
  ['document', ({ document }) => document],
  ['statement', ({ id }) => id],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['title', ({ title }) => title],
  ['publisher', ({ publisher }) => publisher],
  ['published', ({ published }) => published],
  ['source', ({ source }) => source],
  ['kind', ({ kind }) => kind],
  ['detail', ({ detail }) => detail],
  ['polarity', ({ polarity }) => polarity],
  ['certainty', ({ certainty }) => certainty],
  ['reality', ({ reality }) => reality],
  ['factuality', ({ factuality }) => factuality],
  ['since', ({ since }) => since],
  ['until', ({ until }) => until],
  ['actors', ({ actors }) => actors.map(({ role, name }) => `${role}: ${name}`).join('; ')],
  ['places', ({ places }) => places.map(({ name }) => name).join('; ')],
  ['country', ({ places }) => places[0]?.country ?? null],
  ['lat', ({ places }) => places[0]?.lat ?? null],
  ['lon', ({ places }) => places[0]?.lon ?? null],
  ['quote', ({ quote }) => quote],
];

export const STATEMENT_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/** A statement as a row of STATEMENT_COLUMNS; `country`, `lat` and `lon` are those of its first place. */
export const statementCells = (statement: ListedStatement): Cell[] =>
  COLUMNS.map(([, cell]) => cell(statement));
