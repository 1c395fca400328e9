import type { Candidate } from './candidates.js';
import { isDirection, isPartOfTown } from './reading.js';
import type { Toponym } from './toponym.js';

const COMMON = new Set(
  'federal capital metropolitan national autonomous district region province territory coast coastal'.split(
    ' ',
  ),
);
const SAINT = /^(?:st|saint|san|santa|sankt) /;

/** "St. Peter": a parish of some island, and a church anywhere. */
export const isOfSaint = ({ key }: Toponym, { sort }: Candidate): boolean =>
  sort === 'division' && SAINT.test(key);

/**
 * "Southern District", "St. Patrick": divisions of many countries are called so, and much else. "The al-Jadida
 * district" is no city called El Jadida: a quarter or district is not its namesake abroad.
 */
export function isOfAnyCountry({ key, reading }: Toponym, { sort }: Candidate): boolean {
  if (sort === 'division')
    return SAINT.test(key) || key.split(' ').every((word) => COMMON.has(word) || isDirection(word));
  return sort === 'town' && isPartOfTown(reading);
}
