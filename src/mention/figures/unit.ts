import { UNIT_WORDS } from './periods.js';
import { isPersonNoun, plural } from './persons.js';
import { CURRENCY_NAMES, CURRENCY_OF, CURRENCY_SIGNS, MEASURES, SHORT_MEASURES } from './units.js';
import { isCapital, isHyphen, type Words } from './words.js';

/** What a number counts. `first` and `last` widen the phrase where the unit belongs to it (currency, measure). */
export interface Unit {
  readonly type: 'quantity' | 'money';
  readonly unit: string | null;
  /** Whether the unit is counted in whole things, so that "over 100" is at least 101. */
  readonly whole: boolean;
  readonly first: number;
  readonly last: number;
}

/** The unit of the number in the tokens [first, last), whose digits begin at `number`. */
export function unitOf(words: Words, first: number, number: number, last: number): Unit {
  return (
    currencyBefore(words, first, number, last) ??
    currencyAfter(words, first, last) ??
    measure(words, first, last) ??
    counted(words, first, last)
  );
}

/** "$5 million", "US$ 5", "USD 300". */
function currencyBefore(words: Words, first: number, number: number, last: number): Unit | null {
  const sign = CURRENCY_SIGNS.get(words.word(number - 1));
  if (!sign) return null;
  const two = words.word(number - 2);
  const isUs =
    words.word(number - 1) === '$' && /^(?:us|c|a|au|ca|nz)$/.test(two) && words.touches(number - 1);
  const unit = isUs ? CURRENCY_SIGNS.get(`${two}$`)! : sign;
  return { type: 'money', unit, whole: false, first: Math.min(first, isUs ? number - 2 : number - 1), last };
}

function currencyAfter(words: Words, first: number, last: number): Unit | null {
  const i = words.word(last) === 'of' ? last + 1 : last; // "millions of dollars"
  const two = CURRENCY_OF.get(`${words.word(i)} ${words.word(i + 1)}`);
  if (two) return { type: 'money', unit: two, whole: false, first, last: i + 2 };
  const sign = /^[€£₽]$/.test(words.form(i)) ? CURRENCY_SIGNS.get(words.form(i)) : undefined;
  const one = sign ?? CURRENCY_NAMES.get(words.word(i));
  return one ? { type: 'money', unit: one, whole: false, first, last: i + 1 } : null;
}

/** "40 percent", "per cent", "7.5 kilometres", "300 square miles", "20-kilometre". */
function measure(words: Words, first: number, last: number): Unit | null {
  const i = isHyphen(words.form(last)) ? last + 1 : last;
  const done = (unit: string, end: number): Unit => ({
    type: 'quantity',
    unit,
    whole: false,
    first,
    last: end,
  });
  if (words.word(i) === 'per' && words.word(i + 1) === 'cent') return done('percent', i + 2);
  if (words.word(i) === 'percentage' && words.word(i + 1).startsWith('point'))
    return done('percentage points', i + 2);
  if (words.word(i) === 'nautical') return done('nautical miles', i + 2);
  const shape = words.word(i) === 'square' || words.word(i) === 'cubic' || words.word(i) === 'sq' ? i + 1 : i;
  const unit = MEASURES.get(words.word(shape));
  if (!unit || (SHORT_MEASURES.has(words.word(shape)) && !/\d$/.test(words.form(last - 1)))) return null;
  const prefix = shape === i ? '' : `${words.word(i) === 'sq' ? 'square' : words.word(i)} `;
  return done(prefix + unit, shape + 1);
}

/** The noun that the number counts, as the record's unit; the phrase keeps to the number. */
function counted(words: Words, first: number, last: number): Unit {
  const noun = nounAfter(words, last);
  const unit =
    noun >= 0
      ? unitOfNoun(words, noun)
      : isHarm(words, first, last) || isCrowd(words, last) || isOfWhom(words, first, last)
        ? 'persons'
        : ofWhole(words, first);
  return { type: 'quantity', unit, whole: true, first, last };
}

/** "Of the 84 people in the convoy, 69 were killed": what the sentence begins with counts both. */
function ofWhole(words: Words, first: number): string | null {
  let i = words.first;
  if (words.word(i) !== 'of' || first - i > MAX_WHOLE) return null;
  i += 1;
  while (i < first && (words.word(i) === 'the' || words.word(i) === 'these')) i += 1;
  if (words.trees.upos(i) !== 'NUM' || i >= first) return null;
  const noun = nounAfter(words, i + 1);
  return noun >= 0 && noun < first ? unitOfNoun(words, noun) : null;
}
const MAX_WHOLE = 24;

