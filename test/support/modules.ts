import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** The modules of a source folder by path ("parse/split.ts"), each with the paths of ours that it imports. */
export type Modules = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of every module under a folder, tests left out. Imports of packages and of Node are left out. */
export function readModules(folder: string): Modules {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'));
  return new Map(files.sort().map((file) => [file, importsOf(folder, file)]));
}

function importsOf(folder: string, file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), 'utf8'));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.normalize(`${posix.dirname(file)}/${name}`).replace(/\.js$/, '.ts'));
}

const RECORD_AND_LIB = ['record', 'lib'];
const STAGES = ['read', 'parse', 'mention', 'attribute', 'code'];
const BASE = [...RECORD_AND_LIB, 'analysis'];

/** What each part of the house may import, besides itself. pipeline.ts and index.ts know every stage. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  record: [],
  lib: [],
  analysis: RECORD_AND_LIB,
  ...Object.fromEntries(STAGES.map((stage) => [stage, BASE])),
  'pipeline.ts': [...BASE, ...STAGES],
  ledger: RECORD_AND_LIB,
  views: [...RECORD_AND_LIB, 'ledger'],
  faces: [...BASE, 'pipeline.ts', 'ledger', 'views'],
  'index.ts': [...BASE, 'pipeline.ts'],
};

const partOf = (file: string): string => file.split('/')[0]!;

/** Every breach of the four rules of docs/architecture.md, in words. */
export function breaches(modules: Modules): string[] {
  return [
    ...[...modules].flatMap(([file, imports]) => imports.flatMap((target) => breachesOf(file, target))),
    ...cycles(modules).map((cycle) => `cycle: ${cycle.join(' → ')}`),
  ];
}

function breachesOf(file: string, target: string): string[] {
  const from = partOf(file);
  const to = partOf(target);
  const allowed = MAY_IMPORT[from];
  if (!allowed) return [`${file}: "${from}" is no part of the house`];
  const found: string[] = [];
  if (from !== to && !allowed.includes(to))
    found.push(`${file} imports ${target}: ${from} may not know ${to}`);
  if (entersByTheWindow(file, target))
    found.push(`${file} imports ${target}: enter the folder through its index.ts`);
  return found;
}

/** Whether an import reaches into a folder that does not hold the importing file, past the folder's index. */
function entersByTheWindow(file: string, target: string): boolean {
  const folder = dirname(target);
  const isInside = folder === '.' || !relative(folder, file).startsWith('..');
  return !isInside && !target.endsWith('/index.ts');
}

function cycles(modules: Modules): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const target of modules.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of modules.keys()) visit(file, []);
  return found;
}
