import { stage, type Name, type Placing, type Tokens } from '../../analysis/index.js';
import { fallbackFor } from './fallback.js';
import { placeOf, placeOfCountry } from './placing.js';
import { resolveToponyms } from './resolve.js';
import { nationIn } from './toponym.js';
import { reasonFor } from './why.js';

/** Decides which place each name stands for; names of nations stand for their country. */
export const placesStage = stage({
  name: 'places',
  needs: ['source', 'tokens', 'sentences', 'trees', 'names'],
  gives: ['placings'],
  run: ({ tokens, names }) => ({ placings: placeNames(tokens, names) }),
});

const NOWHERE: Placing = { place: null, why: null };

/** One placing a name, in the order of the names. */
export function placeNames(tokens: Tokens, names: readonly Name[]): Placing[] {
  const { toponyms, context } = resolveToponyms(tokens, names);
  const placings = names.map((name) => placeOfNation(tokens, name));
  for (const toponym of toponyms) {
    const { chosen } = toponym;
    placings[toponym.index] = chosen
      ? { place: placeOf(chosen.row, chosen.isPart), why: reasonFor(toponym, toponyms, context) }
      : (fallbackFor(toponym, toponyms, tokens) ?? placings[toponym.index]!);
  }
  return placings;
}

function placeOfNation(tokens: Tokens, name: Name): Placing {
  if (name.type !== 'nationality' && name.type !== 'place') return NOWHERE;
  const country = nationIn(tokens, name);
  return country
    ? { place: placeOfCountry(country), why: `“${tokens.form(name.first)}” stands for ${country.name}` }
    : NOWHERE;
}
