/**
 * Trains the tagger and parser from the shared treebanks and packs models/syntax: `npm run train:syntax`. A first stage,
 * several second ones from there, and the mean of their weights. Needs Python 3 with PyTorch and NumPy; about 40 minutes
 * of one core.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(root, '..', 'shared', 'data', 'syntax');
const cache = join(root, '.cache', 'syntax');

/** Seeds of the second stages. */
const SEEDS = ['3', '4', '5'];

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
};
const train = (...args: string[]): void =>
  run('python3', 'train/syntax/train.py', '--data', data, '--cache', cache, ...args);

train('--stage', '1', '--seed', '1', '--out', 'trees');
const seconds = SEEDS.map((seed) => {
  train('--stage', '2', '--seed', seed, '--after', join(cache, 'trees'), '--out', `second-${seed}`);
  return join(cache, `second-${seed}`);
});
run('python3', 'train/syntax/average.py', ...seconds, '--out', join(cache, 'weights'));
run(
  process.execPath,
  '--import',
  'tsx',
  'train/syntax/pack.ts',
  join(cache, 'weights'),
  data,
  'models/syntax',
);
