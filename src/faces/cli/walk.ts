import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { failure, success, type Result } from '../../lib/index.js';
import { unreadable } from './inputs.js';

/**
 * The documents that a path of the command line stands for: a file itself, whatever its name; of a folder all files with
 * one of the extensions, in its folders too, in order of their names. Hidden ones and links are passed over.
 * Faults: input.missing, input.unreadable, input.nothing.
 */
export async function documentsAt(path: string, extensions: readonly string[]): Promise<Result<string[]>> {
  try {
    if (!(await stat(path)).isDirectory()) return success([path]);
    const files = await filesUnder(path, extensions);
    const formats = extensions.map((extension) => `.${extension}`).join(', ');
    return files.length > 0 ? success(files) : failure('input.nothing', { file: path, formats });
  } catch (error) {
    return unreadable(path, error);
  }
}

async function filesUnder(folder: string, extensions: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  visible.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of visible) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesUnder(path, extensions)));
    else if (entry.isFile() && extensions.includes(extname(entry.name).slice(1).toLowerCase()))
      found.push(path);
  }
  return found;
}
