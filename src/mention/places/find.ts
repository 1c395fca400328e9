import type { Phrase, Tokens, Trees } from '../../analysis/index.js';
import { featureWord, sortOf } from './features.js';
import { foldName } from './fold.js';
import { gazetteer, type Gazetteer, type Row } from './gazetteer.js';
import { isCapital, opensName } from './spans.js';

/** A run of tokens that the gazetteer knows as a place name. */
export interface PlaceCandidate extends Phrase {
  /** From 0 to 1: how much the gazetteer alone speaks for a place (a country 1, a hamlet .1). */
  readonly strength: number;
}

const LONGEST = 6;
const INNER = new Set(
  "al el as ash ad an ar at az ez es ed er et of the de la le du des del los las san upon on and sur am do da dos - – ' ’ . ,".split(
    ' ',
  ),
);

/**
 * Longest runs of tokens that are names in the gazetteer, in document order, without overlaps. Only capitalised words
 * (with their article, "al-Bab") begin a run. Which place is meant, and whether a place is meant, is left open.
 */
export function findPlaceCandidates(tokens: Tokens, trees: Trees): PlaceCandidate[] {
  const places = gazetteer();
  const found: PlaceCandidate[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = opensName(tokens, i) ? longestAt(places, tokens, i) : null;
    if (!match) {
      i += 1;
      continue;
    }
    const { last, strength } = match;
    found.push({ ...tokens.range(i, last), first: i, last, head: trees.headOf(i, last), strength });
    i = last;
  }
  return found;
}

function longestAt(
  places: Gazetteer,
  tokens: Tokens,
  first: number,
): { last: number; strength: number } | null {
  let end = first + 1;
  while (
    end < tokens.length &&
    end - first < LONGEST &&
    tokens.sentence[end] === tokens.sentence[first] &&
    (isCapital(tokens.form(end)) || INNER.has(tokens.lower(end)) || featureWord(tokens.lower(end)) !== null)
  )
    end += 1;
  for (let last = end; last > first; last -= 1) {
    const closing = tokens.form(last - 1);
    if (INNER.has(tokens.lower(last - 1)) && !isCapital(closing)) continue;
    const { start, end: stop } = tokens.range(first, last);
    const key = foldName(tokens.text.slice(start, stop));
    if (key.length < 3 && !/^(us|uk|eu)$/.test(key)) continue;
    const rows = places.exact(key);
    if (rows.length > 0) return { last, strength: Math.max(...rows.map((row) => strengthOf(places, row))) };
  }
  return null;
}

function strengthOf(places: Gazetteer, row: Row): number {
  const sort = sortOf(places.feature(row));
  if (sort === 'country') return 1;
  if (sort === 'division') return 0.9;
  if (sort === 'town' || sort === 'quarter' || sort === 'district')
    return Math.min(0.95, 0.1 + Math.log10(places.population(row) + 1) / 7);
  return 0.85;
}
