import type { Rows, Weights } from '../../lib/index.js';
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
  const step = way === 0 ? 1 : -1;
  const lengths = pieces.map(({ forms }) => forms.length);
  const starts = pieces.map(({ at }, k) => (way === 0 ? at : at + lengths[k]! - 1));
  // Lanes lie a constant number of rows apart, as they walk the same way.
  const apart = pieces.length > 1 ? starts[1]! - starts[0]! : 1;
  const longest = Math.max(...lengths);
  for (let t = 0; t < longest; t += 1) {
    let from = 0;
    while (t >= lengths[from]!) from += 1;
    let to = from + 1;
    while (to < lengths.length && t < lengths[to]!) to += 1;
    const lanes = to - from;
    const row = starts[from]! + t * step;
    if (t > 0) {
      engine.multiply(memory, states, memorySums, lanes, { xRow: row - step, xColumn, xApart: apart });
      engine.round(memorySums, memories, lanes);
      engine.multiply(recurrent, memories, gates, lanes, { yRow: row, yApart: apart });
    }
    for (let k = 0; k < lanes; k += 1) engine.step(gates, cell, states, row + k * apart, xColumn, from + k);
  }
}
