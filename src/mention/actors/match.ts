import type { Tokens } from '../../analysis/index.js';
import { atomsOf, foldWord, type Atoms } from './atoms.js';
import { sureMatches } from './guard.js';
import { actorLexicon, type Entry, type Lexicon, type Node } from './lexicon.js';

/** A run of tokens [first, last) that a phrase of the dictionary covers, with all it may stand for. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
  readonly named: boolean;
}

/**
 * The longest dictionary phrases of a text, from left to right: named ones and common words apart, so that
 * "Syrian" and "government forces" are both found. Matches of one sort do not overlap. A name that others bear too is
 * found only where the text, or `countries` (ISO 3166-1 alpha-3, known otherwise), show whom it speaks of.
 */
export function dictionaryMatches(tokens: Tokens, countries: ReadonlySet<string> = NO_COUNTRIES): Match[] {
  const atoms = atomsOf(tokens);
  const lexicon = actorLexicon();
  const named = sureMatches(matchesOf(tokens, atoms, lexicon, true), countries);
  const found = [...named, ...matchesOf(tokens, atoms, lexicon, false)];
  return found.sort((a, b) => a.first - b.first || b.last - a.last || Number(b.named) - Number(a.named));
}

const NO_COUNTRIES: ReadonlySet<string> = new Set();

function matchesOf(tokens: Tokens, atoms: Atoms, root: Lexicon, named: boolean): Match[] {
  const found: Match[] = [];
  const { words, token } = atoms;
  for (let i = 0; i < words.length;) {
    const match =
      startsToken(token, i) && !followsArticle(tokens, token[i]!)
        ? longestAt(tokens, atoms, root, i, named)
        : null;
    if (!match) {
      i += 1;
      continue;
    }
    found.push(match);
    while (i < words.length && token[i]! < match.last) i += 1;
  }
  return found;
}

const startsToken = (token: Int32Array, i: number): boolean => i === 0 || token[i - 1] !== token[i];
/** "al-Romania" is not Romania: an Arabic article tied by a hyphen makes another name. */
const followsArticle = (tokens: Tokens, i: number): boolean =>
  tokens.form(i - 1) === '-' && !tokens.spaceBefore(i) && ARABIC_ARTICLES.has(tokens.lower(i - 2));
const ARABIC_ARTICLES = new Set(['al', 'el', 'ar', 'as', 'ash', 'ad', 'an', 'at', 'az', 'ez', 'es', 'ul']);
const endsToken = (token: Int32Array, i: number): boolean =>
  i + 1 >= token.length || token[i + 1] !== token[i];

function longestAt(
  tokens: Tokens,
  { words, token }: Atoms,
  lexicon: Lexicon,
  from: number,
  named: boolean,
): Match | null {
  let node: Node | undefined;
  let best: Match | null = null;
  const sentence = tokens.sentence[token[from]!];
  for (let i = from; i < words.length; i += 1) {
    node = i === from ? lexicon.under(words[i]!) : node!.next?.get(words[i]!);
    if (!node || tokens.sentence[token[i]!] !== sentence) break;
    const known = node.entries;
    if (!known || !endsToken(token, i)) continue;
    const first = token[from]!;
    const last = token[i]! + 1;
    const entries = known.filter(
      (entry) => (entry.spelling !== 'any') === named && isSpelt(entry, tokens, first, last),
    );
    if (entries.length > 0) best = { first, last, entries, named };
  }
  return best;
}

/** Whether the words are written as the entry wants: an acronym in capitals, a name with a capital, a person's with two. */
function isSpelt({ phrase, spelling, sense }: Entry, tokens: Tokens, first: number, last: number): boolean {
  if (spelling === 'any') return true;
  const text = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  if (spelling === 'acronym') {
    const bare = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
    return bare(text) === bare(phrase) || bare(text) === bare(phrase).toUpperCase();
  }
  // "The Independent", "the Times" are papers; "Independent candidates", "Times Square" are not.
  if (phrase.startsWith('The ') && tokens.lower(first - 1) !== 'the') return false;
  // "he flew to Lam" is no To Lam.
  if (sense.is === 'person' && last - first > 1 && !startsName(tokens.form(first))) return false;
  return /\p{Lu}/u.test(text) && (hasCapital(text) || !hasCapital(phrase));
}

const startsName = (form: string): boolean =>
  /^\p{Lu}/u.test(form) || ARABIC_ARTICLES.has(form.slice(0, 2)) || PARTICLE.test(form);
const PARTICLE = /^(?:bin|ibn|von|van|de|della|abu|ag|ould)$/;

/** Whether a word that bears the name starts with a capital ("al-Nusra", "the Kremlin", not "turkey"). */
const hasCapital = (text: string): boolean =>
  /(^|[\s-])(al-|el-|an-|as-|ash-|ad-|ar-|at-|az-|de |von )?\p{Lu}/u.test(text);

/** What exactly these words may stand for, whatever longer phrase they are part of; none where they are no phrase. */
export function entriesOf(tokens: Tokens, first: number, last: number): readonly Entry[] {
  let node: Node | undefined;
  let isFirst = true;
  for (let i = first; i < last; i += 1)
    for (const word of foldWord(tokens.lower(i))) {
      node = isFirst ? actorLexicon().under(word) : node?.next?.get(word);
      isFirst = false;
    }
  const isSure = (entry: Entry): boolean =>
    !entry.inContext && entry.spelling !== 'any' && isSpelt(entry, tokens, first, last);
  return node?.entries?.filter(isSure) ?? [];
}
