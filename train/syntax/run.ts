/**
 * Trains the tagger and parser from the shared treebanks and packs models/syntax: `npm run train:syntax`. A first stage;
 * several second ones from there, and the mean of their weights; several third ones from that mean, with sentences made
 * from phrases.txt beside the treebanks, and their mean. Needs Python 3 with PyTorch and NumPy; about 60 minutes of one
 * core. `-- --third` begins with the weights that ship and runs only the third stages (20 minutes).
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(root, '..', 'shared', 'data', 'syntax');
const cache = join(root, '.cache', 'syntax');

/** Seeds of the second and of the third stages. */
const SEEDS = ['3', '4', '5'];

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
};
const train = (...args: string[]): void =>
  run('python3', 'train/syntax/train.py', '--data', data, '--cache', cache, ...args);

/** Trains a stage once for each seed, from the weights of one folder, and takes the mean. */
function soup(stage: string, after: string, out: string): void {
  const folders = SEEDS.map((seed) => {
    train('--stage', stage, '--seed', seed, '--after', join(cache, after), '--out', `${out}-${seed}`);
    return join(cache, `${out}-${seed}`);
  });
  run('python3', 'train/syntax/average.py', ...folders, '--out', join(cache, out));
}
const tsx = (...args: string[]): void => run(process.execPath, '--import', 'tsx', ...args);

if (process.argv.includes('--third')) tsx('train/syntax/unpack.ts', 'models/syntax', join(cache, 'second'));
else {
  train('--stage', '1', '--seed', '1', '--out', 'trees');
  soup('2', 'trees', 'second');
}
soup('3', 'second', 'third');
tsx('train/syntax/pack.ts', join(cache, 'third'), data, 'models/syntax');
