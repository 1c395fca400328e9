import type { Place } from '../../record/index.js';
import { stage, type Name, type Placing, type Tokens, type Trees } from '../../analysis/index.js';
import { actsAsGovernment } from '../capitals.js';
import { homeOf } from './home.js';
import { foldName } from './fold.js';
import { gazetteer } from './gazetteer.js';
import { fallbackFor } from './fallback.js';
import { placeOf, placeOfCountry } from './placing.js';
import { resolveToponyms, type Resolution } from './resolve.js';
import type { Country } from './countries.js';
import { nationIn, type Toponym } from './toponym.js';
import { isWideSort } from './features.js';
import { definitePlace, openScene, relationBehind, relationIn, type Landmark } from './relative/index.js';
import { endWithFeature, type Run } from './spans.js';
import { reasonFor } from './why.js';

/** Decides which place each name stands for; names of nations stand for their country. */
export const placesStage = stage({
  name: 'places',
  needs: ['source', 'tokens', 'sentences', 'trees', 'names', 'bodyCountries'],
  gives: ['placings'],
  run: ({ source, tokens, trees, names, bodyCountries }) => ({
    placings: placeNames(tokens, trees, names, homeOf(source.publisher), bodyCountries),
  }),
});

const NOWHERE: Placing = { place: null, why: null };

/** One placing a name, in the order of the names; `home` is the country of whoever publishes, `bodies` are those of the bodies named, by their ISO codes. */
export function placeNames(
  tokens: Tokens,
  trees: Trees,
  names: readonly Name[],
  home: string | null = null,
  bodies: readonly string[] = [],
): Placing[] {
  const resolution = resolveToponyms({ tokens, names, home, bodies });
  const { toponyms } = resolution;
  const byName = new Map<number, Toponym[]>();
  for (const toponym of toponyms) {
    const before = byName.get(toponym.index);
    if (before) before.push(toponym);
    else byName.set(toponym.index, [toponym]);
  }
  const placed = new Map(toponyms.map((toponym) => [toponym, placingOf(toponym, resolution, tokens)]));
  const scene = openScene(tokens, landmarksOf(tokens, trees, placed), home);
  return names.map((name, index): Placing => {
    if (name.type !== 'place') return placeOfNation(tokens, name);
    const inside = byName.get(index) ?? [];
    const main = mainOf(inside);
    const relation = relationIn(scene, name);
    if (relation && (!main || prefersRelation(relation, main)))
      return { place: relation.place, why: relation.why };
    const behind = main?.chosen === null ? relationBehind(scene, name) : null;
    if (behind) return { place: behind.place, why: behind.why };
    return (main && placed.get(main)) ?? definitePlace(scene, name) ?? placeOfNation(tokens, name);
  });
}

/** The name a phrase is about: the first that is placed; in "Syria's Idlib", "Cabo Delgado's Macomia" the narrower one. */
function mainOf(inside: readonly Toponym[]): Toponym | undefined {
  const first = inside.find(({ chosen }) => chosen !== null) ?? inside[0];
  const owned = inside.find(({ chosen, container }) => chosen !== null && container === first);
  if (owned && owned.first > first!.first) return owned;
  if (first?.chosen?.sort !== 'country') return first;
  const { country } = first.chosen;
  return inside.find(({ chosen }) => chosen?.country === country && chosen.sort !== 'country') ?? first;
}

function placingOf(toponym: Toponym, resolution: Resolution, tokens: Tokens): Placing | null {
  const { chosen } = toponym;
  return chosen
    ? { place: placeOf(chosen.row, chosen.isPart), why: reasonFor(toponym, chosen, resolution) }
    : fallbackFor(toponym, resolution, tokens);
}

function landmarksOf(tokens: Tokens, trees: Trees, placed: ReadonlyMap<Toponym, Placing | null>): Landmark[] {
  return [...placed].flatMap(([{ first, last }, placing]): Landmark[] =>
    placing?.place && !isGovernment(trees, placing.place, first, last)
      ? [{ first, last: endWithFeature(tokens, last), place: placing.place }]
      : [],
  );
}

/** "We have asked Baghdad": a capital that is spoken to, or speaks, is no place that "the city" could mean. */
const isGovernment = (trees: Trees, { feature }: Place, first: number, last: number): boolean =>
  feature === 'P.PPLC' && actsAsGovernment(trees, trees.headOf(first, last));

/** "the north of Aleppo province" is the relation; "Drusha southwest of Damascus" is Drusha. */
const prefersRelation = ({ first }: Run, main: Toponym): boolean =>
  first <= main.first || (main.chosen !== null && isWideSort(main.chosen.sort));

const GROUNDS = new Set(['territory', 'territories', 'soil', 'airspace', 'waters', 'land', 'lands']);

/** "Libyan territory", "the Syrian airspace": the country whose ground it is. */
function nationWithin(tokens: Tokens, { last }: Run): Country | null {
  if (!GROUNDS.has(tokens.lower(last - 1))) return null;
  return nationIn(tokens, { first: last - 2, last: last - 1 });
}

function placeOfNation(tokens: Tokens, name: Name): Placing {
  if (name.type !== 'nationality' && name.type !== 'place') return NOWHERE;
  const word = tokens.form(name.last - 1);
  const country = nationIn(tokens, name) ?? nationWithin(tokens, name);
  if (country) return { place: placeOfCountry(country), why: `“${word}” stands for ${country.name}` };
  // "European", "Chechen", "Scottish": words for the people of a region.
  const places = gazetteer();
  const region = places.exact(foldName(word)).find((row) => places.isOwn(row));
  return region === undefined || name.type === 'place'
    ? NOWHERE
    : { place: placeOf(region), why: `“${word}” stands for ${places.name(region)}` };
}
