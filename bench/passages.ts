// Mentions of `readout pipe` on passages marked by hand, by type: exact and overlap F1.
// A publisher is given, so that each passage is read as official prose.
// usage: npm run bench:passages -- [--differences] [FOLDER]   (data/marked/official-test, which nothing is trained on)
import { execFileSync } from 'node:child_process';
import { assetPath } from '../src/lib/index.js';
import { MARKED_TYPES, readMarkedFolder } from '../train/names/marked.js';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
interface Counts {
  gold: number;
  found: number;
  exact: number;
  overlap: number;
}

const options = process.argv.slice(2);
const showDifferences = options.includes('--differences');
const folder = options.find((option) => !option.startsWith('-')) ?? assetPath('data/marked/official-test');

const passages = readMarkedFolder(folder);
const input = passages
  .map(({ id, text }) => JSON.stringify({ id, text, publisher: 'Press service' }))
  .join('\n');
const records = execFileSync(process.execPath, [assetPath('bin/readout.mjs'), 'pipe'], {
  input,
  encoding: 'utf8',
  maxBuffer: 1 << 30,
})
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { mentions: Span[] });

const counts = new Map<string, Counts>();
for (const type of [...MARKED_TYPES, 'all']) counts.set(type, { gold: 0, found: 0, exact: 0, overlap: 0 });

passages.forEach(({ id, text, spans }, i) => {
  const found = records[i]!.mentions.filter(({ type }) => MARKED_TYPES.includes(type));
  for (const type of MARKED_TYPES)
    count(
      spans.filter((span) => span.type === type),
      found.filter((span) => span.type === type),
      [counts.get(type)!, counts.get('all')!],
    );
  if (showDifferences) process.stdout.write(`# ${id}\n${differences(text, spans, found).join('\n')}\n`);
});

const f1 = (hits: number, { gold, found }: Counts): string =>
  ((2 * hits) / Math.max(1, gold + found)).toFixed(3);
for (const [type, row] of counts)
  process.stdout.write(
    `${type.padEnd(13)} exact ${f1(row.exact, row)} overlap ${f1(row.overlap, row)} ` +
      `(${row.gold} marked, ${row.found} found)\n`,
  );

/** Counts one type in one passage; for the overlap each mark is taken once. */
function count(gold: readonly Span[], found: readonly Span[], rows: readonly Counts[]): void {
  const free = [...gold];
  let overlap = 0;
  for (const span of [...found].sort((a, b) => a.start - b.start)) {
    const at = free.findIndex((mark) => mark.start < span.end && span.start < mark.end);
    if (at < 0) continue;
    overlap += 1;
    free.splice(at, 1);
  }
  const exact = found.filter((span) => gold.some((mark) => same(mark, span))).length;
  for (const row of rows) {
    row.gold += gold.length;
    row.found += found.length;
    row.exact += exact;
    row.overlap += overlap;
  }
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end && a.type === b.type;
}

/** What is marked and not found (−), and found and not marked (+), in the order of the text. */
function differences(text: string, gold: readonly Span[], found: readonly Span[]): string[] {
  const missing = gold.filter((mark) => !found.some((span) => same(mark, span)));
  const extra = found.filter((span) => !gold.some((mark) => same(mark, span)));
  return [...missing.map((span) => ({ span, sign: '-' })), ...extra.map((span) => ({ span, sign: '+' }))]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, sign }) => `${sign} ${span.type} ${text.slice(span.start, span.end)}`);
}
