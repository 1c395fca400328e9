/**
 * How much of the varied wording of official prose is read: `npm run bench:phrases`.
 *
 * bench/phrases/ holds single sentences with the kind and detail that a clause of each states, and sentences in which a kind must not be
 * read, written by people who saw the contract but no rule. Those of `read/` have been looked at since, those of `unread/` never.
 * A phrase counts as read when a statement of its kind and one of its details touches its quote.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/lib/index.js';

interface Wanted {
  readonly kind: string;
  readonly detail: readonly string[];
  /** Exact words of the clause; absent in what must not be read. */
  readonly quote?: string;
}
interface Phrase {
  readonly text: string;
  readonly expect?: readonly Wanted[];
  readonly mustNot?: readonly Wanted[];
}
interface Read {
  readonly id: string;
  readonly statements: readonly { kind: string; detail: string; start: number; end: number }[];
}
interface Tally {
  right: number;
  wanted: number;
  wrong: number;
  forbidden: number;
}

function phrasesIn(folder: string): Phrase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Phrase);
}

function readAll(phrases: readonly Phrase[]): Map<string, Read> {
  const input = phrases
    .map(({ text }, i) =>
      JSON.stringify({ id: String(i), text, publisher: 'Monitor', published: '2024-03-14' }),
    )
    .join('\n');
  const { stdout } = spawnSync('node', [join(packageRoot, 'bin', 'readout.mjs'), 'pipe'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const records = stdout.split('\n').filter(Boolean);
  return new Map(records.map((line) => JSON.parse(line) as Read).map((read) => [read.id, read]));
}

function score(phrases: readonly Phrase[]): Map<string, Tally> {
  const read = readAll(phrases);
  const tallies = new Map<string, Tally>();
  const of = (kind: string): Tally => {
    const known = tallies.get(kind) ?? { right: 0, wanted: 0, wrong: 0, forbidden: 0 };
    tallies.set(kind, known);
    return known;
  };
  phrases.forEach(({ text, expect = [], mustNot = [] }, i) => {
    const statements = read.get(String(i))?.statements ?? [];
    const isRead = ({ kind, detail }: Wanted, from = 0, to = text.length): boolean =>
      statements.some(
        (one) => one.kind === kind && detail.includes(one.detail) && one.start < to && one.end > from,
      );
    for (const one of expect) {
      const from = text.indexOf(one.quote ?? '');
      of(one.kind).wanted += 1;
      if (isRead(one, from, from + (one.quote?.length ?? 0))) of(one.kind).right += 1;
    }
    for (const one of mustNot) {
      of(one.kind).forbidden += 1;
      if (isRead(one)) of(one.kind).wrong += 1;
    }
  });
  return tallies;
}

for (const half of ['unread', 'read']) {
  const folder = join(packageRoot, 'bench', 'phrases', half);
  const phrases = existsSync(folder) ? phrasesIn(folder) : [];
  if (phrases.length === 0) continue;
  const tallies = [...score(phrases)].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(`${half}: ${phrases.length} sentences`);
  const sum: Tally = { right: 0, wanted: 0, wrong: 0, forbidden: 0 };
  for (const [kind, tally] of tallies) {
    console.log(row(kind, tally));
    for (const key of ['right', 'wanted', 'wrong', 'forbidden'] as const) sum[key] += tally[key];
  }
  console.log(row('all', sum));
}

function row(name: string, { right, wanted, wrong, forbidden }: Tally): string {
  const share = wanted === 0 ? '   -' : (right / wanted).toFixed(3);
  return `  ${name.padEnd(10)} ${share}  ${right} of ${wanted} read; ${wrong} of ${forbidden} read though they must not be`;
}
