import type { Layers, Placing, Reference } from '../../../analysis/index.js';
import { offset } from '../geometry.js';
import { RULES } from './rules/index.js';
import { endWithFeature, namesWithin, type Run } from '../spans.js';
import { openScene, type Found, type Landmark, type Rule, type Scene } from './scene.js';

/** Layers from which places said by their relation to others are read. */
export type RelativeLayers = Pick<Layers, 'tokens' | 'trees' | 'names' | 'placings'>;

/**
 * Places said by relation ("4 km south-east of X", "the road from A to B", "the Iraqi border") that are no name of
 * their own, as references of type place in document order, without overlaps. Offsets are UTF-16 code units; a place
 * so found has no id of its own.
 */
export function relativePlaces({ tokens, trees, names, placings }: RelativeLayers): Reference[] {
  const landmarks = names.flatMap((name, i): Landmark[] => {
    const place = name.type === 'place' ? (placings[i]?.place ?? null) : null;
    const run = place ? namesWithin(tokens, name)[0] : undefined;
    return place && run ? [{ first: run.first, last: endWithFeature(tokens, run.last), place }] : [];
  });
  const taken = new Set(
    names.flatMap((name, i) => (placings[i]?.place ? [`${name.first} ${name.last}`] : [])),
  );
  return relationsBetween(openScene(tokens, landmarks), 0, tokens.length)
    .filter(({ first, last }) => !taken.has(`${first} ${last}`) && !taken.has(`${first - 1} ${last}`))
    .map(({ first, last, place, why }) => ({
      ...tokens.range(first, last),
      first,
      last,
      head: trees.headOf(first, last),
      type: 'place',
      actor: null,
      place,
      why,
    }));
}

/** Tokens before a name from which a relation that ends in it may begin: "some 2 km to [the west of Talish]". */
const BEFORE = 6;

/** The first relation said within a name, with the article before it, or a longer one that the name ends. */
export function relationIn(scene: Scene, { first, last }: Run): Found | null {
  const within = relationsBetween(scene, first, last).find((found) => found.last <= last + 2) ?? null;
  if (!within) return null;
  const longer = relationsBetween(scene, Math.max(0, first - BEFORE), last);
  return longer.find((found) => found.first < first && found.last === within.last) ?? within;
}

/** What stands behind a name and says where it lies: "Imam Gharbi, about 70 km south of Mosul", "Zolote-4 (60km west of Luhansk)". */
export function relationBehind(scene: Scene, { last }: Run): Found | null {
  if (!/^[,(]$/.test(scene.tokens.form(last))) return null;
  return relationsBetween(scene, last + 1, last + 4)[0] ?? null;
}

/** The place of a name that only points back: "the city", "this town". */
export function definitePlace(scene: Scene, { first, last }: Run): Placing | null {
  const mark = last - first === 2 ? scene.definiteAt(first) : null;
  if (!mark) return null;
  const said = `${scene.tokens.lower(first)} ${scene.tokens.lower(first + 1)}`;
  return { place: mark.place, why: `“${said}” stands for ${mark.place.name}, named before` };
}

/** Relations that begin between two tokens, overlaps settled, in document order. */
function relationsBetween(scene: Scene, from: number, to: number): Found[] {
  const { tokens } = scene;
  const rulesOf = new Map<string, readonly Rule[]>();
  const found: Found[] = [];
  for (let i = from; i < to; i += 1) {
    const word = tokens.lower(i);
    let rules = rulesOf.get(word);
    if (!rules) rulesOf.set(word, (rules = RULES.filter(({ opens }) => opens(word))));
    for (const { read } of rules) {
      const one = read(scene, i);
      if (one && tokens.sentence[one.first] === tokens.sentence[one.last - 1]) found.push(one);
    }
  }
  return settle(found);
}

/** Joins a border with the place it is said to lie by, and drops what a longer relation covers. */
function settle(found: readonly Found[]): Found[] {
  const byFirst = new Map<number, Found>();
  for (const one of found) if (!byFirst.has(one.first)) byFirst.set(one.first, one);
  const joined = found.map((one) => {
    const next = byFirst.get(one.last);
    return one.place.name.startsWith('border of ') && next ? joinBorder(one, next) : one;
  });
  const ranked = [...joined].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const covered = new Set<number>();
  const kept = ranked.filter(({ first, last }) => {
    const words = Array.from({ length: last - first }, (_, i) => first + i);
    if (words.some((word) => covered.has(word))) return false;
    for (const word of words) covered.add(word);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}

/** "the Iraqi border northeast of the Al-Tanf crossing": the border near that place. */
function joinBorder(border: Found, beside: Found): Found {
  const { place } = beside;
  return {
    first: border.first,
    last: beside.last,
    place: {
      ...border.place,
      ...offset(place, 0, 0),
      precision: 'area',
      radiusKm: Math.max(50, place.radiusKm),
    },
    why: `${border.why}; ${beside.why}`,
  };
}
