import { readTextAsset } from '../lib/index.js';

/** Version of this program, as its package says. */
export const packageVersion = (): string =>
  (JSON.parse(readTextAsset('package.json')) as { version: string }).version;
