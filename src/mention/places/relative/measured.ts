import type { Tokens } from '../../../analysis/index.js';
import { isMeasureLink, measureAt } from './words.js';

/** Longest way back from a name to the number of a distance, in tokens: "some 15 to 20 nautical miles to the north-west of the city of". */
const REACH = 12;
const OF_TOWN = /^(?:centre|center|outskirts|gates|entrance|entrances|downtown|suburbs?)$/;

/**
 * Whether the words before a name take it for a point, not for the land around it: a distance is measured from it, it has a centre,
 * or something lies between it and another ("12 km north of Marib", "halfway between Gao and Ansongo").
 */
export function isPoint(tokens: Tokens, first: number): boolean {
  let at = first - 1;
  if (tokens.lower(at) === 'the') at -= 1;
  const link = tokens.lower(at);
  if (link === 'of' && OF_TOWN.test(tokens.lower(at - 1))) return true;
  if (link === 'between') return isOfWay(tokens, at);
  if (link === 'and') return isSecondOfPair(tokens, at);
  return isMeasureLink(link) && isMeasured(tokens, at);
}

/** What is between two places is on the way, but a border is that of the land around them. */
const isOfWay = (tokens: Tokens, between: number): boolean =>
  !/^(?:borders?|boundary|frontier|line)$/.test(tokens.lower(between - 1));

/** "halfway between Gao and [Ansongo]". */
function isSecondOfPair(tokens: Tokens, and: number): boolean {
  for (let i = and - 1; i > and - 5; i -= 1) if (tokens.lower(i) === 'between') return isOfWay(tokens, i);
  return false;
}

/** Whether a distance ends before the link, with or without a direction. */
function isMeasured(tokens: Tokens, link: number): boolean {
  for (let i = link - 1; i > link - REACH && i >= 0 && tokens.sentence[i] === tokens.sentence[link]; i -= 1) {
    const measure = measureAt(tokens, i);
    if (measure && measure.link <= link) return measure.link === link;
  }
  return false;
}
