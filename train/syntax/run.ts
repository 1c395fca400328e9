/**
 * Trains the tagger and parser from the shared treebanks, in two stages, and packs models/syntax: `npm run train:syntax`.
 * Needs Python 3 with PyTorch and NumPy; about 25 minutes of one core.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(root, '..', 'shared', 'data', 'syntax');
const cache = join(root, '.cache', 'syntax');

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
};
const train = (...args: string[]): void =>
  run('python3', 'train/syntax/train.py', '--data', data, '--cache', cache, ...args);

train('--stage', '1', '--seed', '1', '--out', 'trees');
train('--stage', '2', '--seed', '3', '--after', join(cache, 'trees'), '--out', 'weights');
run(
  process.execPath,
  '--import',
  'tsx',
  'train/syntax/pack.ts',
  join(cache, 'weights'),
  data,
  'models/syntax',
);
