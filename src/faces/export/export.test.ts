import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from './csv.js';
import { STATEMENT_COLUMNS, statementCells } from './statements.js';

/** A reader of CSV that follows RFC 4180 to the letter. */
function readLine(line: string): string[] {
  const cells = [...`,${line.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,"]*))/g)];
  return cells.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}

describe('a line of CSV', () => {
  it('reads back as it was, but for formulas', () => {
    const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 1 });
    fc.assert(
      fc.property(cells, (words) => {
        const inert = words.map((word) => (/^[=+\-@\t\r]/.test(word) ? `'${word}` : word));
        expect(readLine(csvLine(words))).toEqual(inert);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1'])('makes %j inert', (word) => {
    expect(csvLine([word]).replaceAll('"', '')).toBe(`'${word}\r\n`);
  });

  it('keeps numbers and leaves nothing for null', () => {
    expect(csvLine([-2.6, null, 0])).toBe('-2.6,,0\r\n');
  });
});

describe('a row of statements', () => {
  it('has a cell for every column', () => {
    const cells = statementCells({
      document: 'd',
      id: 's1',
      start: 0,
      end: 5,
      quote: 'Shells fell, they say',
      kind: 'force',
      detail: 'artillery',
      polarity: 'affirmed',
      certainty: 'certain',
      reality: 'happened',
      factuality: 3,
      since: null,
      until: null,
      source: null,
      publisher: null,
      published: null,
      title: null,
      actors: [
        { role: 'by', name: 'A' },
        { role: 'to', name: 'B' },
      ],
      places: [{ name: 'Taiz', country: 'YE', lat: 13.6, lon: 44 }],
    });
    const row = Object.fromEntries(STATEMENT_COLUMNS.map((column, i) => [column, cells[i]]));
    expect(cells).toHaveLength(STATEMENT_COLUMNS.length);
    expect(row).toMatchObject({
      actors: 'by: A; to: B',
      places: 'Taiz',
      country: 'YE',
      lat: 13.6,
      source: null,
    });
  });
});
