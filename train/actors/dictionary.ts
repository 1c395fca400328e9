import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { assetPath } from '../../src/lib/index.js';
import { phraseTables } from '../../src/mention/actors/lexicon.js';
import { packIndex, PHRASES_FILE } from '../../src/mention/actors/phrase-index.js';
import { actorTablesSum } from '../../src/mention/actors/tables.js';

/** Builds models/actors/phrases.bin, the index of the phrases of data/actors. Usage: npm run build:dictionary. */
const path = assetPath(PHRASES_FILE);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, packIndex(phraseTables(), actorTablesSum()));
