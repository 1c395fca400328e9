import { readCardinal, scaleValue } from '../numerals/index.js';
import { nounAfter } from './counted-noun.js';
import { UNIT_WORDS } from './periods.js';
import { isPersonNoun, plural } from './persons.js';
import { currencyNamed, currencySign, gluedCurrency } from './currencies.js';
import { MEASURES, SHORT_MEASURES } from './units.js';
import { isCrew } from './exclude.js';
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
    currencyAfter(words, first, number, last) ??
    measure(words, first, last) ??
    counted(words, first, last)
  );
}

/** "$5 million", "US$ 5", "USD 300", "N50 million". */
function currencyBefore(words: Words, first: number, number: number, last: number): Unit | null {
  const glued = gluedCurrency(words.form(number));
  if (glued) return { type: 'money', unit: glued.unit, whole: false, first, last };
  const sign = currencySign(words.form(number - 1), isLarge(words, number, last));
  if (!sign) return null;
  const two = words.word(number - 2);
  const isUs =
    words.word(number - 1) === '$' && /^(?:us|c|a|au|ca|nz)$/.test(two) && words.touches(number - 1);
  const unit = isUs ? currencySign(`${two}$`, true)! : sign;
  return { type: 'money', unit, whole: false, first: Math.min(first, isUs ? number - 2 : number - 1), last };
}

function currencyAfter(words: Words, first: number, number: number, last: number): Unit | null {
  const i = words.word(last) === 'of' ? last + 1 : last; // "millions of dollars"
  const named = currencyNamed(words.word, words.form, i, isLarge(words, number, last));
  return named && { type: 'money', unit: named.unit, whole: false, first, last: named.last };
}

/** "5 billion", "40,000": a sum rather than the number of a goal or a conference. */
const isLarge = (words: Words, number: number, last: number): boolean =>
  /\d[,.]?\d{3}$/.test(words.form(number)) || scaleValue(words.word(last - 1)) !== null;

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
  const unit = MEASURES.get(words.word(shape).replace(/\.$/, ''));
  if (!unit || (SHORT_MEASURES.has(words.word(shape)) && !/\d$/.test(words.form(last - 1)))) return null;
  const prefix = shape === i ? '' : `${words.word(i) === 'sq' ? 'square' : words.word(i)} `;
  return done(prefix + unit, shape + 1);
}

/** The noun that the number counts, as the record's unit; the phrase keeps to the number. */
function counted(words: Words, first: number, last: number): Unit {
  const noun = isCrew(words, last) ? -1 : nounAfter(words, last);
  const shared = noun >= 0 && isSingular(words, noun, last) ? ofNext(words, first, noun + 1) : null;
  if (shared !== null) return { type: 'quantity', unit: shared, whole: true, first, last };
  const unit =
    noun >= 0
      ? unitOfNoun(words, noun)
      : isCrew(words, last) ||
          isHarm(words, first, last) ||
          isCrowd(words, last) ||
          isOfWhom(words, first, last)
        ? 'persons'
        : (ofThem(words, last) ?? ofWhole(words, first) ?? ofNext(words, first, last));
  return { type: 'quantity', unit, whole: true, first, last };
}

/** "4 missile and 71 air strikes": a singular after a number above one is only the first part of what is counted. */
const isSingular = (words: Words, noun: number, last: number): boolean =>
  words.word(last - 1) !== 'one' &&
  words.form(last - 1) !== '1' &&
  words.trees.upos(noun) === 'NOUN' &&
  !isPersonNoun(words.form(noun)) &&
  plural(words.word(noun)) !== words.word(noun) &&
  words.word(noun + 1) === 'and';

/** "30 people were killed, 12 of them civilians", "two of them died": persons by what is said of them. */
function ofThem(words: Words, last: number): string | null {
  if (words.word(last) !== 'of' || words.word(last + 1) !== 'them') return null;
  let i = last + 2;
  while (words.trees.upos(i) === 'ADJ' || BETWEEN.has(words.word(i))) i += 1;
  if (HARM_AFTER.test(words.word(i))) return 'persons';
  return words.trees.upos(i) === 'NOUN' ? unitOfNoun(words, i) : null;
}

