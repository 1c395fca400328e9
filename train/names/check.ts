// Checks the texts marked while they were written, and counts their marks: `npm run check:marked`.
import { join } from 'node:path';
import { packageRoot } from '../../src/lib/index.js';
import { MARKED_TYPES, readMarkedFolder, readMarkedLines } from './marked.js';

const FOLDERS = [
  ['official', readMarkedFolder],
  ['official-test', readMarkedFolder],
  ['general', readMarkedLines],
] as const;

for (const [name, read] of FOLDERS) {
  const passages = read(join(packageRoot, 'data', 'marked', name));
  const marks = passages.flatMap(({ spans }) => spans);
  const words = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const counts = MARKED_TYPES.map((type) => `${type} ${marks.filter((mark) => mark.type === type).length}`);
  process.stdout.write(
    `${name}: ${passages.length} texts, ${words} words, ${marks.length} marks: ${counts.join(', ')}\n`,
  );
}
