import { lazy, readTable } from '../../lib/index.js';
import { foldPhrase } from './atoms.js';

const givenNames = lazy(
  () =>
    new Map(
      readTable('data/actors/given-names.tsv').flatMap(({ gender = '', names = '' }) =>
        names.split(';').map((name) => [name, gender === 'woman'] as const),
      ),
    ),
);

/** Surnames that only women bear in Slavic languages. */
const OF_WOMEN = /(?:[oe]va|skaya|skaia)$/;

/** Whether a full name is a woman's, by its given name or the ending of its surname; null where neither tells. */
export function genderOfName(full: string): boolean | null {
  const folded = foldPhrase(full);
  const [given = ''] = folded;
  const known = givenNames().get(given);
  if (known !== undefined) return known;
  return folded.length > 1 && OF_WOMEN.test(folded.at(-1)!) ? true : null;
}
