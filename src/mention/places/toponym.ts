import type { Name, Tokens } from '../../analysis/index.js';
import type { Candidate } from './candidates.js';
import { countryOfDemonym, type Country } from './countries.js';
import { readPlaceName, type Reading } from './reading.js';

/** A name to be placed, with what the text beside it says. */
export interface Toponym {
  /** Index in the layer of names. */
  readonly index: number;
  readonly name: Name;
  readonly reading: Reading;
  /** Paragraph or sentence group: places said together are near each other. */
  readonly sentence: number;
  /** The toponym that follows after a comma and holds this one ("Austin, Texas"). */
  container: Toponym | null;
  /** The toponym that this one holds in the same way. */
  content: Toponym | null;
  candidates: Candidate[];
  chosen: Candidate | null;
  /** How far the best candidate is ahead of the next of another place. */
  margin: number;
}

/** The toponyms among names: those of type place that are not words for a nation, in document order. */
export function toponymsOf(names: readonly Name[], tokens: Tokens): Toponym[] {
  const found = names.flatMap((name, index): Toponym[] =>
    name.type === 'place' && nationIn(tokens, name) === null
      ? [
          {
            index,
            name,
            reading: readPlaceName(tokens, name.first, name.last),
            sentence: tokens.sentence[name.first] ?? 0,
            container: null,
            content: null,
            candidates: [],
            chosen: null,
            margin: 0,
          },
        ]
      : [],
  );
  found.forEach((toponym, i) => {
    const next = found[i + 1];
    if (!next || !isContained(tokens, toponym.name, next.name)) return;
    toponym.container = next;
    next.content = toponym;
  });
  return found;
}

/** The country that a word of a single-word name names by its people ("Syrian"), or null. */
export const nationIn = (tokens: Tokens, { first, last }: Name): Country | null =>
  last - first === 1 ? countryOfDemonym(tokens.form(first)) : null;

/** "Austin, Texas", "Douma (Syria)", "the town of Goma in North Kivu". */
function isContained(tokens: Tokens, { last }: Name, { first }: Name): boolean {
  if (tokens.sentence[last - 1] !== tokens.sentence[first]) return false;
  const mark = tokens.form(last);
  if (first === last + 1) return mark === ',' || mark === '(' || mark === 'in';
  return first === last + 2 && mark === 'in' && tokens.lower(last + 1) === 'the';
}
