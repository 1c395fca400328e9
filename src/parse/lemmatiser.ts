import type { PackedTables } from '../lib/index.js';
import { regularBase, VERB_PREFIXES, type Rank } from './inflection.js';

const LONGEST_SUFFIX = 5;
const LONGEST_WORD = 48;

/** Lemma of a form by its Penn tag (XPOS): "NNS villages" → "village". Names keep their capitals. */
export type Lemmatiser = (form: string, tag: string) => string;

/** What the lemmatiser looks things up in; each gives null where it knows nothing. */
export interface LemmaSources {
  /** The lemma of a form of the training data that the rules get wrong. */
  readonly exception: (tag: string, form: string) => string | null;
  /** What to do with words that end so: "3y" takes three characters off and puts "y" on. */
  readonly script: (tag: string, ending: string) => string | null;
  readonly rank: Rank;
}

/** The form as its lemma is looked up: in lower case but for names, the apostrophe plain. */
export const lemmaForm = (form: string, tag: string): string =>
  tag.startsWith('NNP') ? form : form.toLowerCase().replace(/’/g, "'");

/** Makes a lemmatiser: exceptions first, then regular inflection, then the rule of the longest ending. */
export function createLemmatiser({ exception, script, rank }: LemmaSources): Lemmatiser {
  const byEnding = (word: string, tag: string): string => {
    for (let from = Math.max(0, word.length - LONGEST_SUFFIX); from <= word.length; from += 1) {
      const found = script(tag, word.slice(from));
      if (found !== null) return word.slice(0, Math.max(0, word.length - Number(found[0]))) + found.slice(1);
    }
    return word;
  };
  const prefixed = (word: string, tag: string): string | null => {
    if (tag !== 'VBD' && tag !== 'VBN') return null;
    for (const prefix of VERB_PREFIXES) {
      const lemma = word.startsWith(prefix) ? exception(tag, word.slice(prefix.length)) : null;
      if (lemma !== null) return prefix + lemma;
    }
    return null;
  };
  return (form, tag) => {
    if (form.length > LONGEST_WORD) return form;
    const word = lemmaForm(form, tag);
    return exception(tag, word) ?? regularBase(word, tag, rank) ?? prefixed(word, tag) ?? byEnding(word, tag);
  };
}

/** The lemmatiser of the model; word frequencies are the order of the GloVe words. */
export function openLemmatiser(model: PackedTables, vectors: PackedTables): Lemmatiser {
  const suffixes = model.strings('lemmas.suffixes');
  const scripts = model.strings('lemmas.scripts');
  const forms = model.strings('lemmas.forms');
  const lemmas = model.strings('lemmas.lemmas');
  const words = vectors.strings('words');
  return createLemmatiser({
    exception: (tag, form) => {
      const found = forms.find(`${tag} ${form}`);
      return found < 0 ? null : lemmas.at(found);
    },
    script: (tag, ending) => {
      const found = suffixes.find(`${tag} ${ending}`);
      return found < 0 ? null : scripts.at(found);
    },
    rank: words.find,
  });
}
