import { lazy, openTables, readAsset } from '../lib/index.js';

const VECTORS = 'models/syntax/vectors.bin';

/** The word vectors that ship with the parser. Throws asset.missing, asset.version. */
export const wordVectors = lazy(() => openTables(readAsset(VECTORS), 'vectors', 1, VECTORS));
