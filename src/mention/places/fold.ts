/** Letters that NFKD leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  '&': ' and ',
};

const WORDS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
]);

/** The Arabic article as it is written in Latin letters, with its sun-letter forms. */
const ARTICLES = new Set(
  'al el ul il as es us ash esh ad ed at et ar er ur az ez an en adh edh ath eth l'.split(' '),
);

/**
 * The form under which a place name is looked up: lower case, without diacritics, apostrophes and dots; hyphens,
 * slashes and commas as spaces; "St." and "Mt." in full. "Al-Bāb" and "al Bab" come out the same.
 */
export function foldName(text: string): string {
  // "alAswad": an article run together with its noun.
  const plain = text
    .replace(/\b([AaEe]l)(?=\p{Lu})/gu, '$1 ')
    .normalize('NFKD')
    .toLowerCase();
  let out = '';
  for (const letter of plain) {
    const code = letter.codePointAt(0)!;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) out += letter;
    else if (isDropped(code)) continue;
    else if (isGap(code)) out += ' ';
    else out += LETTERS[letter] ?? letter;
  }
  const words = out.split(' ').filter((word) => word !== '');
  return words.map((word) => WORDS.get(word) ?? word).join(' ');
}

/** Marks, apostrophes, hamza and ayn, dots: they tell no two names apart. */
const isDropped = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x2b0 && code <= 0x2ff) ||
  code === 0x27 ||
  code === 0x60 ||
  code === 0xb4 ||
  code === 0x2e ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0x22;

const isGap = (code: number): boolean =>
  code <= 0x20 ||
  code === 0x2c ||
  code === 0x2d ||
  code === 0x2f ||
  code === 0x28 ||
  code === 0x29 ||
  code === 0x5f ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x2015);

/** A folded name without its Arabic articles ("al bab" → "bab", "deir ez zor" → "deir zor"). */
export function withoutArticles(folded: string): string {
  const words = folded.split(' ');
  const kept = words.filter((word) => !ARTICLES.has(word));
  return kept.length > 0 ? kept.join(' ') : folded;
}

/** Spellings of one consonant of Arabic or Slavic names in Latin letters, longest first, and the class of each. */
const CONSONANTS: readonly (readonly [spelling: string, letter: string])[] = [
  ['shch', 'S'],
  ['sch', 'S'],
  ['tch', 'S'],
  ['kh', 'h'],
  ['gh', 'k'],
  ['sh', 'S'],
  ['ch', 'S'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['th', 't'],
  ['dh', 'd'],
  ['ts', 's'],
  ['ph', 'f'],
  ['q', 'k'],
  ['g', 'k'],
  ['c', 'k'],
  ['x', 'ks'],
  ['v', 'f'],
  ['p', 'b'],
];

/**
 * What is left of a folded name when the ways to write one sound in Latin letters are made one: articles and vowels
 * (y and w among them) dropped, kh/h, q/k/g/gh, th/t, dh/d joined, doubled letters single. A vowel at the start
 * of a word stays as "a". Names of fewer than three signs are too vague: the empty string.
 */
export function skeletonOf(folded: string): string {
  const words = withoutArticles(folded).split(' ').map(skeletonOfWord);
  const whole = words.join(' ');
  return whole.replaceAll(' ', '').length >= 2 ? whole : '';
}

function skeletonOfWord(spelt: string): string {
  const word = spelt.replaceAll('mb', 'nb');
  let out = '';
  for (let i = 0; i < word.length;) {
    const [spelling, letter] = CONSONANTS.find(([text]) => word.startsWith(text, i)) ?? [word[i]!, word[i]!];
    i += spelling.length;
    if (isVowel(letter)) {
      if (out === '' && i === spelling.length && !/[wy]/.test(letter)) out = 'a';
    } else if (!out.endsWith(letter)) out += letter;
  }
  // "-ah", "-eh" and "-a" end the same word.
  return out.length > 1 && /[aeiou]h$/.test(word) ? out.slice(0, -1) : out;
}

const isVowel = (letter: string): boolean => 'aeiouyw'.includes(letter);

/** Spellings of one sound, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/kh/g, 'h'],
  [/gh|q|g/g, 'k'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/[sc]h/g, 's'],
  [/a[iy]|e[iy]/g, 'e'],
  [/ou|oo|w/g, 'u'],
  [/ee|i?y/g, 'i'],
  [/([a-z])\1/g, '$1'],
  [/([aeiou])h\b/g, '$1'],
];

/** A folded name as it sounds, for comparing spellings: articles dropped, one letter for one sound. */
export const soundOf = (folded: string): string =>
  SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), withoutArticles(folded));

/** Levenshtein distance of two folded names, cut off above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return Math.min(row[b.length]!, limit + 1);
}