function unitOfNoun(words: Words, noun: number): string {
  const form = words.form(noun);
  if (isPersonNoun(form)) return 'persons';
  if (UNIT_WORDS.has(form.toLowerCase())) return UNIT_WORDS.get(form.toLowerCase())!;
  return plural(form.toLowerCase());
}

const STOP: ReadonlySet<string> = new Set(
  `of in on at to for with by from as is are was were be been has have had do does did will would can could may might must should and or but
  that which who whom whose if when while than then so because into during between near against about over under after before through not n't also
  the a an this that these those their its his her our your my he she it they we i you them him us there here each per only still now today yesterday
  - – — ( ) [ ] , . ; : ? ! " ' “ ” ‘ ’ / … 's`.split(/\s+/),
);
const MAX_NOUN_PHRASE = 7;

/**
 * Head noun of the phrase that follows the number: the last word before the phrase ends. "Of" after an open number
 * leads to the noun ("dozens of villages"), and "of the" after a plain one ("20 of the hostages").
 */
function nounAfter(words: Words, last: number): number {
  const tree = headInTree(words, last);
  if (tree >= 0) return tree;
  let i = last;
  if (words.word(i) === 'of') i += 1;
  while (
    ['the', 'our', 'their', 'its', 'these', 'those', 'more', 'other', 'additional'].includes(words.word(i)) &&
    i > last - 1
  )
    i += 1;
  if (words.word(last) !== 'of' && i > last && !['more', 'other', 'additional'].includes(words.word(i - 1)))
    return -1;
  i = behindOwner(words, i);
  let noun = -1;
  for (let steps = 0; steps < MAX_NOUN_PHRASE && i < words.last; steps += 1, i += 1) {
    const word = words.word(i);
    if (STOP.has(word) && !(isHyphen(words.form(i)) && words.touches(i))) break;
    if (isHyphen(words.form(i - 1)) && words.trees.upos(i) === 'VERB') {
      noun = -1; // "rebel-held towns": what stands before the hyphen is not what is counted
      continue;
    }
    if (isVerbLike(words, i, noun >= 0)) break;
    if (/^\p{L}/u.test(words.form(i)) && mayBeNoun(words, i)) noun = i;
    if (noun === i && isPersonNoun(words.form(i)) && !isHyphen(words.form(i + 1)) && endsPhrase(words, i))
      break;
  }
  return noun;
}

