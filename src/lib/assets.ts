import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { fault, FaultError } from './errors.js';

/** The folder of the package, whether the code runs from src/ or from dist/. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? folder : findRoot(parent);
}

/** Path of a file the package ships, by its name from the package's root ("data/actors/states.tsv"). */
export const assetPath = (name: string): string => join(packageRoot, name);

/** Bytes of a shipped file. Throws asset.missing. */
export function readAsset(name: string): Buffer {
  try {
    return readFileSync(assetPath(name));
  } catch {
    throw new FaultError(fault('asset.missing', { file: name }));
  }
}

/** Whether a file that the package can do without was shipped. */
export const hasAsset = (name: string): boolean => existsSync(assetPath(name));

/** Checksum (CRC-32) of shipped files, one after the other. Throws asset.missing. */
export const sumOfAssets = (names: readonly string[]): number =>
  names.reduce((sum, name) => crc32(readAsset(name), sum), 0);

/** Text of a shipped file, UTF-8. Throws asset.missing. */
export const readTextAsset = (name: string): string => readAsset(name).toString('utf8');

/**
 * Rows of a shipped tab-separated table with a header line; lines that are empty or start with # are notes.
 * Throws asset.missing.
 */
export function readTable(name: string): Record<string, string>[] {
  const lines = readTextAsset(name)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const header = (lines[0] ?? '').split('\t');
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(header.map((column, i) => [column, cells[i] ?? '']));
  });
}

/**
 * The rows of a shipped table as lines, for large tables of which a run needs a few rows. The table's header must begin
 * with these columns. Throws asset.missing; asset.version for other columns.
 */
export function readLines(name: string, columns: readonly string[]): string[] {
  const lines = readTextAsset(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const found = (lines.shift() ?? '').split('\t').slice(0, columns.length).join(' ');
  const wanted = columns.join(' ');
  if (found !== wanted) throw new FaultError(fault('asset.version', { file: name, found, wanted }));
  return lines;
}

/** A value computed at first use and kept: for tables and models that not every run needs. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
