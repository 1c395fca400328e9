import type { Engine } from '../../lib/index.js';
import type { NetworkRows } from './rows.js';
import type { NetworkWeights, Sizes } from './weights.js';

/** What the network's steps work with. */
export interface Parts {
  readonly engine: Engine;
  readonly sizes: Sizes;
  readonly weights: NetworkWeights;
  readonly rows: NetworkRows;
}

/** A piece and its first row. */
export interface Piece {
  readonly forms: readonly string[];
  readonly at: number;
}
