import type { Name, Tokens } from '../../analysis/index.js';
import type { Candidate } from './candidates.js';
import { countryOfDemonym, type Country } from './countries.js';
import { namesWithin, type Run } from './spans.js';
import { readPlaceName, type Reading } from './reading.js';

/** A name to be placed, with what the text beside it says. */
export interface Toponym extends Run {
  /** Index in the layer of names of the phrase that holds it. */
  readonly index: number;
  readonly reading: Reading;
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

/** The toponyms within names of type place, words for a nation left out, in document order. */
export function toponymsOf(names: readonly Name[], tokens: Tokens): Toponym[] {
  const found = names.flatMap((name, index): Toponym[] =>
    name.type === 'place'
      ? namesWithin(tokens, name)
          .filter((run) => nationIn(tokens, run) === null)
          .map((run) => ({
            ...run,
            index,
            reading: readPlaceName(tokens, run.first, run.last),
            sentence: tokens.sentence[run.first] ?? 0,
            container: null,
            content: null,
            candidates: [],
            chosen: null,
            margin: 0,
          }))
      : [],
  );
  found.forEach((toponym, i) => {
    const next = found[i + 1];
    if (!next || !isContained(tokens, toponym, next)) return;
    toponym.container = next;
    next.content = toponym;
  });
  return found;
}

/** The country that a word of a single-word name names by its people ("Syrian"), or null. */
export const nationIn = (tokens: Tokens, { first, last }: Run): Country | null =>
  last - first === 1 ? countryOfDemonym(tokens.form(first)) : null;

/** "Austin, Texas", "Douma (Syria)", "the town of Goma in North Kivu". */
function isContained(tokens: Tokens, { last }: Run, { first }: Run): boolean {
  if (tokens.sentence[last - 1] !== tokens.sentence[first]) return false;
  const mark = tokens.form(last);
  if (first === last + 1) return mark === ',' || mark === '(' || mark === 'in';
  return first === last + 2 && mark === 'in' && tokens.lower(last + 1) === 'the';
}
