/**
 * Arcs that carry who did what and who said it, in press sentences of our own writing: `npm run bench:attachments`.
 *
 * The treebanks have few sentences built like those of official prose; bench/attachments/ holds some with the arcs that
 * matter to a record, two files: one looked at while train/syntax/phrases.txt was written, one not. A file is read from
 * raw text. Prints the share of arcs and of whole sentences that are right; with --errors, each arc that is not.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readText } from '../src/read/index.js';
import { splitStage, treeStage } from '../src/parse/index.js';

interface Word {
  readonly form: string;
  readonly relation: string;
  readonly head: string;
}
interface Expected {
  readonly sentence: string;
  readonly arcs: readonly string[];
}

const { values: options } = parseArgs({ options: { errors: { type: 'boolean', default: false } } });

/** Lines "sentence | dependent relation head; …"; "-" is the head of a root. */
function expectedOf(name: string): Expected[] {
  const file = fileURLToPath(new URL(`./attachments/${name}.txt`, import.meta.url));
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sentence = '', arcs = ''] = line.split(' | ');
      return { sentence, arcs: arcs.split('; ') };
    });
}

function wordsOf(text: string): Word[] {
  const { source, blocks } = readText({
    text,
    id: 'sentence',
    title: null,
    publisher: null,
    published: null,
    language: null,
  });
  const split = splitStage.run({ source, blocks });
  const { trees } = treeStage.run({ source, blocks, ...split } as never);
  return Array.from({ length: trees.length }, (_, i) => {
    const head = trees.head[i]!;
    return {
      form: split.tokens.form(i),
      relation: trees.rel(i),
      head: head < 0 ? '-' : split.tokens.form(head),
    };
  });
}

function isFound(arc: string, words: readonly Word[]): boolean {
  const [form, relation = '', head] = arc.split(' ');
  const universal = relation.split(':')[0];
  return words.some((w) => w.form === form && w.relation === universal && w.head === head);
}

for (const name of ['seen', 'unseen']) {
  const expected = expectedOf(name);
  let arcs = 0;
  let right = 0;
  let whole = 0;
  for (const { sentence, arcs: wanted } of expected) {
    const words = wordsOf(sentence);
    const missed = wanted.filter((arc) => !isFound(arc, words));
    arcs += wanted.length;
    right += wanted.length - missed.length;
    if (missed.length === 0) whole += 1;
    if (options.errors) for (const arc of missed) console.log(`${name}: ${arc}  (${sentence})`);
  }
  const share = (part: number, all: number): string => `${part} of ${all} (${(part / all).toFixed(3)})`;
  console.log(`${name}: arcs ${share(right, arcs)}, whole sentences ${share(whole, expected.length)}`);
}
