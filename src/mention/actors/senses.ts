import type { Entry, Sense } from './lexicon.js';
import type { Scene } from './scene.js';
import type { State } from './tables.js';

// Which of the things that a phrase may mean in the dictionary it means here.

/**
 * The sense that fits the document best: a body in being on its day and of a country the text names.
 * A short abbreviation of a body of a country that the text never names is not that body.
 */
export function choose(scene: Scene, entries: readonly Entry[]): Sense | null {
  let best: Sense | null = null;
  let bestScore = -Infinity;
  for (const { phrase, sense, spelling } of entries) {
    const score = fit(scene, sense, spelling === 'acronym' && phrase.length <= 3);
    if (score > bestScore) [best, bestScore] = [sense, score];
  }
  return bestScore > -3 ? best : null;
}

function fit({ states, day, home }: Scene, sense: Sense, isShort: boolean): number {
  if (sense.is === 'state') return sense.by === 'name' ? 4 : 3;
  if (sense.is !== 'body') return 0;
  const { country, kind, from, until } = sense.body;
  let score = 0;
  if (country !== null) {
    const isNamed = (states.get(country) ?? 0) > 0 || home?.iso3 === country;
    score += isNamed ? 2 : !isShort ? 0 : kind === 'armed-group' ? -1 : -4;
  } else if (isShort && kind !== 'intergovernmental' && kind !== 'armed-group' && kind !== 'ngo') score -= 1;
  const year = day?.slice(0, 4);
  if (year && ((from && year < from) || (until && year > until))) score -= 1;
  return score;
}

/** The state that a phrase may mean, if any. */
export const stateOfEntries = (entries: readonly Entry[]): State | undefined => {
  for (const { sense } of entries) if (sense.is === 'state') return sense.state;
  return undefined;
};
