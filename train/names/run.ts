/**
 * Trains the name tagger from the shared data: `npm run train:names -- [--folds 5] [options of train.py]`.
 * Exports the sets (those of the data folder once: delete the cache to export them again), trains, and packs
 * models/names. With --folds it only cross-validates. Needs Python 3 with PyTorch and NumPy.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readMarkedFolder, readMarkedLines } from './marked.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const shared = join(root, '..', 'shared', 'data');
const cache = join(root, 'node_modules', '.cache', 'train-names');

/** Sets by the name of their export: where they lie, and which of their marks are read. */
const SETS = [
  ['re3d', 're3d/re3d-dev.jsonl.gz', 'spans'],
  ['uner-dev', 'ner/uner-ewt-dev.jsonl.gz', 'spans'],
  ['uner-train', 'ner/uner-ewt-train.jsonl.gz', 'spans'],
  ['gum', 'ner/gum-open.jsonl.gz', 'mentions'],
  ['wikigold', 'ner/wikigold.jsonl.gz', 'spans'],
  ['wnut', 'ner/wnut17-train.jsonl.gz', 'spans'],
] as const;

interface Marked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const linesOf = (bytes: Buffer): string[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');

const writeLines = (to: string, rows: readonly object[]): void =>
  writeFileSync(to, gzipSync(rows.map((row) => JSON.stringify(row)).join('\n')));

/** Our own marks on briefings, joined with the texts they are about. */
function markedBriefings(): object[] {
  const texts = new Map<string, string>();
  for (const name of ['readouts', 'press-briefings'])
    for (const line of linesOf(gunzipSync(readFileSync(join(shared, 'briefings', `${name}.jsonl.gz`))))) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      texts.set(id, text);
    }
  return linesOf(readFileSync(join(root, 'data', 'marked', 'briefings.jsonl'))).map((line) => {
    const { id, start, end, spans } = JSON.parse(line) as Marked;
    const moved = spans.map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
    return { id: `${id}@${start}`, text: texts.get(id)!.slice(start, end), spans: moved };
  });
}

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd: here, stdio: 'inherit' });
};
const tsx = (...args: string[]): void => run(process.execPath, '--import', 'tsx', ...args);

function exportSets(): void {
  mkdirSync(cache, { recursive: true });
  const exported = (name: string): string => join(cache, `${name}.jsonl`);
  const exportSet = (file: string, name: string, field: string): void =>
    tsx(join(here, 'export.ts'), file, exported(name), field);
  for (const [name, file, field] of SETS)
    if (!existsSync(exported(name))) exportSet(join(shared, file), name, field);
  const marked = join(root, 'data', 'marked');
  const ours = {
    marked: [...markedBriefings(), ...readMarkedFolder(join(marked, 'official'))],
    'official-test': readMarkedFolder(join(marked, 'official-test')),
    general: readMarkedLines(join(marked, 'general')),
  };
  for (const [name, rows] of Object.entries(ours)) {
    const file = join(cache, `${name}.jsonl.gz`);
    writeLines(file, rows);
    exportSet(file, name, 'spans');
  }
}

const options = process.argv.slice(2);
const weights = join(cache, 'weights');
const vectors = join(root, 'models', 'syntax', 'vectors.bin');
exportSets();
run('python3', 'train.py', '--data', cache, '--vectors', vectors, '--out', weights, ...options);
if (!options.includes('--folds'))
  for (const scheme of ['uner', 'official'])
    tsx(join(here, 'pack.ts'), join(weights, scheme), scheme, join(root, 'models', 'names'));
