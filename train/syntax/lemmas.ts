import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { IRREGULAR } from './irregular.js';
import { createLemmatiser, lemmaForm } from '../../src/parse/lemmatiser.js';

const TREEBANKS = ['ewt-train.conllu.gz', 'gum-train.conllu.gz'];
const LONGEST_SUFFIX = 5;
/** A suffix rule wants this many different words behind it. */
const RULE_WORDS = 3;

interface Entry {
  readonly tag: string;
  readonly form: string;
  readonly lemma: string;
  readonly count: number;
}

/**
 * Tables of the lemmatiser: suffix rules "TAG ending" → how many characters to take off and what to put on, and the
 * words that regular inflection and the rules get wrong, "TAG form" → lemma. Forms are in lower case except names'.
 * `words` are in the order of their frequency.
 */
export function lemmaTables(folder: string, words: readonly string[]): Record<string, readonly string[]> {
  const ranks = new Map(words.map((word, i) => [word, i]));
  const entries = majority(folder);
  const rules = learnRules(entries);
  const lemmatise = createLemmatiser({
    exception: () => null,
    script: (tag, ending) => rules.get(`${tag} ${ending}`) ?? null,
    rank: (word) => ranks.get(word) ?? -1,
  });
  const lemmas = new Map([
    ...entries.map(({ tag, form, lemma }): [string, string] => [`${tag} ${form}`, lemma]),
    ...IRREGULAR,
  ]);
  const wrong = [...lemmas].filter(([key, lemma]) => {
    const [tag = '', form = ''] = parted(key);
    return lemmatise(form, tag) !== lemma;
  });
  return {
    'lemmas.suffixes': [...rules.keys()],
    'lemmas.scripts': [...rules.values()],
    'lemmas.forms': wrong.map(([key]) => key),
    'lemmas.lemmas': wrong.map(([, lemma]) => lemma),
  };
}

/** Tag and form of "TAG form". */
const parted = (key: string): [string, string] => {
  const space = key.indexOf(' ');
  return [key.slice(0, space), key.slice(space + 1)];
};

function majority(folder: string): Entry[] {
  const counts = new Map<string, Map<string, number>>();
  for (const file of TREEBANKS)
    for (const line of gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n')) {
      const [id = '', form = '', lemma = '', , tag = ''] = line.split('\t');
      if (!/^\d+$/.test(id) || lemma === '_') continue;
      const key = `${tag} ${lemmaForm(form, tag)}`;
      const lemmas = counts.get(key) ?? new Map<string, number>();
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
      counts.set(key, lemmas);
    }
  return [...counts].map(([key, lemmas]) => {
    const [lemma, count] = [...lemmas].reduce((best, next) => (next[1] > best[1] ? next : best));
    const [tag, form] = parted(key);
    return { tag, form, lemma, count };
  });
}

/** "3y": take three characters off, put "y" on. */
function scriptOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same += 1;
  return `${form.length - same}${lemma.slice(same)}`;
}

function learnRules(entries: readonly Entry[]): Map<string, string> {
  const bySuffix = new Map<string, Map<string, number>>();
  for (const { tag, form, lemma } of entries) {
    const script = scriptOf(form, lemma);
    if (!/^\d\D*$/.test(script)) continue;
    for (let length = 0; length <= Math.min(LONGEST_SUFFIX, form.length); length += 1) {
      const key = `${tag} ${form.slice(form.length - length)}`;
      const scripts = bySuffix.get(key) ?? new Map<string, number>();
      scripts.set(script, (scripts.get(script) ?? 0) + 1);
      bySuffix.set(key, scripts);
    }
  }
  const rules = new Map<string, string>();
  for (const [key, scripts] of [...bySuffix].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const [script, words] = [...scripts].reduce((best, next) => (next[1] > best[1] ? next : best));
    const [tag, ending] = parted(key);
    if (words < RULE_WORDS && ending !== '') continue;
    if (scriptFor(rules, tag, ending) !== script) rules.set(key, script);
  }
  return rules;
}

function scriptFor(rules: ReadonlyMap<string, string>, tag: string, form: string): string {
  for (let from = Math.max(0, form.length - LONGEST_SUFFIX); from <= form.length; from += 1) {
    const script = rules.get(`${tag} ${form.slice(from)}`);
    if (script !== undefined) return script;
  }
  return '0';
}
