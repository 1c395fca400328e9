export { csvLine } from './csv.js';
export { STATEMENT_COLUMNS, statementCells } from './statements.js';
