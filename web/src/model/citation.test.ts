import { describe, expect, it } from 'vitest';
import { openDocument, statement } from '../testing/record.js';
import { citationOf } from './citation.js';

const TEXT = 'The bridge\n  was reopened, residents say.';

describe('citationOf', () => {
  it('gives quote, sayer, document, date with its basis, and place in the text', () => {
    const said = statement(TEXT, 's1', 'The bridge\n  was reopened', {
      chain: [
        { how: 'publishes', name: 'Border Mission', actor: null, start: null, end: null },
        { how: 'speaks', name: 'Ana Reyes', actor: null, start: null, end: null },
        { how: 'cites', name: null, actor: null, start: null, end: null },
      ],
    });
    expect(citationOf(openDocument(TEXT), said)).toBe(
      '“The bridge was reopened” — unnamed source, as cited by Ana Reyes, Border Mission, “Daily report”, ' +
        '28 July 2020, given (text abababababab, characters 0–25)',
    );
  });
});
