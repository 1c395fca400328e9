import { lazy, openTables, readAsset } from '../lib/index.js';

const VECTORS = 'models/syntax/vectors.bin';

/** The word vectors that ship with the parser. Throws asset.missing, asset.version. */
export const wordVectors = lazy(() => openTables(readAsset(VECTORS), 'vectors', 1, VECTORS));

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '—': '–',
  '\u00a0': ' ',
};

/** The form as it is looked up among the vectors: lower case, plain quotation marks and dashes. */
export const lookupForm = (form: string): string =>
  form.replace(/[’‘“”—\u00a0]/g, (mark) => PLAIN[mark]!).toLowerCase();
