import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, NOWHERE, parseRoute } from './route.js';

describe('routes', () => {
  it.each(['', '#', '#/', '#/d', '#/d/', '#/x/1', '#/d/%E0%A4%A', 'nonsense'])('%j leads nowhere', (hash) => {
    expect(parseRoute(hash)).toEqual(NOWHERE);
  });

  it('reads documents, statements and places in the text', () => {
    expect(parseRoute('#/d/ab12')).toEqual({ document: 'ab12', statement: null, words: null });
    expect(parseRoute('#/d/ab12/s3')).toEqual({ document: 'ab12', statement: 's3', words: null });
    expect(parseRoute('#/d/ab12/@1200-1209')).toEqual({
      document: 'ab12',
      statement: null,
      words: { start: 1200, end: 1209 },
    });
  });

  it('reads back what it writes', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(id, fc.option(id.filter((text) => !text.startsWith('@'))), (document, statement) => {
        const route = { document, statement, words: null };
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });
});
