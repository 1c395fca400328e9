import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassages, LONGEST_PASSAGE } from './passages.js';

describe('cutting a text into passages', () => {
  it('leaves no gap, and none too long or too short', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n\n', ' ', '😀'.repeat(900), 'word '.repeat(400)),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const passages = cutPassages(text);
        expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const [i, { start, end }] of passages.entries()) {
          expect(end - start).toBeLessThanOrEqual(LONGEST_PASSAGE);
          if (i < passages.length - 1) expect(end - start).toBeGreaterThanOrEqual(LONGEST_PASSAGE / 2);
        }
      }),
    );
  });

  it('ends a passage after a line, else after a word', () => {
    const line = `${'word '.repeat(200)}\n`;
    expect(cutPassages(line + line)[0]?.end).toBe(line.length);
    const [first] = cutPassages('word '.repeat(1000));
    expect(first!.end % 5).toBe(0);
  });
});
