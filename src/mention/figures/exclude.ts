import { isCapital, isHyphen, type Words } from './words.js';

/** Words before a number that make it a name or an address in a document, not a count. */
const NUMBERED: ReadonlySet<string> = new Set(
  `resolution resolutions article articles paragraph paragraphs para section sections chapter annex appendix page pages point item rule no nos number numbers
  nr № # km boeing airbus flight room route highway road m phase stage step round version model type unit block sector zone district gate line channel camp school hospital
  checkpoint battalion brigade regiment division corps army group protocol directive decree order law act bill file case slide tel telephone phone fax
  doc document level grade article. figure table version height hill mark kilometre-marker gulf formula class series psalm verse age aged`.split(
    /\s+/,
  ),
);

const PRONOUN_ONE: ReadonlySet<string> = new Set([
  'of',
  'another',
  'who',
  'that',
  'can',
  'could',
  'should',
  'must',
  'may',
  'might',
  'would',
  'has',
  'had',
  'is',
  'was',
  'will',
  'cannot',
  'and',
  'or',
  'thing',
  'way',
  "'s",
  'to',
  'more',
  'day',
  'side',
  'hand',
  'in',
  'on',
  'with',
  'for',
  'by',
  'at',
  'as',
]);

/** Whether the number in the tokens [first, last), which begins at `number`, counts nothing: a name's, a document's, an address's. */
export function isNoFigure(words: Words, number: number, last: number, unit: string | null): boolean {
  return (
    isNumbered(words, number, unit) ||
    isInCode(words, number, last) ||
    isListMark(words, number, last) ||
    isMark(words, number, last) ||
    isBareWord(words, number, unit) ||
    isAge(words, last) ||
    (unit !== null && FRACTIONS.test(unit)) ||
    isAgeOfPerson(words, number, last, unit) ||
    (unit !== null && TIME_UNITS.test(unit)) ||
    isPronoun(words, number, last) ||
    isDefinite(words, number, last) ||
    (isHyphened(words, last) && !isCrew(words, last)) ||
    isShare(words, number, unit) ||
    isOfUnit(words, number, last) ||
    isInName(words, number, last)
  );
}

/** "Resolution 2254", "resolutions 2254 and 2268", "Article 5", "No. 7", "Unit 29155", "Boeing 747", and a number after a name with nothing to count. */
function isNumbered(words: Words, number: number, unit: string | null): boolean {
  if (isListed(words, number)) return true;
  const stop = words.form(number - 1) === '.' ? number - 2 : number - 1;
  const before = words.word(stop).replace(/\.$/, '');
  if (
    NUMBERED.has(before) &&
    (isCapital(words.form(stop)) ||
      unit === null ||
      before.length < 4 ||
      (/s?$/.test(before) && isDocumentWord(before)))
  )
    return true;
  return (
    unit === null &&
    isCapital(words.form(stop)) &&
    (stop > words.first || isNamed(words, stop, number)) &&
    !isSentenceWord(words.word(stop))
  );
}

/** "Area 18 was closed": a name at the head of a sentence, and digits after it. */
const isNamed = (words: Words, name: number, number: number): boolean =>
  /^\d/.test(words.form(number)) &&
  /^(?:PROPN|NOUN)$/.test(words.trees.upos(name)) &&
  /^(?:AUX|VERB)$/.test(words.trees.upos(number + 1));

/** "resolutions 2254 and 2268": behind others of a list whose first word names the documents. */
function isListed(words: Words, number: number): boolean {
  let i = number;
  while (/^(?:and|or|to|,|-|–|through)$/.test(words.word(i - 1)) && /^\d/.test(words.form(i - 2))) i -= 2;
  return i < number && words.word(i - 1).endsWith('s') && isDocumentWord(words.word(i - 1));
}

const isDocumentWord = (word: string): boolean =>
  /^(?:resolution|article|paragraph|section|chapter|annex|page|point|item|flight|room|number|aged|age)s?$/.test(
    word,
  );

const isSentenceWord = (word: string): boolean =>
  /^(?:in|on|at|of|and|or|the|over|about|some|another|total|all)$/.test(word);

