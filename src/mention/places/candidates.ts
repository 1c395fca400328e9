import { isFederation } from './countries.js';
import { featureWord, sortOf, type Sort } from './features.js';
import { editDistance, foldName, skeletonOf, soundOf } from './fold.js';
import { gazetteer, type Gazetteer, type Row } from './gazetteer.js';
import { isDirection, isPartOfTown, type Form, type Reading } from './reading.js';

/** A place that a name may stand for. */
export interface Candidate {
  readonly row: Row;
  readonly sort: Sort;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** 0 for a known spelling; else 1 and the letters that differ when both are written as they sound. */
  readonly edits: number;
  /** The name means a part of the place ("northern Raqqa"). */
  readonly isPart: boolean;
}

/** Names with more places than this are told apart by population first. */
const MOST = 40;

/**
 * Places that a reading may stand for. Known spellings come from the whole world; other transliterations only from
 * the countries of the context, and only where no spelling is known there.
 */
export function candidatesOf(reading: Reading, context: ReadonlySet<string>): Candidate[] {
  const places = gazetteer();
  for (const form of reading.forms) {
    if (isBareOfSite(form, reading) || isDirection(form.key) || PARTS_OF_ANY_TOWN.has(form.key)) continue;
    const exact = places.exact(form.key).map((row) => candidate(places, row, form, 0));
    const isShort = isAcronym(form.text);
    const isWord = featureWord(form.key) !== null;
    const spelt = isWord
      ? exact.filter(({ row }) => places.isOwn(row))
      : isShort
        ? exact.filter((one) => isFamous(one, form, context))
        : exact;
    if (missesDivision(reading, spelt)) spelt.push(...divisionsOver(places, form, spelt));
    const known = spelt.some(({ country, sort }) => context.has(country) || sort === 'country');
    if (spelt.length > 0 && (known || form.hasFeature || context.size === 0))
      return most([...spelt, ...bareElsewhere(places, reading, form, spelt, context)]);
    const others = isShort || isWord ? [] : otherSpellings(places, form, context);
    // "Meiss ej Jebel": a hill in the name is part of it, and a name known by its sound alone.
    const isHill = form.hasFeature && reading.feature?.sorts[0] === 'relief';
    const alike = form.hasFeature ? others.filter(({ edits }) => isHill && edits === 1) : others;
    // "The al-Jadida district" is no town that only sounds so.
    const loose = isPartOfTown(reading) ? alike.filter(({ sort }) => sort !== 'town') : alike;
    if (spelt.length + loose.length > 0) return most([...spelt, ...loose]);
  }
  return [];
}

/**
 * "the Karak district": what one country has by its full name, others of the context by the bare one; that it is in a text on
 * Jordan must not be shut out by Pakistan's.
 */
function bareElsewhere(
  places: Gazetteer,
  { forms, feature }: Reading,
  form: Form,
  spelt: readonly Candidate[],
  context: ReadonlySet<string>,
): Candidate[] {
  const bare = forms.at(-1)!;
  if (!form.hasFeature || !feature || bare.key === form.key) return [];
  return places
    .exact(bare.key)
    .filter((row) => context.has(places.country(row)))
    .map((row) => candidate(places, row, bare, 0))
    .filter(
      (one) => feature.sorts.includes(one.sort) && !spelt.some(({ country }) => country === one.country),
    );
}

/** What many towns have: the one meant is that of the town spoken of, not the most famous one of the world. */
const PARTS_OF_ANY_TOWN: ReadonlySet<string> = new Set([
  'old city',
  'old town',
  'old quarter',
  'new town',
  'city center',
  'city centre',
  'town center',
  'town centre',
  'inner city',
  'downtown',
]);

/** "Atlantic Avenue" is no town called Atlantic: streets and buildings are not looked up by the rest of their name. */
const isBareOfSite = ({ hasFeature }: Form, { feature, forms }: Reading): boolean =>
  !hasFeature &&
  forms.length > 1 &&
  (feature?.sorts[0] === 'road' || feature?.sorts[0] === 'site') &&
  feature.isInside;

/** "Hudaydah governorate", where only the town is spelt so. */
const missesDivision = ({ feature }: Reading, spelt: readonly Candidate[]): boolean =>
  feature?.sorts[0] === 'division' && !spelt.some(({ sort }) => sort === 'division');

/** The divisions in which towns of this spelling lie and that sound like the name ("Al Hudaydah"). */
function divisionsOver(places: Gazetteer, form: Form, towns: readonly Candidate[]): Candidate[] {
  const skeleton = skeletonOf(form.key);
  return towns.flatMap(({ row, country }) => {
    const key = foldName(places.admin1(row));
    if (key === '' || skeletonOf(key) !== skeleton) return [];
    return places
      .exact(key)
      .map((division) => candidate(places, division, form, 0))
      .filter((one) => one.sort === 'division' && one.country === country);
  });
}

/** "ISIS", "CNN", "WHO": letters that are a name of their own, hardly ever of a place. */
export const isAcronym = (text: string): boolean => /^[A-Z]{2,5}$/.test(text);

/**
 * What the press writes in capitals or short: countries, regions, states of federations, and what is large and so called
 * ("KYIV"), or stands in a country of the context ("DC").
 */
function isFamous(
  { sort, population, country, row }: Candidate,
  { key }: Form,
  context: ReadonlySet<string>,
): boolean {
  if (sort === 'country' || sort === 'region') return true;
  if (sort === 'division' && isFederation(country)) return true;
  if (sort !== 'division' && population < 300_000) return false;
  return context.has(country) || foldName(gazetteer().name(row)) === key;
}

function candidate(places: Gazetteer, row: Row, { isPart }: Form, edits: number): Candidate {
  return {
    row,
    sort: sortOf(places.feature(row)),
    country: places.country(row),
    lat: places.lat(row),
    lon: places.lon(row),
    population: places.population(row),
    edits,
    isPart,
  };
}

/** Places of the context's countries whose names sound alike and are spelt nearly alike. */
function otherSpellings(places: Gazetteer, form: Form, context: ReadonlySet<string>): Candidate[] {
  const skeleton = skeletonOf(form.key);
  if (skeleton === '' || context.size === 0) return [];
  const sound = soundOf(form.key);
  const limit = sound.length <= 5 ? 1 : sound.length <= 8 ? 2 : 3;
  const found: Candidate[] = [];
  for (const row of places.loose(skeleton)) {
    if (!context.has(places.country(row))) continue;
    const edits = editDistance(sound, soundOf(foldName(places.name(row))), limit);
    if (edits <= limit) found.push(candidate(places, row, form, edits + 1));
  }
  return found;
}

function most(candidates: Candidate[]): Candidate[] {
  if (candidates.length <= MOST) return candidates;
  const isTown = ({ sort }: Candidate): boolean => sort === 'town' || sort === 'quarter';
  const rankOf = (one: Candidate): number => (one.sort === 'country' ? 0 : isTown(one) ? 2 : 1);
  return [...candidates]
    .sort((a, b) => rankOf(a) - rankOf(b) || b.population - a.population || a.row - b.row)
    .slice(0, MOST);
}
