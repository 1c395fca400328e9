import type { Placing, Tokens } from '../../analysis/index.js';
import { isAcronym, type Candidate } from './candidates.js';
import { saidOf, type Context } from './context.js';
import { featureWord, isSite, isWideSort } from './features.js';
import { foldName } from './fold.js';
import { gazetteer, type Row } from './gazetteer.js';
import { placeOf, roughly } from './placing.js';
import { isDirection, isPartOfTown } from './reading.js';
import type { Resolution } from './resolve.js';
import type { Spoken } from './spoken.js';
import { beside, containerOf, type Toponym } from './toponym.js';

/** Sentences back, and toponyms back, in which the place around an unknown one is sought. */
const SENTENCES = 4;
const TOPONYMS = 12;

/**
 * A place in no gazetteer, or whose only namesakes are far away, is put at the place around it, coarsely: the place
 * its own name holds, the one the text puts it in, or the one last spoken of. Null where the text gives no such place.
 */
export function fallbackFor(
  toponym: Toponym,
  { toponyms, context, focus, spoken }: Resolution,
  tokens: Tokens,
): Placing | null {
  const text = toponym.reading.forms.at(-1)?.text ?? '';
  const isBareDirection = toponym.last - toponym.first === 1 && isDirection(toponym.key);
  if (isAcronym(text) || featureWord(toponym.key) || isBareDirection) return null;
  const held = placeInName(toponym, tokens, context);
  if (held !== null)
    return {
      place: roughly(placeOf(held), 'near', Math.max(15, gazetteer().radius(held))),
      why: `not in the gazetteer itself; its name holds ${gazetteer().name(held)}`,
    };
  const holder = containerOf(toponym) ?? containerElsewhere(toponym, toponyms);
  if (holder && (isWideSort(holder.sort) || holder.sort === 'district' || holder.population >= SIZE))
    return around(toponym, holder, `the text puts it in ${nameOf(holder)}`);
  if (!isPlacelike(toponym, tokens) || isAtSea(toponym)) return null;
  const before = townOf(toponym, toponyms) ?? lastSpokenOf(toponym, toponyms, tokens);
  const parent = before ?? focus;
  if (!parent) return null;
  // The text has come to another country since: "… Tripoli. Haiti. Gangs took X".
  const now = countryNow(toponym, spoken);
  if (now !== null && now !== parent.country) return null;
  const because = before ? 'is the place spoken of just before' : 'is the place the text names most';
  return around(toponym, parent, `${nameOf(parent)} ${because}`);
}

/** The country named last before a toponym, or else first in its sentence; null where the sentences around name none. */
function countryNow({ first, sentence }: Toponym, spoken: readonly Spoken[]): string | null {
  const near = spoken.filter((one) => one.sentence <= sentence && sentence - one.sentence <= SENTENCES);
  const before = near.filter(({ at }) => at < first);
  return (before.at(-1) ?? near.at(0))?.country ?? null;
}

/** "Vodiane, in Donetsk region … Vodiane": what another place of this name is said to lie in. */
function containerElsewhere({ key }: Toponym, all: readonly Toponym[]): Candidate | null {
  const other = all.find((one) => one.key === key && containerOf(one));
  return other ? containerOf(other) : null;
}

const nameOf = ({ row }: Candidate): string => gazetteer().name(row);

function around({ candidates }: Toponym, parent: Candidate, because: string): Placing {
  const known =
    candidates.length > 0 ? 'the gazetteer knows this name elsewhere only' : 'not in the gazetteer';
  const place = placeOf(parent.row);
  const precision = place.precision === 'exact' || place.precision === 'near' ? 'area' : place.precision;
  return {
    place: roughly(place, precision, Math.max(place.radiusKm, 25)),
    why: `${known}; put coarsely at ${nameOf(parent)}, because ${because}`,
  };
}

/** "Aleppo Eye Hospital": the town or country whose name begins or ends the longer name of a site. */
function placeInName(
  { first, last, reading, key: own }: Toponym,
  tokens: Tokens,
  context: Context,
): Row | null {
  if (last - first < 2 || reading.feature?.sorts[0] === 'road') return null;
  const places = gazetteer();
  const isKnown = (row: Row): boolean =>
    places.population(row) >= 1_000_000 ||
    places.feature(row) === 'A.PCLI' ||
    (reading.feature !== null &&
      // Not by this name itself.
      saidOf(places.country(row), own, context) > 0 &&
      (places.population(row) >= SIZE || places.feature(row) === 'A.ADM1'));
  for (let length = last - first - 1; length >= 1; length -= 1)
    for (const from of [first, last - length]) {
      const { start, end } = tokens.range(from, from + length);
      const key = foldName(tokens.text.slice(start, end));
      if (key.length < 4 || isDirection(key) || featureWord(key)) continue;
      const rows = places.exact(key).filter(isKnown);
      if (rows.length > 0)
        return rows.sort((a, b) => places.population(b) - places.population(a) || a - b)[0]!;
    }
  return null;
}

const PREPOSITIONS = new Set(
  'in near at from to around outside towards toward into between of inside through via over across and ,'.split(
    ' ',
  ),
);

/** Whether the text itself shows that the name is a place, not only the finder. */
function isPlacelike({ reading, candidates, first }: Toponym, tokens: Tokens): boolean {
  if (reading.feature || candidates.length > 0) return true;
  return PREPOSITIONS.has(tokens.lower(first - (tokens.lower(first - 1) === 'the' ? 2 : 1)));
}

/** An island or a reef lies in no town that was spoken of. */
const isAtSea = ({ reading, key }: Toponym): boolean =>
  reading.feature?.sorts[0] === 'water' || /\b(?:islands?|reef|shoal|atoll|cay)$/.test(key);

/** Sentences back in which the town of a quarter or district is sought. */
const TOWN_SENTENCES = 8;

/** "the Waberi district": the last town of some size spoken of before, though a region was named since. */
function townOf(toponym: Toponym, all: readonly Toponym[]): Candidate | null {
  if (!isPartOfTown(toponym.reading)) return null;
  const towns = beside(all, toponym, TOPONYMS).flatMap(({ position, chosen, sentence }) =>
    position < toponym.position &&
    chosen?.sort === 'town' &&
    chosen.population >= SIZE &&
    toponym.sentence - sentence <= TOWN_SENTENCES
      ? [chosen]
      : [],
  );
  return towns.at(-1) ?? null;
}

/** The last place of some size spoken of before, or else the last of any size. */
function lastSpokenOf(toponym: Toponym, all: readonly Toponym[], tokens: Tokens): Candidate | null {
  const before = beside(all, toponym, TOPONYMS).flatMap(({ position, chosen, sentence, first }) =>
    position < toponym.position &&
    chosen !== null &&
    toponym.sentence - sentence <= SENTENCES &&
    // A capital spoken of before is where people met or who spoke, sooner than what is around; in the same sentence too, unless it is said where.
    (gazetteer().feature(chosen.row) !== 'P.PPLC' ||
      (sentence === toponym.sentence && PREPOSITIONS.has(tokens.lower(first - 1)))) &&
    (isSite(chosen.sort) || HOLDING.has(chosen.sort))
      ? [chosen]
      : [],
  );
  return (
    before.findLast(({ sort, population }) => population >= SIZE || sort === 'division') ??
    before.at(-1) ??
    null
  );
}

const HOLDING = new Set(['town', 'division', 'district', 'quarter', 'region']);
/** Inhabitants of a place that others are said to lie in. */
const SIZE = 20_000;
