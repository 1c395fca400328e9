// How long the tables of mention take to open, each in a process of its own beside a bare `node -e 0`.
// usage: npm run bench:tables
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { actorLexicon } from '../src/mention/actors/lexicon.js';
import { openNetwork } from '../src/mention/names/network.js';
import { gazetteer } from '../src/mention/places/gazetteer.js';
import { wordVectors } from '../src/mention/vectors.js';
import { median, runMilliseconds } from './measure.js';

const RUNS = 11;
const OPENERS: Readonly<Record<string, () => unknown>> = {
  'word vectors': wordVectors,
  gazetteer,
  dictionary: actorLexicon,
  'network of names': () => openNetwork('uner'),
  'network of official prose': () => openNetwork('official'),
};

/** Opens all tables one after the other, as the stages do; the milliseconds of each. */
function openAll(): Record<string, number> {
  return Object.fromEntries(
    Object.entries(OPENERS).map(([name, open]) => {
      const begin = process.hrtime.bigint();
      open();
      return [name, Number(process.hrtime.bigint() - begin) / 1e6];
    }),
  );
}

function openElsewhere(): Record<string, number> {
  const child = [...process.execArgv, fileURLToPath(import.meta.url), '--child'];
  const { status, stdout, stderr } = spawnSync(process.execPath, child, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, number>;
}

if (process.argv.includes('--child')) process.stdout.write(JSON.stringify(openAll()));
else {
  const runs = Array.from({ length: RUNS }, () => ({
    bare: runMilliseconds(['-e', '0']),
    own: openElsewhere(),
  }));
  const of = (name: string): number => median(runs.map(({ own }) => own[name]!));
  for (const name of Object.keys(OPENERS))
    process.stdout.write(`${name.padEnd(26)} ${of(name).toFixed(1)} ms\n`);
  const all = median(runs.map(({ own }) => Object.values(own).reduce((sum, time) => sum + time, 0)));
  const bare = median(runs.map((run) => run.bare));
  process.stdout.write(
    `all together ${all.toFixed(0)} ms, node -e 0 ${bare.toFixed(0)} ms, ratio ${(all / bare).toFixed(2)} (median of ${RUNS})\n`,
  );
}
