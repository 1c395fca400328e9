import type { Tokens } from '../../analysis/index.js';
import { featureWord, type FeatureWord } from './features.js';
import { foldName } from './fold.js';

/** How a name of a place is to be read: its forms from the fullest to the barest, and what its words say of it. */
export interface Reading {
  /** Folded forms to look up, the fullest first; a later one only counts when those before it find nothing. */
  readonly forms: readonly Form[];
  /** The feature word within or beside the name ("province", "airfield"). */
  readonly feature: FeatureWord | null;
}

export interface Form {
  readonly key: string;
  readonly text: string;
  /** A part of the place is meant ("northern Raqqa", "Old Mosul"). */
  readonly isPart: boolean;
  /** The feature word belongs to the form itself ("T-3 airfield"). */
  readonly hasFeature: boolean;
}

const PARTS = new Set(
  'north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western central upper lower greater old downtown rural outer inner mainland metropolitan mid'.split(
    ' ',
  ),
);
/** Words of direction or rank, which are no names by themselves. */
export const isDirection = (word: string): boolean => PARTS.has(word);

const LEADING = new Set(['the', 'a', 'an', 'this', 'that', 'both', '"', '“', '‘', "'"]);
const TRAILING = new Set(["'s", '’s', "'", '’', '"', '”', '.', ',']);

/** "the Abbasiya neighbourhood", "the Karak district": what a town may have several of. */
export const isPartOfTown = ({ feature }: Reading): boolean =>
  feature?.sorts[0] === 'district' || feature?.sorts[0] === 'quarter';

/** Reads the words of a name, [first, last) of the tokens, and those beside it. */
export function readPlaceName(tokens: Tokens, first: number, last: number): Reading {
  let from = first;
  let to = last;
  while (from < to - 1 && LEADING.has(tokens.lower(from))) from += 1;
  while (to > from + 1 && TRAILING.has(tokens.lower(to - 1)) && tokens.form(to - 1) !== '.') to -= 1;
  const after = featureAfter(tokens, to);
  const before = featureBefore(tokens, from);
  const forms: Form[] = [];
  const shared = sharedName(tokens, from, to);
  if (shared) add(forms, `${tokens.form(from)} ${shared}`, false, true);
  if (after) add(forms, textOf(tokens, from, to + after.length), false, true);
  const inner = featureWithin(tokens, from, to);
  add(forms, textOf(tokens, from, to), false, inner !== null);
  if (inner) add(forms, textOf(tokens, inner.from, inner.to), false, false);
  const bare = inner ?? { from, to, feature: null };
  if (bare.to - bare.from > 1 && PARTS.has(tokens.lower(bare.from))) {
    const rest = tokens.form(bare.from + 1) === '-' ? bare.from + 2 : bare.from + 1;
    add(forms, textOf(tokens, rest, bare.to), true, false);
    // "north-east Syria" may come as three tokens and a name.
    if (rest < bare.to - 1 && PARTS.has(tokens.lower(rest)))
      add(forms, textOf(tokens, rest + 1, bare.to), true, false);
  }
  return {
    forms,
    feature:
      after?.feature ??
      inner?.feature ??
      before ??
      sharedFeature(tokens, to) ??
      openingFeature(tokens, from) ??
      office(tokens, to),
  };
}

/** "North and South Kivu": the name that a lone direction shares with the next one. */
function sharedName(tokens: Tokens, from: number, to: number): string | null {
  if (to - from > 1 || !PARTS.has(tokens.lower(from))) return null;
  let next = to;
  // "North, South and Central Darfur": over the directions between.
  while (/^(?:,|and|or|&)$/.test(tokens.lower(next)) || isLone(tokens, next)) next += 1;
  if (next === to || !PARTS.has(tokens.lower(next))) return null;
  let last = next + 1;
  while (last < next + 4 && /^\p{Lu}/u.test(tokens.form(last))) last += 1;
  if (last === next + 1 || tokens.sentence[last - 1] !== tokens.sentence[from]) return null;
  const { start, end } = tokens.range(next + 1, last);
  return tokens.text.slice(start, end);
}

const isLone = (tokens: Tokens, i: number): boolean =>
  PARTS.has(tokens.lower(i)) && /^(?:,|and|or|&)$/.test(tokens.lower(i + 1));

const textOf = (tokens: Tokens, from: number, to: number): string => {
  const { start, end } = tokens.range(from, to);
  return tokens.text.slice(start, end);
};

