/**
 * Compares every row of data/places/supplement.tsv with the other sources of the packed gazetteer and prints those to look
 * at: `npm run check:places`. A row is looked at when a namesake of another source in its country lies beyond its radius,
 * when the nearest town is of another country, or when none of the towns around is of its division. Not all are wrong: a
 * dam is not the town it is called after, and a border post's nearest town may lie across the border.
 */
import { readTable } from '../../src/lib/index.js';
import { foldName } from '../../src/mention/places/fold.js';
import { gazetteer, type Row } from '../../src/mention/places/gazetteer.js';
import { kilometres } from '../../src/mention/places/geometry.js';

const NAMESAKE_KM = 15;
/** Towns around that are asked for their division. */
const WITNESSES = 9;

interface Point {
  readonly lat: number;
  readonly lon: number;
}
interface Neighbour {
  readonly row: Row;
  readonly km: number;
}

const places = gazetteer();
const pointOf = (row: Row): Point => ({ lat: places.lat(row), lon: places.lon(row) });

/** Towns of other sources by squares of half a degree. */
const squares = new Map<string, Row[]>();
const square = (x: number, y: number): string => `${x},${y}`;
for (let row = 0; row < places.size; row += 1) {
  if (places.isOwn(row) || !places.feature(row).startsWith('P.')) continue;
  const key = square(Math.floor(places.lat(row) * 2), Math.floor(places.lon(row) * 2));
  const towns = squares.get(key);
  if (towns) towns.push(row);
  else squares.set(key, [row]);
}

function townsAround(at: Point): Neighbour[] {
  const found: Neighbour[] = [];
  for (let x = -1; x <= 1; x += 1)
    for (let y = -1; y <= 1; y += 1)
      for (const row of squares.get(square(Math.floor(at.lat * 2) + x, Math.floor(at.lon * 2) + y)) ?? [])
        found.push({ row, km: kilometres(pointOf(row), at) });
  return found.sort((a, b) => a.km - b.km);
}

function nearestNamesake(
  names: readonly string[],
  countries: readonly string[],
  at: Point,
): Neighbour | null {
  const rows = names
    .flatMap((name) => places.exact(foldName(name)))
    .filter((row) => !places.isOwn(row) && countries.includes(places.country(row)));
  const near = rows.map((row) => ({ row, km: kilometres(pointOf(row), at) }));
  return near.sort((a, b) => a.km - b.km)[0] ?? null;
}

const rowOf = new Map<string, Row>();
for (let row = 0; row < places.size; row += 1) if (places.isOwn(row)) rowOf.set(places.id(row), row);

let agreeing = 0;
const table = readTable('data/places/supplement.tsv');
for (const { slug = '', name = '', aliases = '', countries = '', ...rest } of table) {
  const at = { lat: Number(rest['lat']), lon: Number(rest['lon']) };
  const lands = countries.split(' ').filter((land) => land !== '');
  const told: string[] = [];
  const limit = Math.max(NAMESAKE_KM, 1.2 * Number(rest['radius_km']));
  const namesake = nearestNamesake([name, ...aliases.split(';')], lands, at);
  if (namesake && namesake.km > limit)
    told.push(
      `${places.name(namesake.row)} (${places.feature(namesake.row)}) is ${namesake.km.toFixed(0)} km away`,
    );
  const [nearest, ...others] = townsAround(at);
  if (nearest && lands.length === 1 && places.country(nearest.row) !== lands[0])
    told.push(`the nearest town is ${places.name(nearest.row)} in ${places.country(nearest.row)}`);
  const own = rowOf.get(`ro:${slug}`);
  const division = own === undefined ? '' : places.admin1(own);
  const around = [nearest, ...others]
    .filter(
      (one) => one !== undefined && places.country(one.row) === lands[0] && places.admin1(one.row) !== '',
    )
    .slice(0, WITNESSES)
    .map((one) => places.admin1(one!.row));
  if (division !== '' && around.length > 0 && !around.includes(division))
    told.push(`not in ${division}, but in ${[...new Set(around)].join(' or ')} by the towns around`);
  if (told.length === 0) agreeing += 1;
  else process.stdout.write(`${slug} (${rest['feature']} ${at.lat}, ${at.lon}): ${told.join('; ')}\n`);
}
process.stdout.write(
  `${agreeing} of ${table.length} rows agree with the other sources or have none beside them\n`,
);
