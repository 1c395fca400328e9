import type { Name, Tokens } from '../../analysis/index.js';
import { countryNamed } from './countries.js';
import { foldName } from './fold.js';
import { gazetteer } from './gazetteer.js';

/** A country that the text names at a token, by its name or by its capital. */
export interface Spoken {
  readonly at: number;
  readonly sentence: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/**
 * The countries that a text speaks of, in the order of its names. Words for a people say less: who acts in a place need not be
 * from there.
 */
export function countriesSpokenOf(tokens: Tokens, names: readonly Name[]): Spoken[] {
  const known = new Map<string, string | null>();
  return names.flatMap(({ type, first, last }) => {
    if (type !== 'place' && type !== 'organisation') return [];
    const { start, end } = tokens.range(first, last);
    const text = tokens.text.slice(start, end);
    if (!known.has(text)) known.set(text, countryNamed(text)?.iso2 ?? countryOfCapital(text));
    const country = known.get(text);
    return country ? [{ at: first, sentence: tokens.sentence[first] ?? 0, country }] : [];
  });
}

/** Sentences back in which a country spoken of still tells where what is named next may be. */
const SENTENCES = 2;

/** The country spoken of last before a token, in its sentence or a few before; null where there is none. */
export function countryBefore(spoken: readonly Spoken[], token: number, sentence: number): string | null {
  const last = spoken.findLast(({ at }) => at < token);
  return last && sentence - last.sentence <= SENTENCES ? last.country : null;
}

/** "Kiev claims": a capital by its bare name. */
function countryOfCapital(name: string): string | null {
  const places = gazetteer();
  const capital = places.exact(foldName(name)).find((row) => places.feature(row) === 'P.PPLC');
  return capital === undefined ? null : places.country(capital);
}
