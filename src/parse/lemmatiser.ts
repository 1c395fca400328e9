import type { PackedTables } from '../lib/index.js';

const LONGEST_SUFFIX = 5;
const LONGEST_WORD = 48;

/** Lemma of a form by its Penn tag (XPOS): "NNS villages" → "village". Names keep their capitals. */
export type Lemmatiser = (form: string, tag: string) => string;

/** The lemmatiser of the model: exceptions first, then the rule of the longest ending. */
export function openLemmatiser(tables: PackedTables): Lemmatiser {
  const suffixes = tables.strings('lemmas.suffixes');
  const scripts = tables.strings('lemmas.scripts');
  const forms = tables.strings('lemmas.forms');
  const lemmas = tables.strings('lemmas.lemmas');
  const scriptFor = (word: string, tag: string): string => {
    for (let from = Math.max(0, word.length - LONGEST_SUFFIX); from <= word.length; from += 1) {
      const rule = suffixes.find(`${tag} ${word.slice(from)}`);
      if (rule >= 0) return scripts.at(rule);
    }
    return '0';
  };
  return (form, tag) => {
    if (form.length > LONGEST_WORD) return form;
    const word = tag.startsWith('NNP') ? form : form.toLowerCase().replace(/’/g, "'");
    const exception = forms.find(`${tag} ${word}`);
    if (exception >= 0) return lemmas.at(exception);
    const script = scriptFor(word, tag);
    return word.slice(0, Math.max(0, word.length - Number(script[0]))) + script.slice(1);
  };
}
