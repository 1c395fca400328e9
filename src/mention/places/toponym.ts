import type { Name, Tokens } from '../../analysis/index.js';
import type { Candidate } from './candidates.js';
import { countryOfDemonym, type Country } from './countries.js';
import { isPoint } from './relative/index.js';
import { isDirection, isPartOfTown, readPlaceName, type Reading } from './reading.js';
import { endWithFeature, namesWithin, type Run } from './spans.js';
import { countryBefore, type Spoken } from './spoken.js';

/** A name to be placed, with what the text beside it says. */
export interface Toponym extends Run {
  /** Index in the layer of names of the phrase that holds it. */
  readonly index: number;
  /** Position in the list of toponyms. */
  readonly position: number;
  readonly reading: Reading;
  /** The barest form of the name: toponyms of one key read alike. */
  readonly key: string;
  readonly sentence: number;
  /** Whether the words before it take it for a point, not for the land around it. */
  readonly isPoint: boolean;
  /** The toponym that follows and may hold this one ("Austin, Texas", "Lyman, in the north of Donetsk region"). */
  container: Toponym | null;
  /** Whether only a comma puts it there, and a list goes on behind: "Aghdere, Fuzuli, Zangilan and Gubadli". */
  isListed: boolean;
  /** The toponym that this one may hold in the same way. */
  content: Toponym | null;
  /** The country that the text spoke of last before it, by its name or its capital's, a few sentences back at most. */
  readonly nation: string | null;
  candidates: readonly Candidate[];
  chosen: Candidate | null;
  /** How far the best candidate is ahead of the next of another place. */
  margin: number;
}

/** The toponyms within names of type place, words for a nation left out, in document order, none twice. */
export function toponymsOf(names: readonly Name[], tokens: Tokens, spoken: readonly Spoken[]): Toponym[] {
  const found: Toponym[] = [];
  names.forEach((name, index) => {
    if (name.type !== 'place') return;
    for (const run of namesWithin(tokens, name)) {
      if (nationIn(tokens, run) !== null) continue;
      const reading = readPlaceName(tokens, run.first, run.last);
      found.push({
        ...run,
        index,
        position: found.length,
        reading,
        key: reading.forms.at(-1)?.key ?? '',
        sentence: tokens.sentence[run.first] ?? 0,
        isPoint: isPoint(tokens, run.first),
        container: null,
        isListed: false,
        content: null,
        nation: countryBefore(spoken, run.first, tokens.sentence[run.first] ?? 0),
        candidates: [],
        chosen: null,
        margin: 0,
      });
    }
  });
  found.forEach((toponym, i) => {
    // Phrases may hold one another, so the next name need not be the next of the list.
    const next = found.slice(i + 1, i + 4).find(({ first }) => first >= toponym.last);
    if (!next) return;
    if (isOwnedBy(tokens, toponym, next)) next.container = toponym;
    if (!isContained(tokens, toponym, next)) return;
    toponym.container = next;
    toponym.isListed = isListed(tokens, toponym, next);
    next.content = toponym;
  });
  return found;
}

/** The toponyms up to `reach` places before and after one in the list. */
export const beside = (all: readonly Toponym[], { position }: Toponym, reach: number): readonly Toponym[] =>
  all.slice(Math.max(0, position - reach), position + reach + 1);

/** The country that a single word names by its people ("Syrian"), or null. */
export const nationIn = (tokens: Tokens, { first, last }: Run): Country | null =>
  last - first === 1 ? countryOfDemonym(tokens.form(first)) : null;

const MARKS = new Set([',', '(']);
const PARTS = new Set([
  'part',
  'parts',
  'half',
  'tip',
  'corner',
  'end',
  'outskirts',
  'suburbs',
  'countryside',
  'edge',
]);

const SETTLED = new Set(
  'neighbourhood neighborhood suburb district quarter village town city area part commune locality hamlet settlement camp'.split(
    ' ',
  ),
);

/** "Cairo's Abbasiya neighbourhood", "Ukraine's Donetsk region". */
const isOwnedBy = (tokens: Tokens, { last }: Run, { first }: Run): boolean =>
  (first === last && isPossessive(tokens.lower(last - 1))) ||
  (first === last + 1 && isPossessive(tokens.lower(last)));

const isPossessive = (word: string): boolean => word === "'s" || word === "'";

/** "Austin, Texas", "Douma (Syria)", "the town of Goma in North Kivu", "Lyman, in the north of Donetsk region". */
function isContained(tokens: Tokens, { last }: Run, { first }: Run): boolean {
  if (tokens.sentence[last - 1] !== tokens.sentence[first]) return false;
  const named = endWithFeature(tokens, last);
  let at = named;
  const skip = (is: (word: string) => boolean): boolean => {
    const found = at < first && is(tokens.lower(at));
    if (found) at += 1;
    return found;
  };
  const isThe = (word: string): boolean => word === 'the';
  const marked = skip((word) => MARKS.has(word));
  if (marked && skip((word) => word === 'a' || word === 'an' || word === 'the')) {
    // "Martissant, a poor neighbourhood of Port-au-Prince"
    for (let adjectives = 0; adjectives < 2 && !SETTLED.has(tokens.lower(at)); adjectives += 1)
      skip(() => true);
    if (!skip((word) => SETTLED.has(word)) || !skip((word) => word === 'of' || word === 'in')) return false;
    skip(isThe);
    return at === first;
  }
  // "the Al Rawdah neighbourhood of Taiz"
  if (named > last && skip((word) => word === 'of') && (skip(isThe) || at === first)) return at === first;
  if (!skip((word) => word === 'in')) return marked && at === first;
  skip(isThe);
  if (at === first) return true;
  // Which part of the holder is meant: "in the south-western part of the", "in the suburbs of".
  while (skip((word) => isDirection(word) || word === '-' || PARTS.has(word)));
  if (skip((word) => word === 'of')) skip(isThe);
  return at === first;
}

const isListed = (tokens: Tokens, { last }: Run, next: Run): boolean =>
  tokens.lower(last) === ',' &&
  /^(?:,|and|or)$/.test(tokens.lower(next.last)) &&
  /^\p{Lu}/u.test(tokens.form(next.last + 1));

/** What the text puts a toponym in, once chosen; in a list only a country is taken for that. */
export function containerOf({ container, isListed: listed }: Toponym): Candidate | null {
  const holder = container?.chosen ?? null;
  return listed && holder?.sort !== 'country' ? null : holder;
}

const RANK: Readonly<Record<string, number>> = { country: 4, region: 3, division: 3, district: 2, town: 1 };

/** The place that the text puts a toponym in, when it is one that can hold a candidate; else null. */
export function holderOf(toponym: Toponym, candidate: Candidate): Candidate | null {
  const holder = containerOf(toponym);
  if (!holder || holder.row === candidate.row) return null;
  // "Cairo's Abbasiya district": towns have districts of their own.
  const isOfTown = /^(?:district|town|quarter)$/.test(candidate.sort) && isPartOfTown(toponym.reading);
  return (RANK[holder.sort] ?? 0) > (isOfTown ? 0 : (RANK[candidate.sort] ?? 0)) ? holder : null;
}
