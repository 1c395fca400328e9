import type { Name, Tokens } from '../../analysis/index.js';
import { featureWord } from './features.js';
import { foldName } from './fold.js';
import { gazetteer } from './gazetteer.js';

/** A run of tokens [first, last). */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const ARTICLES = new Set('al el as ash ad an ar at az ez es ed er et esh ul adh'.split(' '));
/** Small words and marks that may stand between two capitals of one name. */
const INNER = new Set([
  ...ARTICLES,
  ...'of de la le du des del los las di da do dos und upon on sur am im bin ibn ben abu umm'.split(' '),
  '-',
  '–',
  "'",
  '’',
  '.',
]);

/** A word with a capital, "alAswad" run together with its article among them. */
export const isCapital = (form: string): boolean => /^[‘ʿ`]?(?:[ae]l)?\p{Lu}/u.test(form);
export const isArticle = (tokens: Tokens, i: number): boolean => ARTICLES.has(tokens.lower(i));

/** Whether a name may begin at the token: a capital, or an Arabic article tied to one ("al-Bab", "as Suwayda"). */
export const opensName = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens.form(i)) ||
  (isArticle(tokens, i) &&
    (isCapital(tokens.form(i + 1)) || (tokens.form(i + 1) === '-' && /^\p{L}/u.test(tokens.form(i + 2)))));

/**
 * The names inside a phrase of type place, in order: "the towns of Khan al-Shih, Deir Habia" holds two. A run ends
 * at a comma, at "and", and at words in lower case that join no capitals; "T-3", "Kilo 16" and "Hay'at" stay whole.
 */
export function namesWithin(tokens: Tokens, { first, last }: Pick<Name, 'first' | 'last'>): Run[] {
  const from = tokens.lower(first) === 'the' ? first + 1 : first;
  if (last - from > 1 && isKnownWhole(tokens, from, last)) return [{ first: from, last }];
  const runs: Run[] = [];
  for (let i = first; i < last;) {
    if (!opensName(tokens, i) || isLoneWord(tokens, i, last) || isNoName(tokens, i)) {
      i += 1;
      continue;
    }
    const end = endOfRun(tokens, i, last);
    runs.push(...dashed(tokens, { first: i, last: end }));
    i = end;
  }
  return runs;
}

/** Letters that the halves of two names with a dash between them have at least. */
const FEWEST_LETTERS = 4;

/** "the [Maiduguri]-[Damaturu] road": two names where the gazetteer has both halves and not the whole. */
function dashed(tokens: Tokens, run: Run): Run[] {
  const isName = (half: Run): boolean => {
    const { start, end } = tokens.range(half.first, half.last);
    const key = foldName(tokens.text.slice(start, end));
    return key.length >= FEWEST_LETTERS && gazetteer().exact(key).length > 0;
  };
  for (let i = run.first + 1; i < run.last - 1; i += 1) {
    if (!/^[-–—]$/.test(tokens.form(i))) continue;
    const halves = [
      { first: run.first, last: i },
      { first: i + 1, last: run.last },
    ];
    if (halves.every(isName)) return isName(run) ? [run] : halves;
  }
  return [run];
}

/** "Bosnia and Herzegovina": the gazetteer has the phrase as one name. */
function isKnownWhole(tokens: Tokens, first: number, last: number): boolean {
  if (!opensName(tokens, first)) return false;
  const { start, end } = tokens.range(first, last);
  return gazetteer().exact(foldName(tokens.text.slice(start, end))).length > 0;
}

/** "the Summit of the Americas", "neighbouring Arab states": words with a capital that name no town here. */
const isNoName = (tokens: Tokens, i: number): boolean =>
  (tokens.lower(i - 1) === 'the' && /^(?:summit|conference|forum|congress|games)$/.test(tokens.lower(i))) ||
  (tokens.lower(i) === 'arab' && /^\p{Ll}/u.test(tokens.form(i + 1)));

/** "The", "Several": a capital only because its sentence begins there, with more of the phrase after it. */
const isLoneWord = (tokens: Tokens, i: number, last: number): boolean =>
  i + 1 < last &&
  /^(the|this|that|these|those|their|our|its|his|her|several|many|some|all|both|in|at|near|from)$/.test(
    tokens.lower(i),
  );

/** Second halves of compounds that are no part of the name: "ISIL-held", "Arabic-speaking". */
const COMPOUND =
  /^(held|controlled|led|backed|based|occupied|speaking|administered|run|ruled|besieged|wide|born|owned|era|style|dominated|majority|funded|made|allied|aligned)$/;

function endOfRun(tokens: Tokens, first: number, limit: number): number {
  let last = first + 1;
  if (isArticle(tokens, first)) last = tokens.form(first + 1) === '-' ? first + 3 : first + 2;
  for (let i = last; i < limit; i += 1) {
    const form = tokens.form(i);
    const isNumbered = /^\d{1,3}$/.test(form) && i === last && isCapital(tokens.form(i - 1));
    if (isCapital(form) || isNumbered || (/^\d/.test(form) && tokens.form(i - 1) === '-')) last = i + 1;
    // The second half of "Deir-ez-zor" or "Al-bab" may be in lower case.
    else if (
      tokens.form(i - 1) === '-' &&
      !tokens.spaceBefore(i) &&
      !tokens.spaceBefore(i - 1) &&
      /^\p{L}/u.test(form) &&
      !COMPOUND.test(form)
    )
      last = i + 1;
    else if (!INNER.has(tokens.lower(i)) || i - last >= 3) break;
  }
  return Math.min(last, limit);
}

/** The token after the feature word that follows a run ("Raqqa province"), or the run's own end. */
export function endWithFeature(tokens: Tokens, last: number): number {
  for (let length = 3; length >= 1; length -= 1) {
    if (tokens.sentence[last + length - 1] !== tokens.sentence[last - 1]) continue;
    const words = Array.from({ length }, (_, k) => tokens.lower(last + k)).join(' ');
    if (featureWord(words)) return last + length;
  }
  return last;
}
