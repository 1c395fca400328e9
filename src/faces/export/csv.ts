export type Cell = string | number | null;

/**
 * A line of CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe before it
 * (owasp.org/www-community/attacks/CSV_Injection); numbers stay as they are, and null is an empty cell.
 */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`;

const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const inert = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
