import type { Name, Tokens } from '../../analysis/index.js';
import { entriesOf, type Match } from './match.js';
import type { Entry } from './lexicon.js';

/** An abbreviation in brackets behind the name it stands for. */
interface Introduction {
  readonly short: string;
  /** What the dictionary has for the full name; none where it does not know it. */
  readonly entries: readonly Entry[];
}

/** What stands between a name and the short form it is given: "(hereinafter “", ", known as the ", " or ". */
const BRACKET =
  /^\s?\(\s?(?:(?:hereinafter|hereafter|henceforth)(?: referred to as| called)?|(?:also )?(?:known|referred to) as|abbreviated(?: as)?|or|the acronym)?[\s:,–-]{0,3}(?:the )?["“'‘]?(?:the )?(\p{Lu}[\p{L}\p{N}-]{1,15})["”'’]?\s?\)/u;
const BESIDE =
  /^,? (?:\(?(?:hereinafter|hereafter|henceforth)(?: referred to as| called)?|(?:also |better )?known (?:as|by (?:the|its) (?:acronym|initials))|or|abbreviated(?: as| to)?)[\s:,–-]{1,3}(?:the )?["“'‘]?(\p{Lu}[\p{Lu}\p{N}-]{1,9})["”'’]?(?=[\s,.;)]|$)/u;

/**
 * The short form that the text gives a name right behind it, the name ending before token `next`: "(SNA)", "(“the Committee”)",
 * "(hereinafter - the ATC)", ", known as ZDF,", "or CODECO". Null where it gives none.
 */
export function shortBehind(tokens: Tokens, next: number): string | null {
  const end = tokens.end[next - 1];
  if (end === undefined) return null;
  const behind = tokens.text.slice(end, end + LONGEST);
  return BRACKET.exec(behind)?.[1] ?? BESIDE.exec(behind)?.[1] ?? null;
}

const LONGEST = 70;

/** The full name that stands in brackets behind its short form: "ELN (National Liberation Army)"; null where none does. */
export function fullBehind(tokens: Tokens, first: number, last: number): string | null {
  const short = tokens.form(last - 1);
  if (last - first > 2 || !/^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u.test(short)) return null;
  const behind = tokens.text.slice(tokens.end[last - 1], tokens.end[last - 1]! + 2 * LONGEST);
  const full = /^\s?\((?:the )?(\p{Lu}[^()]{4,100})\)/u.exec(behind)?.[1];
  return full && isMadeOf(short, full.toLowerCase().split(/[\s-]+/)) ? full : null;
}

/**
 * The dictionary's matches, with every abbreviation that the text itself introduces ("the Somali National Army (SNA)")
 * standing for what it is introduced for and for nothing else; where the dictionary does not know the full name, the
 * match is left out, and the name goes by what the text has said.
 */
export function asIntroduced(
  tokens: Tokens,
  names: readonly Name[],
  matches: readonly Match[],
): readonly Match[] {
  const introduced = new Map(
    names.flatMap((name) => introductionAt(tokens, name) ?? []).map(({ short, entries }) => [short, entries]),
  );
  if (introduced.size === 0) return matches;
  return matches.flatMap((match) => {
    const entries = match.last - match.first === 1 ? introduced.get(tokens.form(match.first)) : undefined;
    if (!entries || !match.named) return [match];
    return entries.length > 0 ? [{ ...match, entries }] : [];
  });
}

function introductionAt(tokens: Tokens, { first, last, type }: Name): Introduction | null {
  if (type !== 'organisation') return null;
  const short = shortBehind(tokens, last);
  if (short === null || !/\p{Lu}.*\p{Lu}/u.test(short)) return null;
  const start = tokens.lower(first) === 'the' ? first + 1 : first;
  if (last - start < 2) return null;
  const entries = entriesOf(tokens, start, last).filter(({ sense }) => sense.is === 'body');
  if (entries.length > 0) return { short, entries };
  return isMadeOf(short, wordsOf(tokens, start, last)) ? { short, entries } : null;
}

const wordsOf = (tokens: Tokens, first: number, last: number): string[] =>
  Array.from({ length: last - first }, (_, i) => tokens.lower(first + i));

/** Whether the letters of the abbreviation begin words of the name, in order: "SMM" for "Special Monitoring Mission". */
function isMadeOf(short: string, words: readonly string[]): boolean {
  const letters = [...short.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  let met = 0;
  for (const word of words) if (met < letters.length && word.startsWith(letters[met]!)) met += 1;
  return letters.length >= 2 && met === letters.length;
}
