/**
 * What real published statements state, and how much of it is read: `npm run bench:real`.
 *
 * bench/facts/real/ holds the facts of 114 documents and stretches of documents by the ids of the internal data, with offsets in place of
 * words; the texts are not in the repository. Where the data and the project's scorer lie beside it, the gold is put together under
 * .cache/ and scored: the documents whose errors have been read, and those that nobody looked at.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packageRoot } from '../src/lib/index.js';

/** Offsets in UTF-16 code units into the stretch, end exclusive. */
type At = readonly [start: number, end: number];
interface Labels {
  readonly id: string;
  readonly source: keyof typeof SOURCES;
  readonly document: string;
  /** Where the stretch lies in the document. */
  readonly start: number;
  readonly end: number;
  readonly turns?: readonly (Record<string, unknown> & { starts: At; startsAlso?: readonly At[] })[];
  readonly exchanges?: readonly (Record<string, unknown> & { question: At })[];
  readonly facts: readonly (Record<string, unknown> & { at: At })[];
  readonly optional?: readonly At[];
  readonly mustNot?: readonly (Record<string, unknown> & { at: At })[];
}

const SHARED = join(packageRoot, '..', 'shared');
const SCORER = join(SHARED, 'eval', 'run.mjs');
const SOURCES = {
  re3d: join(SHARED, 'data', 're3d', 're3d-dev.jsonl.gz'),
  readouts: join(SHARED, 'data', 'briefings', 'readouts.jsonl.gz'),
  'press-briefings': join(SHARED, 'data', 'briefings', 'press-briefings.jsonl.gz'),
};

function linesOf<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function textsOf(path: string): Map<string, string> {
  const documents = linesOf<{ id: string; text: string }>(gunzipSync(readFileSync(path)).toString('utf8'));
  return new Map(documents.map(({ id, text }) => [id, text]));
}

/** The gold of a stretch as the scorer wants it: with the words that the offsets stand for. */
function goldOf({ turns, exchanges, facts, optional, mustNot, ...labels }: Labels, text: string): object {
  const words = ([start, end]: At): string => text.slice(start, end);
  const quoted = ({ at, ...rest }: Record<string, unknown> & { at: At }): object => ({
    quote: words(at),
    ...rest,
  });
  return {
    ...labels,
    textFile: `${labels.id}.txt`,
    ...(turns && {
      turns: turns.map(({ starts, startsAlso, ...rest }) => ({
        starts: words(starts),
        ...(startsAlso && { startsAlso: startsAlso.map(words) }),
        ...rest,
      })),
    }),
    ...(exchanges && { exchanges: exchanges.map((one) => ({ ...one, question: words(one.question) })) }),
    facts: facts.map(quoted),
    optional: (optional ?? []).map(words),
    mustNot: (mustNot ?? []).map(quoted),
  };
}

const missing = [SCORER, ...Object.values(SOURCES)].filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.log('skipped: the internal data and the scorer do not lie beside the repository');
} else {
  const texts = new Map(Object.entries(SOURCES).map(([name, path]) => [name, textsOf(path)]));
  for (const set of ['read', 'unread']) {
    const folder = join(packageRoot, '.cache', 'facts-real', set);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const file = join(packageRoot, 'bench', 'facts', 'real', `${set}.jsonl`);
    for (const labels of linesOf<Labels>(readFileSync(file, 'utf8'))) {
      const text = texts.get(labels.source)!.get(labels.document)!.slice(labels.start, labels.end);
      writeFileSync(join(folder, `${labels.id}.txt`), text);
      writeFileSync(join(folder, `${labels.id}.json`), JSON.stringify(goldOf(labels, text)));
    }
    console.log(`== ${set}`);
    const command = ['--', 'node', join('bin', 'readout.mjs'), 'pipe'];
    spawnSync('node', [SCORER, 'facts', '--data', folder, ...command], {
      cwd: packageRoot,
      stdio: 'inherit',
    });
  }
}
