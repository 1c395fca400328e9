import type { Tokens, Trees } from '../../analysis/index.js';

/** Small words that may stand inside a name ("University of Aleppo", "Deir ez-Zor", "bin Salman"). */
const LINKS = new Set([
  'of',
  'the',
  'and',
  'for',
  'al',
  'el',
  'de',
  'la',
  'le',
  'du',
  'van',
  'von',
  'bin',
  'ibn',
  'ben',
  'ez',
  'ar',
  'as',
  'ash',
  'ad',
  'an',
  'at',
  'az',
  'der',
  'den',
  'da',
  'do',
  'dos',
  'y',
  '-',
  '’',
  "'",
  '–',
  '&',
]);
const JOINS = new Set([
  'of',
  'for',
  '-',
  '’',
  "'",
  'al',
  'el',
  'de',
  'la',
  'le',
  'du',
  'van',
  'von',
  'bin',
  'ibn',
  'ben',
  'ez',
  'der',
  'da',
  'dos',
]);

export const isCapitalised = (form: string): boolean => /^\p{Lu}/u.test(form);

/** A run of capitalised words [first, last), with the small words that join them. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * Runs of words that look like names. A word that only starts its sentence counts when it is tagged as a proper
 * noun or when more of the run follows it.
 */
export function capitalisedRuns(tokens: Tokens, trees: Trees): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length;) {
    if (!opensRun(tokens, trees, i)) {
      i += 1;
      continue;
    }
    const last = endOfRun(tokens, trees, i);
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

const isNameWord = (tokens: Tokens, trees: Trees, i: number): boolean => {
  const form = tokens.form(i);
  if (!isCapitalised(form)) return false;
  const tag = trees.upos(i);
  return tag === 'PROPN' || (!startsSentence(tokens, i) && (tag === 'NOUN' || tag === 'ADJ' || tag === 'X'));
};

const startsSentence = (tokens: Tokens, i: number): boolean =>
  i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1];

function opensRun(tokens: Tokens, trees: Trees, i: number): boolean {
  if (isNameWord(tokens, trees, i)) return true;
  // "al-Bab": the article opens the name when a hyphen ties it to a capital.
  return (
    LINKS.has(tokens.lower(i)) &&
    tokens.form(i + 1) === '-' &&
    !tokens.spaceBefore(i + 1) &&
    isCapitalised(tokens.form(i + 2))
  );
}

function endOfRun(tokens: Tokens, trees: Trees, first: number): number {
  let last = first + 1;
  for (let i = last; i < tokens.length && tokens.sentence[i] === tokens.sentence[first]; i += 1) {
    if (isNameWord(tokens, trees, i)) last = i + 1;
    else if (!JOINS.has(tokens.lower(i)) || i - last >= 2) break;
  }
  return last;
}
