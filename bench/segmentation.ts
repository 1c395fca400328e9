/**
 * Sentence boundaries and tokens on raw text, against the gold of UD English GUM: `npm run bench:segmentation`.
 *
 * The text of each document is put together again from its sentences: paragraphs as `# newpar` marks them, parted by an
 * empty line; sentences within one parted by a space. It is read as a plain-text file is. Precision and recall are of
 * exact spans, over documents together. Options: --split dev|train, --genres a,b (or all), --errors N.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readText } from '../src/read/index.js';
import { splitStage } from '../src/parse/index.js';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly tokens: readonly string[];
}

const { values: options } = parseArgs({
  options: {
    split: { type: 'string', default: 'dev' },
    genres: { type: 'string', default: 'news,interview,speech' },
    errors: { type: 'string', default: '0' },
  },
});

const file = fileURLToPath(
  new URL(`../../shared/data/syntax/gum-${options.split}.conllu.gz`, import.meta.url),
);
if (!existsSync(file)) {
  console.error(`no treebank at ${file}: segmentation is not measured`);
  process.exit(1);
}

/** Documents of a CoNLL-U file, as raw text with the spans of their sentences and words, "start-end". */
function goldDocuments(conllu: string): Gold[] {
  return conllu
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((part) => {
      const id = part.slice(0, part.indexOf('\n'));
      let text = '';
      const sentences: string[] = [];
      const tokens: string[] = [];
      for (const block of part.split('\n\n')) {
        const sentence = /^# text = (.*)$/m.exec(block)?.[1];
        if (sentence === undefined) continue;
        if (text !== '') text += /^# newpar\b/m.test(block) ? '\n\n' : ' ';
        const start = text.length;
        text += sentence;
        sentences.push(`${start}-${text.length}`);
        let at = start;
        for (const [, form = ''] of block.matchAll(/^\d+\t([^\t]+)/gm)) {
          while (text.charAt(at) === ' ') at += 1;
          tokens.push(`${at}-${at + form.length}`);
          at += form.length;
        }
      }
      return { id, text, sentences, tokens };
    });
}

function predicted({ id, text }: Gold): { readonly sentences: string[]; readonly tokens: string[] } {
  const source = { id, text, title: null, publisher: null, published: null, language: null };
  const { sentences, tokens } = splitStage.run(readText(source));
  return {
    sentences: sentences.map(({ start, end }) => `${start}-${end}`),
    tokens: Array.from(tokens.start, (start, i) => `${start}-${tokens.end[i]!}`),
  };
}

interface Count {
  right: number;
  found: number;
  gold: number;
}

function count(total: Count, found: readonly string[], gold: readonly string[]): void {
  const known = new Set(gold);
  total.right += found.filter((span) => known.has(span)).length;
  total.found += found.length;
  total.gold += gold.length;
}

const figure = ({ right, found, gold }: Count): string => {
  const [p, r] = [right / found, right / gold];
  return `F1 ${((2 * p * r) / (p + r)).toFixed(4)}  P ${p.toFixed(4)}  R ${r.toFixed(4)}  of ${gold}`;
};

const wanted = options.genres.split(',');
const documents = goldDocuments(gunzipSync(readFileSync(file)).toString('utf8')).filter(
  ({ id }) => options.genres === 'all' || wanted.some((genre) => id.startsWith(`GUM_${genre}_`)),
);
const totals = { sentences: { right: 0, found: 0, gold: 0 }, tokens: { right: 0, found: 0, gold: 0 } };
let errors = Number(options.errors);
for (const document of documents) {
  const found = predicted(document);
  count(totals.sentences, found.sentences, document.sentences);
  count(totals.tokens, found.tokens, document.tokens);
  for (const layer of ['sentences', 'tokens'] as const) {
    const gold = new Set(document[layer]);
    for (const span of found[layer].filter((each) => !gold.has(each))) {
      if (errors <= 0) break;
      errors -= 1;
      const [start, end] = span.split('-').map(Number) as [number, number];
      const text = document.text.slice(Math.max(0, start - 30), end + 30).replaceAll('\n', '⏎');
      console.log(
        `${layer} ${document.id} [${document.text.slice(start, end).slice(0, 100)}] in …${text.slice(0, 160)}…`,
      );
    }
  }
}
console.log(`${documents.length} documents of GUM ${options.split} (${options.genres})`);
console.log(`sentences  ${figure(totals.sentences)}`);
console.log(`tokens     ${figure(totals.tokens)}`);
