/**
 * Trains the tagger and parser from the shared treebanks and packs models/syntax: `npm run train:syntax`. A first stage;
 * several second ones from there, and the mean of their weights; several third ones from that mean, with sentences made
 * from phrases.txt beside the treebanks, and their mean, which is made narrower. Needs Python 3 with PyTorch and NumPy;
 * about 65 minutes of one core. `-- --third` begins with the weights that ship and runs the third stages and what follows
 * (25 minutes); `-- --narrow` begins with the mean of third stages in .cache/syntax/third (5 minutes).
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
const sources = ['--data', data, '--cache', cache];
const train = (...args: string[]): void => run('python3', 'train/syntax/train.py', ...sources, ...args);

/** Trains a stage once for each seed, from the weights of one folder, and takes the mean. */
function soup(stage: string, after: string, out: string): void {
  const folders = SEEDS.map((seed) => {
    train('--stage', stage, '--seed', seed, '--after', join(cache, after), '--out', `${out}-${seed}`);
    return join(cache, `${out}-${seed}`);
  });
  run('python3', 'train/syntax/average.py', ...folders, '--out', join(cache, out));
}
const tsx = (...args: string[]): void => run(process.execPath, '--import', 'tsx', ...args);

const begins = (option: string): boolean => process.argv.includes(option);

if (begins('--third')) tsx('train/syntax/unpack.ts', 'models/syntax', join(cache, 'second'));
else if (!begins('--narrow')) {
  train('--stage', '1', '--seed', '1', '--out', 'trees');
  soup('2', 'trees', 'second');
}
if (!begins('--narrow')) soup('3', 'second', 'third');
run('python3', 'train/syntax/narrow.py', ...sources, '--after', join(cache, 'third'), '--out', 'narrow');
tsx('train/syntax/pack.ts', join(cache, 'narrow'), data, 'models/syntax');