function add(forms: Form[], text: string, isPart: boolean, hasFeature: boolean): void {
  const key = foldName(text);
  if (key !== '' && !forms.some((form) => form.key === key)) forms.push({ key, text, isPart, hasFeature });
}

/** "X province", "X strategic height": the longest feature word that follows. */
function featureAfter(tokens: Tokens, to: number): { feature: FeatureWord; length: number } | null {
  for (let length = 3; length >= 1; length -= 1) {
    const feature = featureWord(lowerWords(tokens, to, to + length));
    if (feature && tokens.sentence[to] === tokens.sentence[to + length - 1]) return { feature, length };
  }
  return null;
}

/** How far the word that a list shares may stand behind its first name, in tokens. */
const LIST_REACH = 14;

/** "the Mopti and Ménaka regions", "Idlib, Hama and Aleppo provinces": the feature word of the whole list. */
function sharedFeature(tokens: Tokens, to: number): FeatureWord | null {
  if (!/^(?:,|and|or)$/.test(tokens.lower(to))) return null;
  let isJoined = false;
  for (let i = to; i < to + LIST_REACH && tokens.sentence[i] === tokens.sentence[to]; i += 1) {
    const word = tokens.lower(i);
    const feature = isJoined && word.endsWith('s') ? featureWord(word) : null;
    if (feature) return feature;
    if (word === 'and' || word === 'or') isJoined = true;
    // "Georgia and the Baltic states", "Mexico and the United States": the word is the second name's alone.
    else if (isJoined && word === 'the') return null;
    else if (!/^(?:\p{Lu}.*|,|-|al|el|the)$/u.test(tokens.form(i))) return null;
  }
  return null;
}

/** "in the provinces of Aleppo, Latakia and Hama": the feature word in the plural that opens the list a name stands in. */
function openingFeature(tokens: Tokens, from: number): FeatureWord | null {
  if (!/^(?:,|and|or)$/.test(tokens.lower(from - 1))) return null;
  for (let i = from - 1; i > from - LIST_REACH && tokens.sentence[i] === tokens.sentence[from]; i -= 1) {
    const word = tokens.lower(i);
    if (word === 'of') return tokens.lower(i - 1).endsWith('s') ? featureWord(tokens.lower(i - 1)) : null;
    if (!/^(?:\p{Lu}.*|,|-|and|or|al|el|the)$/u.test(tokens.form(i))) return null;
  }
  return null;
}

const STATE_OFFICES = new Set(
  'gov. gov governor sen. senator senators lawmakers legislature republican republicans democrat democrats supreme'.split(
    ' ',
  ),
);
const DIVISION: FeatureWord = { word: 'state', sorts: ['division'], isInside: false };

/** "New York Gov. Cuomo": the office after the name is one of a state. */
const office = (tokens: Tokens, to: number): FeatureWord | null =>
  STATE_OFFICES.has(tokens.lower(to)) ? DIVISION : null;

/** "the province of X", "the town of X", "the village X", "districts of X and Y". */
function featureBefore(tokens: Tokens, from: number): FeatureWord | null {
  let at = from - 1;
  if (tokens.lower(at) === 'the') at -= 1;
  if (tokens.lower(at) === 'of') at -= 1;
  for (let length = 3; length >= 1; length -= 1) {
    const feature = featureWord(lowerWords(tokens, at - length + 1, at + 1));
    if (feature) return feature;
  }
  return null;
}

interface Inner {
  readonly from: number;
  readonly to: number;
  readonly feature: FeatureWord;
}

/** The feature word inside the name: "Aleppo Province", "Province of Aleppo", "City of Homs", "Mount Sinjar". */
function featureWithin(tokens: Tokens, from: number, to: number): Inner | null {
  for (let length = Math.min(3, to - from - 1); length >= 1; length -= 1) {
    const tail = featureWord(lowerWords(tokens, to - length, to), true);
    if (tail) return { from, to: to - length, feature: tail };
  }
  for (let length = Math.min(3, to - from - 1); length >= 1; length -= 1) {
    const headWords = featureWord(lowerWords(tokens, from, from + length), true);
    if (!headWords) continue;
    let start = from + length;
    if (tokens.lower(start) === 'of') start += 1;
    if (tokens.lower(start) === 'the') start += 1;
    if (start < to) return { from: start, to, feature: headWords };
  }
  return null;
}

function lowerWords(tokens: Tokens, from: number, to: number): string {
  if (from < 0) return '';
  const words: string[] = [];
  for (let i = from; i < to; i += 1) words.push(tokens.lower(i));
  return words.join(' ').replaceAll(' - ', '-');
}