/** "3,000 of the camp's 14,000 inhabitants": behind the owner and the number of all. */
function behindOwner(words: Words, at: number): number {
  for (let i = at + 1; i < Math.min(at + 4, words.last); i += 1) {
    if (!/^['’]s?$/.test(words.form(i))) continue;
    return words.trees.upos(i + 1) === 'NUM' ? i + 2 : i + 1;
  }
  return at;
}

/** A noun by its tag, or a plural by its form where the tag says adjective. */
const mayBeNoun = (words: Words, at: number): boolean => {
  const tag = words.trees.upos(at);
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'X' ||
    isPersonNoun(words.form(at)) ||
    (tag === 'ADJ' && isPlural(words.word(at)))
  );
};

const isPlural = (word: string): boolean => word.length > 3 && word.endsWith('s');

/** After a plural person noun a new phrase begins, unless a word may follow that it only qualifies ("people smugglers"). */
const endsPhrase = (words: Words, at: number): boolean =>
  /(?:s|men|people|children|troops)$/.test(words.word(at)) && !isPersonNoun(words.form(at + 1));

function isVerbLike(words: Words, at: number, afterNoun: boolean): boolean {
  const tag = words.trees.upos(at);
  if (tag === 'AUX' || tag === 'ADV' || (tag === 'VERB' && (afterNoun || words.trees.rel(at) !== 'amod')))
    return true;
  return (
    afterNoun &&
    /(?:ed|ing)$/.test(words.word(at)) &&
    !isCapital(words.form(at)) &&
    tag !== 'ADJ' &&
    tag !== 'NOUN'
  );
}

/** Tags that end a noun phrase: a head beyond one of them is the parser's mistake. */
const ENDS_PHRASE: ReadonlySet<string> = new Set(['AUX', 'ADP', 'CCONJ', 'DET', 'SCONJ', 'PRON']);

const endsBetween = (words: Words, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (ENDS_PHRASE.has(words.trees.upos(i))) return true;
  return false;
};

/** The noun above the number in the tree, where it stands after it and close. */
function headInTree(words: Words, last: number): number {
  const { trees } = words;
  for (let i = last - 1; i >= Math.max(words.first, last - 3); i -= 1) {
    if (trees.rel(i) !== 'nummod') continue;
    const head = trees.head[i]!;
    if (
      head >= last &&
      !endsBetween(words, last, head) &&
      !isHyphen(words.form(head + 1)) && // "14 rebel-held towns" counts towns
      head < words.last &&
      head - last <= MAX_NOUN_PHRASE &&
      /^(?:NOUN|PROPN)$/.test(trees.upos(head))
    )
      return wholeName(words, last, head);
  }
  return -1;
}

/** "two one-way attack drones", "13 EU listings": the noun that a first part of its name leads to, where the number was hung on that part. */
function wholeName(words: Words, last: number, part: number): number {
  const { trees } = words;
  let head = part;
  for (let steps = 0; steps < 3 && trees.rel(head) === 'compound'; steps += 1) {
    const up = trees.head[head]!;
    const isBehind = up > head && up < words.last && up - last <= MAX_NOUN_PHRASE;
    if (!isBehind || !/^(?:NOUN|PROPN)$/.test(trees.upos(up)) || endsBetween(words, last, up)) break;
    head = up;
  }
  // "31 fraud suspects", read as two objects of the verb
  const next = head + 1;
  const isSplit = next < words.last && trees.upos(next) === 'NOUN' && trees.head[next] === trees.head[head];
  return isSplit && trees.rel(next) === trees.rel(head) ? next : head;
}

/** "Dozens were killed", "thousands fled": an open number alone counts people. */
const isCrowd = (words: Words, last: number): boolean =>
  /^(?:dozens|scores|hundreds|thousands|millions)$/.test(words.word(last - 1)) && words.word(last) !== 'of';

/** "of whom 1,300 have come home", "12 of whom were released" */
const isOfWhom = ({ word }: Words, first: number, last: number): boolean =>
  (word(first - 1) === 'whom' && word(first - 2) === 'of') ||
  (word(last) === 'of' && word(last + 1) === 'whom');

const HARM_AFTER =
  /^(?:dead|killed|wounded|injured|missing|captured|detained|arrested|others|people|homeless|displaced|martyred|slain|abducted|kidnapped|hurt|hospitalised|hospitalized|maimed|murdered|executed|died|perished|drowned)$/;
const HARM_BEFORE =
  /^(?:kill|kills|killed|killing|wound|wounded|wounding|injure|injured|injuring|arrested|arresting|detained|detaining|captured|displaced|displacing|evacuated|executed|abducted|abducting|kidnapped|kidnapping|hurt|hurting|martyred)$/;
const RUINED = /^(?:damaged|destroyed|burnt|burned|wrecked|demolished|downed|sunk)$/;
const BETWEEN = new Set(
  'more were was are is have has had been either also reportedly allegedly still seriously severely badly critically slightly lightly'.split(
    ' ',
  ),
);
const MAX_BETWEEN = 4;

/** "killing 12 and wounding 30", "20 dead", "3 more were either killed or hurt": persons, though no noun says so. */
function isHarm(words: Words, first: number, last: number): boolean {
  let next = last;
  while (next - last < MAX_BETWEEN && BETWEEN.has(words.word(next))) next += 1;
  if (words.word(next) === 'others' && RUINED.test(words.word(next + 1))) return false;
  const before = ['another', 'a', 'the'].includes(words.word(first - 1)) ? first - 2 : first - 1;
  const isTaken = words.word(next) === 'taken' && /^(?:captive|prisoner|hostage)$/.test(words.word(next + 1));
  return (
    isTaken ||
    HARM_AFTER.test(words.word(next)) ||
    HARM_BEFORE.test(words.word(before)) ||
    isToll(words, first)
  );
}

/** "The death toll has risen to 3,000", "the toll passed 41", "brought the death toll since May to 90". */
function isToll({ trees, word, last: end }: Words, first: number): boolean {
  const isIts = (i: number): boolean => TOLLS.has(trees.lemma[i]!);
  const led = /^(?:to|at|past|above|beyond|of)$/.test(word(first - 1));
  const number = led ? trees.head[first - 1]! : first;
  const verb = number >= 0 && number < end ? trees.head[number]! : -1;
  if (verb < 0) return false;
  const isReached = led || RISING.test(trees.lemma[verb]!);
  return isReached && (isIts(verb) || trees.children(verb, 'nsubj', 'obj').some(isIts));
}

const RISING = /^(?:pass|exceed|reach|top|hit|near|approach|surpass)$/;
const TOLLS = new Set(['toll', 'casualty']);
