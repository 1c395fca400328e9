import type { Placing, Tokens } from '../../analysis/index.js';
import type { Candidate } from './candidates.js';
import { foldName } from './fold.js';
import { gazetteer } from './gazetteer.js';
import { placeOf, roughly } from './placing.js';
import { isSite } from './features.js';
import { isDirection } from './reading.js';
import type { Toponym } from './toponym.js';

/** Sentences back in which the place around an unknown one is sought. */
const REACH = 4;

/**
 * A place in no gazetteer, or whose only namesakes are far away, is put at the place around it, coarsely: the place
 * its own name holds, the one the text puts it in, or the one last spoken of. Null where the text gives no such place.
 */
export function fallbackFor(toponym: Toponym, all: readonly Toponym[], tokens: Tokens): Placing | null {
  const held = placeInName(toponym, tokens);
  if (held !== null)
    return {
      place: roughly(placeOf(held), 'near', Math.max(15, gazetteer().radius(held))),
      why: `not in the gazetteer itself; its name holds ${gazetteer().name(held)}`,
    };
  const { container } = toponym;
  if (container?.chosen) return around(container.chosen, `the text puts it in ${nameOf(container.chosen)}`);
  if (!isPlacelike(toponym, all, tokens)) return null;
  const parent = lastSpokenOf(toponym, all);
  return parent ? around(parent, `${nameOf(parent)} is the place spoken of just before`) : null;
}

const nameOf = ({ row }: Candidate): string => gazetteer().name(row);

function around(parent: Candidate, because: string): Placing {
  const place = placeOf(parent.row);
  const precision = place.precision === 'exact' || place.precision === 'near' ? 'area' : place.precision;
  return {
    place: roughly(place, precision, Math.max(place.radiusKm, 25)),
    why: `not in the gazetteer; put coarsely at ${nameOf(parent)}, because ${because}`,
  };
}

/** "Aleppo Eye Hospital": the town or country whose name begins or ends the longer name. */
function placeInName(name: Toponym, tokens: Tokens): number | null {
  if (name.last - name.first < 2) return null;
  const places = gazetteer();
  for (let length = name.last - name.first - 1; length >= 1; length -= 1)
    for (const from of [name.first, name.last - length]) {
      const { start, end } = tokens.range(from, from + length);
      const key = foldName(tokens.text.slice(start, end));
      if (key.length < 4 || isDirection(key)) continue;
      const rows = places
        .exact(key)
        .filter(
          (row) =>
            places.population(row) >= 100_000 ||
            places.feature(row) === 'A.ADM1' ||
            places.feature(row) === 'A.PCLI',
        );
      const best = rows.sort((a, b) => places.population(b) - places.population(a))[0];
      if (best !== undefined) return best;
    }
  return null;
}

/** Whether the text itself shows that the name is a place, not only the finder. */
function isPlacelike(toponym: Toponym, all: readonly Toponym[], tokens: Tokens): boolean {
  if (toponym.reading.feature || toponym.candidates.length > 0) return true;
  const before = tokens.lower(toponym.first - (tokens.lower(toponym.first - 1) === 'the' ? 2 : 1));
  if (
    [
      'in',
      'near',
      'at',
      'from',
      'to',
      'around',
      'outside',
      'towards',
      'toward',
      'into',
      'between',
      'of',
    ].includes(before)
  )
    return true;
  return (
    (before === 'and' || before === ',') &&
    all.some((other) => other.index < toponym.index && other.sentence === toponym.sentence)
  );
}

/** The last town, division or district spoken of before, in its sentence first. */
function lastSpokenOf(toponym: Toponym, all: readonly Toponym[]): Candidate | null {
  const before = all.filter(
    (other) =>
      other.index < toponym.index &&
      other.chosen !== null &&
      toponym.sentence - other.sentence <= REACH &&
      (['town', 'division', 'district', 'quarter', 'region'].includes(other.chosen.sort) ||
        isSite(other.chosen.sort)),
  );
  const last = before.at(-1)?.chosen;
  if (last) return last;
  const country = all
    .filter((other) => other.index < toponym.index && other.chosen?.sort === 'country')
    .at(-1)?.chosen;
  return country ?? null;
}
