/**
 * Trains the ranker of antecedents on the coreference chains of GUM and writes models/antecedents:
 * `npm run train:antecedents -- [--folds 5] [--genres news,interview,speech] [--errors N]`.
 *
 * With --folds it only cross-validates by document, and says how many pronouns and descriptions are resolved rightly in
 * documents of the genres; --folds 0 measures the model that ships, which has seen them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot, packTables, regressorColumns } from '../../src/lib/index.js';
import {
  chooserOf,
  scorerOf,
  RANKER_FILE,
  RANKER_KIND,
  RANKER_VERSION,
  type Choose,
} from '../../src/mention/actors/index.js';
import { quantised } from '../regressor/quantise.js';
import { chainedDocuments, type ChainedDocument } from './documents.js';
import { examplesOf, type Example } from './examples.js';
import { learn } from './learn.js';
import { noCounts, score } from './score.js';

const { values: options } = parseArgs({
  options: {
    folds: { type: 'string' },
    genres: { type: 'string', default: 'all' },
    errors: { type: 'string', default: '0' },
    data: { type: 'string', default: join(packageRoot, '../shared/data/ner/gum-open.jsonl.gz') },
  },
});

const genres = options.genres.split(',');
const isAsked = ({ id }: ChainedDocument): boolean =>
  options.genres === 'all' || genres.some((genre) => id.startsWith(`GUM_${genre}_`));

const documents = chainedDocuments(options.data);
if (options.folds === undefined) write(documents.flatMap(examplesOf));
else measure(Number(options.folds));

function write(examples: readonly Example[]): void {
  const model = quantised(learn(examples));
  const bytes = packTables(RANKER_KIND, RANKER_VERSION, regressorColumns(model));
  const file = join(packageRoot, RANKER_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  process.stdout.write(`${RANKER_FILE}: ${examples.length} pronouns, ${bytes.length} bytes\n`);
}

function measure(folds: number): void {
  const counts = noCounts();
  let errors = Number(options.errors);
  const tell = (error: string): void => {
    if (errors > 0) process.stdout.write(`${error}\n`);
    errors -= 1;
  };
  for (let fold = 0; fold < Math.max(1, folds); fold += 1) {
    const isHeld = (_: ChainedDocument, i: number): boolean => folds === 0 || i % folds === fold;
    const choose = folds === 0 ? undefined : trainedOn(documents.filter((one, i) => !isHeld(one, i)));
    for (const document of documents.filter(isHeld))
      if (isAsked(document)) score(counts, document, choose, tell);
  }
  for (const [name, { right, found, hit, gold }] of counts)
    process.stdout.write(
      `${name.padEnd(10)} precision ${(right / found).toFixed(3)} of ${found} resolved, ` +
        `recall ${(hit / gold).toFixed(3)} of ${gold} that have a name\n`,
    );
}

function trainedOn(some: readonly ChainedDocument[]): Choose {
  const model = quantised(learn(some.flatMap(examplesOf)));
  return chooserOf(scorerOf(model));
}
