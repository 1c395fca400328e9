import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByTurn, piecesOf } from './pieces.js';

const block = (start: number, end: number, turn: number | null = null) => ({
  start,
  end,
  kind: 'paragraph' as const,
  turn,
});

describe('piecesOf', () => {
  it('shows text that no block covers', () => {
    const pieces = piecesOf('Stray.\n\nA block.', { blocks: [block(8, 16)], sentences: [] });
    expect(pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [8, 16],
    ]);
  });

  it('shows nothing for white space between blocks', () => {
    expect(piecesOf('One.\n\n\nTwo.', { blocks: [block(0, 4), block(7, 11)], sentences: [] })).toHaveLength(
      2,
    );
  });

  it('cuts a long block at the end of a sentence', () => {
    const sentence = `${'word '.repeat(399)}end. `;
    const text = sentence.repeat(9);
    const sentences = Array.from({ length: 9 }, (_, i) => ({
      start: i * sentence.length,
      end: (i + 1) * sentence.length,
    }));
    const pieces = piecesOf(text, { blocks: [block(0, text.length)], sentences });
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.map(({ continues }) => continues)).toEqual([false, ...pieces.slice(1).map(() => true)]);
    for (const piece of pieces) expect(piece.end % sentence.length).toBe(0);
  });

  it('keeps every character that is not white space, once and in order, whatever the blocks', () => {
    const spans = fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 80 })), { maxLength: 8 });
    const texts = fc.array(fc.constantFrom('word', ' ', '\n', '.', 'é', '🙂'), { maxLength: 200 });
    fc.assert(
      fc.property(texts, spans, (parts, drawn) => {
        const text = parts.join('').repeat(12);
        const blocks = drawn
          .map(([start, length]) =>
            block(Math.min(start, text.length), Math.min(start + length, text.length)),
          )
          .filter(({ start, end }) => start < end);
        const pieces = piecesOf(text, { blocks, sentences: [] });
        const solid = (words: string) => words.replace(/\s/g, '');
        expect(solid(pieces.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(solid(text));
        pieces.slice(1).forEach((piece, i) => expect(piece.start).toBeGreaterThanOrEqual(pieces[i]!.end));
      }),
    );
  });
});

describe('groupByTurn', () => {
  const turn = (id: number) => ({
    id,
    start: 0,
    end: 1,
    role: 'answer' as const,
    label: null,
    speaker: { name: null, actor: null },
  });

  it('keeps neighbours of one turn together', () => {
    const pieces = piecesOf('aa bb cc dd', {
      blocks: [block(0, 2, 0), block(3, 5, 0), block(6, 8, 1), block(9, 11)],
      sentences: [],
    });
    const groups = groupByTurn(pieces, [turn(0), turn(1)]);
    expect(groups.map((group) => [group.turn?.id ?? null, group.pieces.length])).toEqual([
      [0, 2],
      [1, 1],
      [null, 1],
    ]);
  });
});