/** "96 and 51 people", "12 Syrian, 4 Iraqi and 2 Lebanese fighters": the noun of the next number counts both. */
function ofNext(words: Words, first: number, last: number): string | null {
  if (isCapital(words.form(first - 1))) return null; // "Highway 60 and 12 villages"
  const joint = words.trees.upos(last) === 'ADJ' ? last + 1 : last;
  const isChange = words.word(first - 1) === 'from' && words.word(joint) === 'to';
  if (!isChange && !/^(?:,|and|or|\/)$/.test(words.word(joint))) return null;
  const next = words.word(joint) === ',' && words.word(joint + 1) === 'and' ? joint + 2 : joint + 1;
  const number = readCardinal(words.tokens, next);
  if (!number || number.last > words.last) return null;
  const noun = nounAfter(words, number.last);
  if (noun >= 0) return unitOfNoun(words, noun);
  return ofNext(words, next, number.last);
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

/** "Dozens were killed", "thousands fled": an open number alone counts people. */
const isCrowd = (words: Words, last: number): boolean =>
  /^(?:dozens|scores|hundreds|thousands|millions)$/.test(words.word(last - 1)) && words.word(last) !== 'of';

/** "of whom 1,300 have come home", "12 of whom were released" */
const isOfWhom = ({ word }: Words, first: number, last: number): boolean =>
  (word(first - 1) === 'whom' && word(first - 2) === 'of') ||
  (word(last) === 'of' && word(last + 1) === 'whom');

const HARM_AFTER =
  /^(?:dead|killed|wounded|injured|missing|captured|detained|arrested|others|people|homeless|displaced|martyred|slain|abducted|kidnapped|hurt|hospitalised|hospitalized|maimed|murdered|executed|died|perished|drowned|expelled|deported|freed|rescued|evacuated|beheaded|disappeared|drown|fled|orphaned)$/;
const HARM_BEFORE =
  /^(?:kill|kills|killed|killing|wound|wounded|wounding|injure|injured|injuring|arrested|arresting|detained|detaining|captured|displaced|displacing|evacuated|executed|abducted|abducting|kidnapped|kidnapping|hurt|hurting|martyred)$/;
const RUINED = /^(?:damaged|destroyed|burnt|burned|wrecked|demolished|downed|sunk)$/;
const BETWEEN = new Set(
  'more were was are is have has had been already either also reportedly allegedly still seriously severely badly critically slightly lightly'.split(
    ' ',
  ),
);
const MAX_BETWEEN = 4;

/** "killing 12 and wounding 30", "20 dead", "3 more were either killed or hurt": persons, though no noun says so. */
function isHarm(words: Words, first: number, last: number): boolean {
  let next = last;
  while (next - last < MAX_BETWEEN && BETWEEN.has(words.word(next))) next += 1;
  if (words.word(next) === 'others' && RUINED.test(words.word(next + 1))) return false;
  const skipped = ['another', 'a', 'the', ':', '-', '–', '—'].includes(words.word(first - 1));
  const before = skipped ? first - 2 : first - 1;
  const isTaken = words.word(next) === 'taken' && /^(?:captive|prisoner|hostage)$/.test(words.word(next + 1));
  return (
    isTaken ||
    (words.word(first - 1) === ':' && HARM_AFTER.test(words.word(first - 2))) ||
    HARM_AFTER.test(words.word(next)) ||
    HARM_BEFORE.test(words.word(before)) ||
    isToll(words, first)
  );
}

/** "The death toll has risen to 3,000", "the toll passed 41", "brought the death toll since May to 90". */
function isToll(words: Words, first: number): boolean {
  const { trees, word, last: end } = words;
  const isIts = (i: number): boolean => TOLLS.has(trees.lemma[i]!);
  const led = /^(?:to|at|past|above|beyond|of|from)$/.test(word(first - 1));
  if (led && isNumberOfPersons(words, first)) return true;
  const number = led ? trees.head[first - 1]! : first;
  const verb = number >= 0 && number < end ? trees.head[number]! : -1;
  if (verb < 0) return false;
  const isReached = led || RISING.test(trees.lemma[verb]!);
  return isReached && (isIts(verb) || trees.children(verb, 'nsubj', 'obj').some(isIts));
}

/** "The number of displaced rose from 20,000 to 35,000": a number of persons is told of before. */
function isNumberOfPersons({ word, first: start }: Words, before: number): boolean {
  for (let i = before - 1; i >= Math.max(start, before - MAX_NUMBER_BACK); i -= 1)
    if (word(i) === 'number' && word(i + 1) === 'of') {
      const noun = /^(?:the|those|people)$/.test(word(i + 2)) ? word(i + 3) : word(i + 2);
      return HARM_AFTER.test(noun) || isPersonNoun(noun) || word(i + 2) === 'people';
    }
  return false;
}
const MAX_NUMBER_BACK = 12;

const RISING = /^(?:pass|exceed|reach|top|hit|near|approach|surpass)$/;
const TOLLS = new Set(['toll', 'casualty']);
