// Checks the texts marked while they were written, and counts their marks: `npm run check:marked`.
import { join } from 'node:path';
import { packageRoot } from '../../src/lib/index.js';
import { MARKED_TYPES, readMarkedFolder, readMarkedLines } from './marked.js';

for (const name of ['official', 'official-test', 'general']) {
  const folder = join(packageRoot, 'data', 'marked', name);
  const passages = name === 'general' ? readMarkedLines(folder) : readMarkedFolder(folder);
  const marks = passages.flatMap(({ spans }) => spans);
  const words = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const counts = MARKED_TYPES.map((type) => `${type} ${marks.filter((mark) => mark.type === type).length}`);
  process.stdout.write(
    `${name}: ${passages.length} texts, ${words} words, ${marks.length} marks: ${counts.join(', ')}\n`,
  );
}
