/**
 * Tokens a second side by side with two other taggers for JavaScript, in one run: `npm run bench:tagging`.
 *
 * Ours splits, tags, lemmatises and parses; wink-nlp splits and tags; compromise splits and tags. All read the same raw
 * text: GUM dev where it is at hand, the samples otherwise. With GUM, UPOS accuracy too, over the gold tokens that the
 * tagger has as tokens of its own (compromise has tags of its own kind). The two packages are installed into .cache/
 * at first use; they are no dependencies.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packageRoot } from '../src/lib/index.js';
import { splitStage, treeStage } from '../src/parse/index.js';
import { readText } from '../src/read/index.js';
import { median } from './measure.js';

const RUNS = 5;
const PACKAGES = ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1', 'compromise@14.17.0'];
const cache = join(packageRoot, '.cache', 'tagging');

interface Tagged {
  readonly form: string;
  readonly upos: string | null;
}
interface Tagger {
  readonly name: string;
  readonly tag: (text: string) => Tagged[];
}

/** As much of the two packages as is used here. */
interface Wink {
  readonly readDoc: (text: string) => { tokens: () => { out: (its: unknown) => string[] } };
  readonly its: { readonly value: unknown; readonly pos: unknown };
}
type Compromise = (text: string) => { readonly document: readonly (readonly { readonly text: string }[])[] };

if (!existsSync(join(cache, 'node_modules')))
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--prefix', cache, ...PACKAGES], {
    stdio: 'inherit',
  });
const load = createRequire(join(cache, 'node_modules', 'x.js'));

const layersOf = (text: string) =>
  splitStage.run(readText({ id: 'x', text, title: null, publisher: null, published: null, language: null }));

const ours: Tagger = {
  name: 'Readout (tags, lemmas, trees)',
  tag: (text) => {
    const layers = layersOf(text);
    const { trees } = treeStage.run(layers);
    return Array.from(trees.tag, (_, i) => ({ form: layers.tokens.form(i), upos: trees.upos(i) }));
  },
};

function wink(): Tagger {
  const create = load('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
  const nlp = create(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return {
    name: 'wink-nlp 2.4.0 (tags)',
    tag: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      const tags = tokens.out(nlp.its.pos);
      return tokens.out(nlp.its.value).map((form, i) => ({ form, upos: tags[i] ?? null }));
    },
  };
}

function compromise(): Tagger {
  const nlp = load('compromise') as Compromise;
  return {
    name: 'compromise 14.17.0 (tags)',
    tag: (text) =>
      nlp(text).document.flatMap((sentence) => sentence.map(({ text: form }) => ({ form, upos: null }))),
  };
}

interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
  /** Gold tags of all texts by "text start-end"; empty without gold. */
  readonly gold: ReadonlyMap<string, string>;
}

function gum(file: string): Corpus {
  const texts: string[] = [];
  const gold = new Map<string, string>();
  for (const part of gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/^# newdoc id = /m)
    .slice(1)) {
    let text = '';
    for (const block of part.split('\n\n')) {
      const sentence = /^# text = (.*)$/m.exec(block)?.[1];
      if (sentence === undefined) continue;
      if (text !== '') text += /^# newpar\b/m.test(block) ? '\n\n' : ' ';
      let at = text.length;
      text += sentence;
      for (const [, form = '', tag = ''] of block.matchAll(/^\d+\t([^\t]+)\t[^\t]+\t([^\t]+)/gm)) {
        while (text.charAt(at) === ' ') at += 1;
        gold.set(`${texts.length} ${at}-${at + form.length}`, tag);
        at += form.length;
      }
    }
    texts.push(text);
  }
  return { name: 'GUM dev', texts, gold };
}

function samples(): Corpus {
  const folder = join(packageRoot, 'samples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return {
    name: 'samples',
    texts: names.map((name) => readFileSync(join(folder, name), 'utf8')),
    gold: new Map(),
  };
}

/** Share of the gold tokens that the tagger has too and tags alike. */
function accuracy({ texts, gold }: Corpus, tagger: Tagger): string {
  let shared = 0;
  let right = 0;
  texts.forEach((text, number) => {
    let at = 0;
    for (const { form, upos } of tagger.tag(text)) {
      const start = text.indexOf(form, at);
      if (start < 0) continue;
      at = start + form.length;
      const tag = gold.get(`${number} ${start}-${at}`);
      if (tag === undefined || upos === null) continue;
      shared += 1;
      if (tag === upos) right += 1;
    }
  });
  return shared === 0 ? '' : `UPOS ${((100 * right) / shared).toFixed(2)} of ${shared} shared tokens`;
}

const treebank = join(packageRoot, '..', 'shared', 'data', 'syntax', 'gum-dev.conllu.gz');
const corpus = existsSync(treebank) ? gum(treebank) : samples();
const characters = corpus.texts.reduce((sum, text) => sum + text.length, 0);
const opening = performance.now();
const before = process.memoryUsage().rss;
ours.tag('It rains.');
console.log(
  `model opened and first sentence read in ${(performance.now() - opening).toFixed(0)} ms, ` +
    `${((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)} MiB more resident`,
);
console.log(
  `${corpus.name}: ${corpus.texts.length} texts, ${characters} characters; median of ${RUNS} runs, one process`,
);
/** "12345 tokens/s, 12000 a processor second": the median of some runs over as many tokens. */
function speed(tokens: number, run: () => void): string {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - start, processor: (user + system) / 1000 };
  });
  const rate = (of: keyof (typeof runs)[number]): string =>
    String(Math.round((tokens / median(runs.map((one) => one[of]))) * 1000)).padStart(7);
  return `${rate('wall')} tokens/s, ${rate('processor')} a processor second`;
}

for (const tagger of [ours, wink(), compromise()]) {
  const begin = performance.now();
  const tokens = corpus.texts.reduce((sum, text) => sum + tagger.tag(text).length, 0);
  const first = performance.now() - begin;
  const rates = speed(tokens, () => corpus.texts.forEach((text) => tagger.tag(text)));
  console.log(
    `${tagger.name.padEnd(30)} ${rates} (first pass ${first.toFixed(0)} ms, ${tokens} tokens)  ${accuracy(corpus, tagger)}`,
  );
}
const split = corpus.texts.map(layersOf);
const tokens = split.reduce((sum, layers) => sum + layers.tokens.length, 0);
console.log(
  `${'… of text split before'.padEnd(30)} ${speed(tokens, () => split.forEach((layers) => treeStage.run(layers)))}`,
);
