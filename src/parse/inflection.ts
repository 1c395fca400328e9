/** How frequent a word is: its place in a list of words by frequency, from 0; -1 where it is not in the list. */
export type Rank = (word: string) => number;

const VOWEL = '[aeiou]';
const CONSONANT = '[bcdfghjklmnpqrstvwxz]';
/** One syllable that would double its last consonant ("plan", planned): undoubled it ends in -e ("plane", planed). */
const DOUBLING = new RegExp(`^(?:qu|${CONSONANT}){0,3}${VOWEL}[bcdfghjklmnpqrstvz]$`);
const DOUBLED = new RegExp(`(${CONSONANT})\\1$`);

/**
 * Base form of a regularly inflected word in lower case by its Penn tag, the most frequent of the forms it can come
 * from: "shelled" shell, "patrolled" patrol, "mining" mine, "viruses" virus. Null where no such form is in the list.
 */
export function regularBase(word: string, tag: string, rank: Rank): string | null {
  switch (tag) {
    case 'VBD':
    case 'VBN':
      return word.endsWith('ed') ? mostFrequent(stemBases(word.slice(0, -2)), rank) : null;
    case 'VBG':
      return word.endsWith('ing') ? mostFrequent(stemBases(word.slice(0, -3)), rank) : null;
    case 'VBZ':
    case 'NNS':
      return word.endsWith('s') ? mostFrequent(pluralBases(word), rank) : null;
    case 'JJR':
    case 'RBR':
      return word.endsWith('er') ? mostFrequent(stemBases(word.slice(0, -2)), rank) : null;
    case 'JJS':
    case 'RBS':
      return word.endsWith('est') ? mostFrequent(stemBases(word.slice(0, -3)), rank) : null;
    default:
      return null;
  }
}

/** What a stem without -ed, -ing, -er or -est can come from. */
function stemBases(stem: string): string[] {
  if (stem.length < 2) return [];
  if (stem.endsWith('i')) return [`${stem.slice(0, -1)}y`, `${stem}e`];
  if (DOUBLING.test(stem)) return [`${stem}e`];
  const bases = [stem, `${stem}e`];
  if (DOUBLED.test(stem)) bases.push(stem.slice(0, -1));
  if (stem.endsWith('ck')) bases.push(stem.slice(0, -1));
  return bases;
}

function pluralBases(word: string): string[] {
  if (word.endsWith('ss') || word.length < 3) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('ves')) return [word.slice(0, -1), `${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}

function mostFrequent(bases: readonly string[], rank: Rank): string | null {
  let best: string | null = null;
  let bestRank = Infinity;
  for (const base of bases) {
    const place = rank(base);
    if (place < 0 || place >= bestRank) continue;
    best = base;
    bestRank = place;
  }
  return best;
}

/** Prefixes under which an irregular verb keeps its forms: "overran" as "ran", "retook" as "took". */
export const VERB_PREFIXES = ['over', 'under', 'with', 'fore', 'out', 'mis', 'up', 're', 'un'] as const;
