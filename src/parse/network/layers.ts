import { walkLanes, type Rows, type Weights } from '../../lib/index.js';
import type { Parts, Piece } from './parts.js';
import { fillRows } from './rows.js';
import type { Direction } from './weights.js';

/** Both layers of LSTMs over the pieces, and what is read of their states; `forms` are the tokens' rows of `known`. */
export function runLayers(parts: Parts, pieces: readonly Piece[], forms: Int32Array): void {
  const { engine, weights, rows } = parts;
  weights.lower.forEach((direction, way) => {
    const known = rows.known[way]!;
    for (let i = 0; i < forms.length; i += 1) engine.copyRow(known, forms[i]!, rows.gates, i);
    walk(parts, direction, way, pieces);
  });
  look(parts, weights.lowerView, rows.lower, forms.length);
  weights.upper.forEach((direction, way) => {
    fillRows(rows.gates, direction.bias, forms.length);
    engine.multiply(direction.input, rows.lower, rows.gates, forms.length);
    walk(parts, direction, way, pieces);
  });
  look(parts, weights.upperView, rows.upper, forms.length);
}

/** The few sums of each state that are read of it. */
function look({ engine, rows }: Parts, view: Weights, seen: Rows<Int16Array>, n: number): void {
  engine.multiply(view, rows.states, rows.seenSums, n);
  engine.round(rows.seenSums, seen, n);
}

/** One LSTM along all pieces at once, from what its gates get from below; the states of both ways stand side by side. */
function walk(
  { engine, sizes: { hidden }, rows }: Parts,
  { memory, recurrent }: Direction,
  way: number,
  pieces: readonly Piece[],
): void {
  const { gates, cell, states, memories, memorySums } = rows;
  cell.values.fill(0);
  const xColumn = way * hidden;
  const lanes = pieces.map(({ forms, at }) => ({ at, length: forms.length }));
  walkLanes(lanes, way === 1, ({ row, before, first, count, apart }) => {
    if (before >= 0) {
      engine.multiply(memory, states, memorySums, count, { xRow: before, xColumn, xApart: apart });
      engine.round(memorySums, memories, count);
      engine.multiply(recurrent, memories, gates, count, { yRow: row, yApart: apart });
    }
    for (let k = 0; k < count; k += 1) engine.step(gates, cell, states, row + k * apart, xColumn, first + k);
  });
}
