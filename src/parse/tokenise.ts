import { classAt, DIGIT, isLetter, isWord, LOWER, OTHER, UPPER, widthAt } from './characters.js';
import { abbreviations, beforeFigureOnly, capitalOnly } from './abbreviations.js';
import { splitClitics, type Emit } from './clitics.js';

/** Prefixes that stay with their word ("anti-tank"); all other hyphens between words are tokens of their own. */
const PREFIXES: ReadonlySet<string> = new Set(
  `e a x anti non pro pre post co re ex mid multi semi neo sub ultra intra inter micro mini mega meta macro bi tri counter
   trans cross vice extra infra hyper pseudo quasi proto pan un de arch electro psycho socio bio geo hydro thermo nano`.split(
    /\s+/,
  ),
);

/** Words with a hyphen whose first part is a prefix only at times: "cross-border", "counter-terrorism" are parted. */
const LOOSE_PREFIXES: ReadonlySet<string> = new Set(['cross', 'a', 'x', 'pan', 'vice', 'extra', 'inter']);
const KEPT_COMPOUNDS =
  /^(?:cross-(?:sectional|functional|examin\w{0,9}|linguistic)|pan-democratic|vice-president|x-ray\w{0,3})$/i;

/** Addresses and file names: one token up to white space, less the punctuation that ends the sentence. */
const ADDRESS =
  /(?:(?:https?|ftp):\/\/|mailto:|www\.)[^\s<>"“”]{1,2000}|[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/iy;
const DOMAIN =
  /[a-z0-9-]{2,63}\.(?:com|org|net|gov|edu|mil|int|info|ru|ua|uk|sy|ye|fr|de|tv|io|eu)\b(?:\/[^\s<>"“”]{0,2000})?/iy;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]{1,63}/uy;
const FACE = /(?:[:;=]-?[()DPp]|<3|\^_\^)(?![\p{L}\p{N}])/uy;
const LONG_NUMBER = /\+?\d{1,4}(?:[-/]\d{1,4}){2,6}(?![\w-])|\d{3}-\d{4}(?![\w-])/y;
const FIGURE = /\d{1,12}(?:[.,:/]\d{1,12}){0,12}/y;
const ORDINAL = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/iuy;
/** Units written against their figure ("155mm", "7:30pm"). */
const UNIT =
  /(?:km|cm|mm|m|kg|g|mg|lb|lbs|oz|ft|mph|kph|k|bn|tn|mln|b|t|mw|kw|gw|mwh|kwh|am|pm|a\.m\.|p\.m\.|hrs|h|min|sec|gb|mb|ha)(?![\p{L}\p{N}])/iuy;
const DEGREE = /(?:Ph\.D|M\.Sc|B\.Sc|Ed\.D|M\.Phil|LL\.[BMD])\.?(?![\p{L}\p{N}])/uy;
const CURRENCY_WORD = /(?:US|A|C|NZ|HK|CA|AU)(?=[$€£])/y;

const match = (pattern: RegExp, text: string, at: number, end: number): number => {
  pattern.lastIndex = at;
  if (!pattern.test(text)) return 0;
  const last = pattern.lastIndex;
  return last <= end ? last - at : 0;
};

/**
 * Tokens of text[start, end) as in UD English (universaldependencies.org/en): hyphenated words are parted, clitics split
 * off, abbreviations keep their full stop, addresses stay whole. Time grows with the length, whatever the text.
 */
export function tokenise(text: string, start: number, end: number, emit: Emit): void {
  let at = start;
  let wordStart = true;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === 1) {
      at += 1;
      wordStart = true;
      continue;
    }
    const next = Math.min(end, Math.max(at + 1, scan(text, at, end, kind, wordStart, emit)));
    wordStart = !isWord(kind) || next - at > 1;
    at = next;
  }
}

/** Emits what begins at the offset; returns where it ends. */
function scan(text: string, at: number, end: number, kind: number, wordStart: boolean, emit: Emit): number {
  const whole = wholeToken(text, at, end, kind, wordStart);
  if (whole > 0) {
    emit(at, at + whole);
    return at + whole;
  }
  if (kind === DIGIT) return scanFigure(text, at, end, emit);
  if (kind === OTHER) return scanSymbol(text, at, end, emit);
  return scanWord(text, at, end, emit);
}

/** Length of an address, handle, face or long number that begins here; 0 where none does. */
function wholeToken(text: string, at: number, end: number, kind: number, wordStart: boolean): number {
  if (kind === OTHER) {
    const character = text.charAt(at);
    if (character === '@' || character === '#') return match(HANDLE, text, at, end);
    if (':;=<^'.includes(character)) return match(FACE, text, at, end);
    if (character === '+') return match(LONG_NUMBER, text, at, end);
    return 0;
  }
  if (!wordStart) return 0;
  if (kind === DIGIT) {
    const number = match(LONG_NUMBER, text, at, end);
    if (number > 0) return number;
  }
  const degree = match(DEGREE, text, at, end);
  if (degree > 0) return degree;
  const address = match(ADDRESS, text, at, end) || match(DOMAIN, text, at, end);
  return address > 0 ? withoutClosing(text, at, at + address) - at : 0;
}

/** End of an address without the full stop, comma or bracket that closes the sentence around it. */
function withoutClosing(text: string, start: number, end: number): number {
  while (end > start + 1 && '.,;:!?)]}\'’"”»>'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

function scanFigure(text: string, at: number, end: number, emit: Emit): number {
  let last = at + Math.max(1, match(FIGURE, text, at, end));
  while (last < end && classAt(text, last) === DIGIT) last += widthAt(text, last);
  const ordinal = match(ORDINAL, text, last, end);
  if (ordinal > 0) {
    emit(at, last + ordinal);
    return last + ordinal;
  }
  const unit = match(UNIT, text, last, end);
  if (unit > 0) {
    emit(at, last);
    emit(last, last + unit);
    return last + unit;
  }
  // A name such as "81P" or "4G": letters go on with the figure.
  while (last < end && isWord(classAt(text, last))) last += widthAt(text, last);
  emit(at, last);
  return last;
}

function scanSymbol(text: string, at: number, end: number, emit: Emit): number {
  const character = text.charAt(at);
  let last = at + widthAt(text, at);
  if ('.-*=_~<>|!?…'.includes(character)) {
    const mixes = character === '!' || character === '?';
    while (last < end && (text.charAt(last) === character || (mixes && '!?'.includes(text.charAt(last)))))
      last += 1;
  } else if (character === "'" || character === '’') {
    last = apostropheWord(text, at, end) || last;
  } else if (character === '`' && text.charAt(last) === '`') last += 1;
  // Variation selectors and joiners belong to the sign before them.
  while (
    last < end &&
    /[\u200d\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/u.test(String.fromCodePoint(text.codePointAt(last)!))
  )
    last += widthAt(text, last);
  emit(at, last);
  return last;
}

/** End of a word that begins with an apostrophe ("'s", "'em", "'90s"); 0 where it is a quotation mark. */
function apostropheWord(text: string, at: number, end: number): number {
  const tail = /(?:s|re|ve|ll|d|m|em|til|cause|\d\ds?)(?![\p{L}\p{N}])/iuy;
  const length = match(tail, text, at + 1, end);
  return length > 0 && (length > 1 || at === 0 || classAt(text, at - 1) !== 1) ? at + 1 + length : 0;
}

function scanWord(text: string, at: number, end: number, emit: Emit): number {
  const currency = match(CURRENCY_WORD, text, at, end);
  if (currency > 0) {
    emit(at, at + currency + 1);
    return at + currency + 1;
  }
  let last = runEnd(text, at, end);
  for (let more = joined(text, at, last, end); more > last; more = joined(text, at, last, end)) last = more;
  last = withFullStop(text, at, last, end);
  splitClitics(text, at, last, emit);
  return last;
}

function runEnd(text: string, at: number, end: number): number {
  while (at < end && (isWord(classAt(text, at)) || text.charAt(at) === '_')) at += widthAt(text, at);
  return at;
}

/** Where the word goes on after the sign at `last`: "Shi'ite", "U.S", "anti-tank", "R&D"; `last` where it does not. */
function joined(text: string, start: number, last: number, end: number): number {
  const sign = text.charAt(last);
  if (last + 1 >= end || !isWord(classAt(text, last + 1))) return last;
  const length = last - start;
  switch (sign) {
    case "'":
    case '’':
    case 'ʼ':
      return runEnd(text, last + 1, end);
    case '.':
      return isInitial(text, last - 1, start) &&
        isLetter(classAt(text, last + 1)) &&
        isInitialAhead(text, last + 1, end)
        ? last + 2
        : last;
    case '&':
      return length <= 3 && classAt(text, last - 1) === UPPER && classAt(text, last + 1) === UPPER
        ? runEnd(text, last + 1, end)
        : last;
    case '-':
      return length <= 7 && staysWhole(text, start, last, end) ? runEnd(text, last + 1, end) : last;
    case '/':
      return length <= 1 && runEnd(text, last + 1, end) - last === 2 ? last + 2 : last;
    default:
      return last;
  }
}

function staysWhole(text: string, start: number, hyphen: number, end: number): boolean {
  const prefix = text.slice(start, hyphen).toLowerCase();
  if (!PREFIXES.has(prefix) || !isWord(classAt(text, hyphen + 1))) return false;
  if (!LOOSE_PREFIXES.has(prefix)) return true;
  const stop = Math.min(runEnd(text, hyphen + 1, Math.min(end, hyphen + 24)), hyphen + 24);
  return KEPT_COMPOUNDS.test(text.slice(start, stop));
}

/** Whether a single letter stands here, after the start or after a full stop. */
const isInitial = (text: string, at: number, start: number): boolean =>
  at >= start && isLetter(classAt(text, at)) && (at === start || text.charAt(at - 1) === '.');

/** Whether what follows is a single letter, as in "U.S." */
const isInitialAhead = (text: string, at: number, end: number): boolean =>
  at + 1 >= end || !isWord(classAt(text, at + 1));

/** End of the word with the full stop that belongs to it ("Gen.", "U.S.", "J."), where it is an abbreviation. */
function withFullStop(text: string, start: number, last: number, end: number): number {
  if (last >= end || text.charAt(last) !== '.' || text.charAt(last + 1) === '.' || last - start > 8)
    return last;
  const word = text.slice(start, last);
  if (/^(?:\p{L}\.){1,5}\p{L}$/u.test(word)) return last + 1;
  if (word.length === 1) return classAt(text, start) === UPPER && word !== 'I' ? last + 1 : last;
  const lower = word.toLowerCase();
  if (!abbreviations.has(lower)) return last;
  if (beforeFigureOnly.has(lower))
    return classAt(text, skipSpaces(text, last + 1, end)) === DIGIT ? last + 1 : last;
  if (capitalOnly.has(lower) && classAt(text, start) === LOWER) return last;
  return last + 1;
}

function skipSpaces(text: string, at: number, end: number): number {
  const stop = Math.min(end, at + 3);
  while (at < stop && classAt(text, at) === 1) at += 1;
  return Math.min(at, Math.max(0, text.length - 1));
}
