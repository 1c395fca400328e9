import type { ReadoutRecord, Turn } from '../../../src/record/index.js';
import { byPosition, type Range } from './ranges.js';

export type PieceKind = ReadoutRecord['blocks'][number]['kind'];

/** A stretch of text shown as one block of the page. */
export interface Piece extends Range {
  readonly kind: PieceKind;
  readonly turn: number | null;
  /** It goes on where the piece before left off: a long block is shown in several pieces. */
  readonly continues: boolean;
}

/** Pieces that one speaker says in one go. */
export interface TurnGroup {
  readonly turn: Turn | null;
  readonly pieces: readonly Piece[];
}

/** Longest piece, in UTF-16 code units: what the browser lays out in one go. */
const LONGEST = 6000;

/** Cuts a long range at the last sentence end within reach, or hard where no sentence ends. */
function cut(range: Range, sentences: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let start = range.start;
  let next = 0;
  while (range.end - start > LONGEST) {
    let end = start + LONGEST;
    while (next < sentences.length && sentences[next]!.end <= start + LONGEST) {
      if (sentences[next]!.end > start) end = sentences[next]!.end;
      next += 1;
    }
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: range.end });
  return parts;
}

/**
 * The text as pieces in document order, none overlapping. Text that no block covers is shown too, as a
 * paragraph, unless it is only white space.
 */
export function piecesOf(text: string, record: Pick<ReadoutRecord, 'blocks' | 'sentences'>): Piece[] {
  const pieces: Piece[] = [];
  const sentences = record.sentences.toSorted(byPosition);
  const add = (range: Range, kind: PieceKind, turn: number | null) => {
    if (text.slice(range.start, range.end).trim() === '') return;
    const parts = range.end - range.start > LONGEST ? cut(range, sentences) : [range];
    parts.forEach((part, i) => pieces.push({ ...part, kind, turn, continues: i > 0 }));
  };
  let at = 0;
  for (const block of record.blocks.toSorted(byPosition)) {
    const start = Math.max(at, block.start);
    if (start >= block.end) continue;
    add({ start: at, end: start }, 'paragraph', null);
    add({ start, end: block.end }, block.kind, block.turn);
    at = block.end;
  }
  add({ start: at, end: text.length }, 'paragraph', null);
  return pieces;
}

/** Neighbouring pieces of the same turn, together. */
export function groupByTurn(pieces: readonly Piece[], turns: readonly Turn[]): TurnGroup[] {
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const groups: { turn: Turn | null; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const turn = piece.turn === null ? null : (byId.get(piece.turn) ?? null);
    const last = groups.at(-1);
    if (last?.turn?.id === turn?.id && last !== undefined) last.pieces.push(piece);
    else groups.push({ turn, pieces: [piece] });
  }
  return groups;
}
