import type { Nearness } from './anchors.js';
import type { Candidate } from './candidates.js';
import { divisionKey, saidOf, speaksOfDivision, type Context } from './context.js';
import { isFederation } from './countries.js';
import { isSite } from './features.js';
import { foldName } from './fold.js';
import { gazetteer } from './gazetteer.js';
import { kilometres } from './geometry.js';
import { holderOf, type Toponym } from './toponym.js';

/** "Gaza": where we entered a region under the name of a town within it, texts mean the region by the bare name. */
function regionFirst({ sort, row, ...at }: Candidate, { reading, candidates }: Toponym): number {
  if (sort !== 'region' || reading.feature !== null || !gazetteer().isOwn(row)) return 0;
  const reach = gazetteer().radius(row);
  const holds = candidates.some((other) => other.sort === 'town' && kilometres(at, other) <= reach);
  return holds ? 1.5 : 0;
}

/** Inhabitants taken for a town of which the source gives none, unless it is well known. */
const UNCOUNTED = 600;

/** A city that is no seat of anything and that no source gives a second name is none: its count is another's. */
function countOf(population: number, fame: number, feature: string): number {
  if (population === 0) return fame >= WELL_KNOWN ? LARGE : UNCOUNTED;
  return population > LARGE && fame === 0 && feature === 'P.PPL' ? UNCOUNTED : population;
}

/** Points for what a candidate is in itself: countries before capitals, towns by population. */
function prior({ sort, population, row }: Candidate): number {
  const feature = gazetteer().feature(row);
  if (sort === 'country') return 6;
  if (feature === 'P.PPLC') return 4.8 + Math.log10(population + 1) * 0.1;
  if (sort === 'division') return 3.4 + Math.log10(gazetteer().radius(row) + 1) * 0.35;
  const fame = gazetteer().fame(row);
  const known = fame * 0.012;
  // What we entered ourselves we entered because texts name it.
  if ((sort === 'town' || sort === 'quarter') && population === 0 && gazetteer().isOwn(row)) return 3;
  if (sort === 'town') return 0.3 + Math.log10(countOf(population, fame, feature) + 1) * 0.62 + known;
  if (sort === 'quarter') return 0.3 + Math.log10(population + 1) * 0.45 + known;
  if (sort === 'district') return 1.6 + Math.log10(population + 1) * 0.1;
  // Regions, waters and sites were entered one by one because texts name them.
  if (sort === 'region' || sort === 'water' || sort === 'relief') return 3.6;
  return isSite(sort) ? 2.6 : 2;
}

/** Points for the country and division being named in the text, by other names than this one. */
function inContext({ country, row }: Candidate, { key }: Toponym, context: Context): number {
  // Oceans, continents and the like are in every context.
  if (country === '') return 2.2;
  const times = saidOf(country, key, context);
  const named = times > 0 ? 0.8 + 1.2 * (times / context.total) + Math.min(0.8, Math.log2(1 + times) / 4) : 0;
  const division = divisionKey(country, gazetteer().admin1(row));
  return named + (speaksOfDivision(division, key, context) ? 1 : 0);
}

/**
 * Without a feature word a name means the town, not the province around it ("in Raqqa"), but in federations; what a distance is
 * measured from is a town anywhere ("12 km north of Marib").
 */
function townFirst({ sort, country, row }: Candidate, { reading, candidates, isPoint }: Toponym): number {
  if (
    sort !== 'division' ||
    (reading.feature !== null && !(isPoint && reading.feature.sorts[0] !== 'division'))
  )
    return 0;
  const places = gazetteer();
  const towns = candidates.filter(
    (other) =>
      other.sort === 'town' && other.country === country && places.admin1(other.row) === places.admin1(row),
  );
  if (isPoint) return towns.length > 0 ? -4 : 0;
  if (isFederation(country)) return 0.5;
  const isTown = ({ population, row: town }: Candidate): boolean =>
    population >= 20_000 || places.feature(town) === 'P.PPLA';
  return towns.some(isTown) ? -1 : 0;
}

/** Names in all languages, and inhabitants, from which the world or its own country knows a town; below the last it is small. */
const WELL_KNOWN = 45;
const LARGE = 150_000;
const CITY = 400_000;
const SMALL = 60_000;
const SMALL_BESIDE_CAPITAL = 200_000;

