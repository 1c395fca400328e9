import type { Name, Tokens } from '../../analysis/index.js';
import { entriesOf, type Match } from './match.js';
import type { Entry } from './lexicon.js';

/** An abbreviation in brackets behind the name it stands for. */
interface Introduction {
  readonly short: string;
  /** What the dictionary has for the full name; none where it does not know it. */
  readonly entries: readonly Entry[];
}

/** The abbreviation that token `open` and the two behind it put in brackets: "(SNA)"; null where they do not. */
export function bracketedShort(tokens: Tokens, open: number): string | null {
  if (tokens.form(open) !== '(' || tokens.form(open + 2) !== ')') return null;
  const short = tokens.form(open + 1).replace(/["“”]/g, '');
  return /^\p{Lu}[\p{L}\p{N}-]{1,9}$/u.test(short) ? short : null;
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
  const short = bracketedShort(tokens, last);
  if (short === null) return null;
  const start = tokens.lower(first) === 'the' ? first + 1 : first;
  if (last - start < 2) return null;
  const entries = entriesOf(tokens, start, last).filter(({ sense }) => sense.is === 'body');
  if (entries.length > 0) return { short, entries };
  return isMadeOf(short, tokens, start, last) ? { short, entries } : null;
}

/** Whether the letters of the abbreviation begin words of the name, in order: "SMM" for "Special Monitoring Mission". */
function isMadeOf(short: string, tokens: Tokens, first: number, last: number): boolean {
  const letters = [...short.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  let met = 0;
  for (let i = first; i < last && met < letters.length; i += 1)
    if (tokens.lower(i).startsWith(letters[met]!)) met += 1;
  return letters.length >= 2 && met === letters.length;
}