/** Digits joined to letters, signs or further digits: "T-3", "34.55°", "+7 495", "2:1", "24/7", "555-0199". */
function isInCode(words: Words, number: number, last: number): boolean {
  const before = words.form(number - 1);
  if (/^\d+$/.test(before) && /^\d/.test(words.form(number))) return true;
  if (
    words.touches(number) &&
    (/^[+#№:/.@_\\]$/.test(before) || /[\p{L}\d]$/u.test(before)) &&
    !/\$$/.test(before)
  )
    return true;
  if (
    words.touches(number) &&
    isHyphen(before) &&
    /^[\p{L}\d]/u.test(words.form(number - 2)) &&
    words.touches(number - 1)
  )
    return true;
  const after = words.form(last);
  if (/^[NSEW]\.?$/.test(after) && /\.\d/.test(words.form(last - 1))) return true; // "36.2021 N"
  if (!words.touches(last)) return false;
  if (/^[°:/@_\\]$/.test(after)) return true;
  if (after === '+' && words.touches(last + 1) && /^\d/.test(words.form(last + 1))) return true; // "5+5"
  return isHyphen(after) && words.touches(last + 1) && /^\d/.test(words.form(last + 1));
}

/** "troops of 145 Battalion", "5 Brigade": the number of a unit, which in the singular counts nothing. */
const isOfUnit = (words: Words, number: number, last: number): boolean =>
  last === number + 1 &&
  /^\d+$/.test(words.form(number)) &&
  words.word(number) !== '1' &&
  isCapital(words.form(last)) &&
  /^(?:battalion|brigade|regiment|division|corps|squadron|company|platoon|wing)$/.test(words.word(last));

/** "the Kilo 16 junction", "the Five Point Consensus": a number within a name. */
const isInName = (words: Words, number: number, last: number): boolean => {
  const head = words.trees.head[number] ?? -1;
  const isFlat =
    words.trees.rel(number) === 'flat' &&
    head >= 0 &&
    head < number &&
    words.trees.upos(head) === 'PROPN' &&
    isCapital(words.form(number - 1));
  const isCapitalised =
    number > words.first &&
    isCapital(words.form(number)) &&
    isCapital(words.form(last)) &&
    isCapital(words.form(last + 1));
  return isFlat || (isCapitalised && last === number + 1);
};

/** "[1]" after a sentence, "35°01′57″N". */
const isMark = (words: Words, number: number, last: number): boolean =>
  (words.form(number - 1) === '[' && words.form(last) === ']') ||
  /^[°′″ʹʺ]$/.test(words.form(number - 1)) ||
  /^[°′″ʹʺ]$/.test(words.form(last));

/** "1." or "(2)" at the head of a paragraph. */
const isListMark = (words: Words, number: number, last: number): boolean =>
  (number === words.first && /^[.)]$/.test(words.form(last)) && last + 1 <= words.last) ||
  (words.form(number - 1) === '(' && words.form(last) === ')' && number - 1 === words.first);

/** "one" and "two" where they stand for somebody: "no one", "one of them", "one should", "the one". */
function isPronoun(words: Words, number: number, last: number): boolean {
  if (words.word(number) !== 'one' || last !== number + 1) return false;
  const before = words.word(number - 1);
  const isThat = words.word(number - 1) === 'that' && words.trees.upos(number - 1) === 'SCONJ';
  if (
    !isThat &&
    ['no', 'the', 'this', 'that', 'any', 'every', 'each', 'which', 'some', 'another', 'only'].includes(before)
  )
    return true;
  const after = words.word(last);
  const head = words.trees.head[number] ?? -1;
  const counts = words.trees.rel(number) === 'nummod' && head >= last;
  return PRONOUN_ONE.has(after) || !/^\p{L}/u.test(after) || (!counts && words.trees.upos(number) !== 'NUM');
}

/** "the top four", "one, we must …; and two, …": a small number in words that counts nothing said. */
const isBareWord = (words: Words, number: number, unit: string | null): boolean =>
  unit === null &&
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(words.word(number));

/** "the two sides", "our three countries": the number identifies, it does not count. */
const isDefinite = (words: Words, number: number, last: number): boolean =>
  last === number + 1 &&
  /^(?:two|three|four|five|[2-5])$/.test(words.word(number)) &&
  /^(?:the|these|those|our|their|both|its|between)$/.test(words.word(number - 1));

/** Lengths of time belong to the times, found or not. */
const TIME_UNITS = /^(?:second|minute|hour|day|week|weekend|month|quarter|year|decade)s$|^centuries$/;

/** "two thirds of the hospitals" counts no thirds. */
const FRACTIONS = /^(?:halves|thirds?|quarters|fifths?|sixths?|eighths?|tenths?)$/;

/** "Tamaz Ginturi, 58, was released". */
function isAgeOfPerson(words: Words, number: number, last: number, unit: string | null): boolean {
  if (unit !== null || last - number !== 1 || !/^\d{1,2}$/.test(words.form(number))) return false;
  const isBetween = words.form(number - 1) === ',' && /^[,.;)]$/.test(words.form(last));
  return isBetween && isCapital(words.form(number - 2)) && words.trees.upos(number - 2) === 'PROPN';
}

/** "52 years old", "aged 12". */
const isAge = (words: Words, last: number): boolean =>
  /^(?:year|month|week|day)s?$/.test(words.word(last)) && words.word(last + 1) === 'old';

/** "one in five children", "two out of every three families": a share, and no five children. */
function isShare(words: Words, number: number, unit: string | null): boolean {
  let i = number - 1;
  if (words.word(i) === 'every') i -= 1;
  const joint = words.word(i) === 'of' && words.word(i - 1) === 'out' ? i - 1 : i;
  if (words.word(i) !== 'in' && joint === i) return false;
  const counts = unit === 'persons' || unit === 'families' || unit === 'households';
  return (
    words.word(joint - 1) === 'one' ||
    (counts && /^(?:two|three|four|six|nine|[2-9])$/.test(words.word(joint - 1)))
  );
}

/** "a 40-strong group", "a 12-member delegation": how many belong to it. */
export const isCrew = (words: Words, last: number): boolean =>
  isHyphen(words.form(last)) && /^(?:strong|member|person|man|men)$/.test(words.word(last + 1));

/** "a two-state solution", "three-way talks", "122-mm howitzers". */
const isHyphened = (words: Words, last: number): boolean =>
  isHyphen(words.form(last)) &&
  words.touches(last) &&
  words.touches(last + 1) &&
  /^\p{L}/u.test(words.form(last + 1));
