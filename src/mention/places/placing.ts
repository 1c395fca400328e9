import type { Place } from '../../record/index.js';
import { countryOf, type Country } from './countries.js';
import type { Candidate } from './candidates.js';
import { gazetteer, type Row } from './gazetteer.js';
import { isSite, sortOf, type Sort } from './features.js';

/** The record's place of a row of the gazetteer. `isPart`: only a part of it is meant, which part is not known. */
export function placeOf(row: Row, isPart = false): Place {
  const places = gazetteer();
  const sort = sortOf(places.feature(row));
  const radius = places.radius(row);
  return {
    id: places.id(row),
    name: places.name(row),
    lat: places.lat(row),
    lon: places.lon(row),
    country: places.country(row) || null,
    admin1: places.admin1(row) || null,
    precision: isPart && precisionOf(sort, radius) === 'exact' ? 'area' : precisionOf(sort, radius),
    radiusKm: radius,
    feature: places.feature(row),
  };
}

function precisionOf(sort: Sort, radius: number): Place['precision'] {
  if (sort === 'country') return 'country';
  if (sort === 'division') return 'admin1';
  if (sort === 'town' || sort === 'quarter') return 'exact';
  if (isSite(sort)) return radius > 10 ? 'near' : 'exact';
  return 'area';
}

/** The record's place of a country. */
export const placeOfCountry = ({ id, name, lat, lon, iso2, radius }: Country): Place => ({
  id,
  name,
  lat,
  lon,
  country: iso2,
  admin1: null,
  precision: 'country',
  radiusKm: radius,
  feature: 'A.PCLI',
});

/** A place said only roughly: at the point of another, with its own precision and radius, and no id of its own. */
export const roughly = (place: Place, precision: Place['precision'], radiusKm: number): Place => ({
  ...place,
  precision,
  radiusKm: Math.round(radiusKm),
});

/** "in Homs, Syria", "in Syria", or nothing where the country is not known. */
export function whereabouts(place: Place): string {
  const country = place.country ? (countryOf(place.country)?.name ?? place.country) : '';
  if (country === '' || place.precision === 'country') return country;
  return place.admin1 && place.admin1 !== place.name ? `${place.admin1}, ${country}` : country;
}

const thousands = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** What the gazetteer knows of a candidate, in words. */
export function described({ row, population, sort }: Candidate): string {
  const place = placeOf(row);
  const people = population > 0 ? `; population ${thousands.format(population)}` : '';
  const kind = sort === 'division' ? 'first-level division' : sort === 'country' ? 'country' : sort;
  const where = whereabouts(place);
  return `${place.name}, ${kind}${where && sort !== 'country' ? ` in ${where}` : ''}${people}`;
}