/** A small town that shares its name with one that all know is meant only where the text says so ("Paris, Texas"). */
function overshadowed({ sort, population, row, country }: Candidate, { candidates, key }: Toponym): number {
  if (sort !== 'town' || population >= SMALL_BESIDE_CAPITAL) return 0;
  const places = gazetteer();
  const isSmall = population < SMALL;
  const hasFamous = candidates.some(
    (other) =>
      other.row !== row &&
      (places.feature(other.row) === 'P.PPLC' ||
        (isSmall && places.fame(other.row) >= WELL_KNOWN) ||
        (isSmall && other.sort === 'town' && other.country === country && other.population >= CITY)) &&
      other.population >= LARGE &&
      foldName(places.name(other.row)) === key,
  );
  return hasFamous ? -2.2 : 0;
}

/** Points for lying in the country spoken of just before, where no capital and no place that all know bears the name. */
const NATION = 0.7;

const inNation = (candidate: Candidate, toponym: Toponym): number =>
  candidate.country === toponym.nation &&
  overshadowed(candidate, toponym) === 0 &&
  toponym.candidates.every(({ country, row }) => country !== '' && gazetteer().feature(row) !== 'P.PPLC')
    ? NATION
    : 0;

/** A town of some size is meant by its own name before one by a former or foreign name ("Pokrovsk", not Engels), unless that is much larger or better known. */
const OF_SOME_SIZE = 30_000;
const MUCH_LARGER = 10;

/**
 * "Mykolaiv", which sources give Lviv too: a large town of that very name in the same country is meant, or one that all know
 * abroad ("Manchester", once a town that is now part of Richmond), or the country ("Mexico" is not its capital, "Niger" no state of
 * Nigeria).
 */
function byOtherName(
  { sort, row, country, population }: Candidate,
  { candidates, key, reading }: Toponym,
): number {
  const places = gazetteer();
  if (foldName(places.name(row)) === key || (sort !== 'town' && (sort !== 'division' || reading.feature)))
    return 0;
  const isMeant = (other: Candidate): boolean =>
    other.sort === 'country' ||
    (other.sort === 'town' &&
      ((other.population >= LARGE && (other.country === country || places.fame(other.row) >= WELL_KNOWN)) ||
        (other.population >= OF_SOME_SIZE &&
          other.population * MUCH_LARGER > population &&
          places.fame(other.row) >= places.fame(row))));
  const hasNamed = candidates.some(
    (other) => other.row !== row && isMeant(other) && foldName(places.name(other.row)) === key,
  );
  return hasNamed ? -4 : 0;
}

/** Points for agreeing with the feature word ("province", "airfield"). */
function featureFit({ sort }: Candidate, { reading }: Toponym): number {
  if (!reading.feature) return 0;
  const rank = reading.feature.sorts.indexOf(sort);
  if (rank >= 0) return 2.4 - rank * 0.5;
  return -1.6;
}

/** Points for lying in the place that the text puts after the name. */
function containment(candidate: Candidate, toponym: Toponym): number {
  const holder = holderOf(toponym, candidate);
  if (!holder) return 0;
  const places = gazetteer();
  if (holder.sort === 'country') return holder.country === candidate.country ? 5 : -2;
  if (holder.sort === 'division')
    return holder.country === candidate.country && places.admin1(holder.row) === places.admin1(candidate.row)
      ? 6
      : -2;
  return kilometres(holder, candidate) <= places.radius(holder.row) + 60 ? 3 : -0.5;
}

/** Points for holding the place that the text puts before the name: "Tacoma, Washington" is the state. */
function holding({ sort, country, row }: Candidate, { content }: Toponym): number {
  if (!content || (content.isListed && sort !== 'country') || (sort !== 'country' && sort !== 'division'))
    return 0;
  const places = gazetteer();
  const holds = content.candidates.some(
    (held) =>
      held.row !== row &&
      held.country === country &&
      (sort === 'country' || places.admin1(held.row) === places.admin1(row)),
  );
  return holds ? 2 : 0;
}

/** The sum of what speaks for a candidate. */
export function scoreOf(
  candidate: Candidate,
  toponym: Toponym,
  context: Context,
  nearness: Nearness,
): number {
  return (
    prior(candidate) +
    inContext(candidate, toponym, context) +
    townFirst(candidate, toponym) +
    regionFirst(candidate, toponym) +
    overshadowed(candidate, toponym) +
    byOtherName(candidate, toponym) +
    inNation(candidate, toponym) +
    nearness(candidate, toponym) +
    featureFit(candidate, toponym) +
    containment(candidate, toponym) +
    holding(candidate, toponym) -
    (candidate.edits > 0 ? 0.8 + candidate.edits * 0.4 : 0)
  );
}
