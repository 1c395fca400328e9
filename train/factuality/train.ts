import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGRESSOR_FILE, REGRESSOR_KIND, REGRESSOR_VERSION } from '../../src/attribute/stance/index.js';
import { packageRoot, packTables, regressorColumns } from '../../src/lib/index.js';
import { examplesOf } from './examples.js';
import { learn } from './learn.js';
import { quantised } from '../regressor/quantise.js';

/**
 * Trains the factuality regressor on UDS-IH2 and writes it to models/factuality.
 * Usage: npm run train:factuality -- FOLDER (the folder that holds uds-ih2-train.jsonl.gz).
 */
const folder = process.argv[2] ?? join(packageRoot, '../shared/data/factuality');
const weights = quantised(learn(examplesOf(join(folder, 'uds-ih2-train.jsonl.gz'))));
const bytes = packTables(REGRESSOR_KIND, REGRESSOR_VERSION, regressorColumns(weights));
writeFileSync(join(packageRoot, REGRESSOR_FILE), bytes);
process.stdout.write(`${REGRESSOR_FILE}: ${bytes.length} bytes\n`);
