import { at, pair } from '../points.js';
import type { Found, Rule, Scene } from '../scene.js';

const ROAD = /^(road|highway|route|motorway|railway|line|corridor)$/;

/** What two names with a dash between them may name: what runs, or lies, between them. */
const LINK =
  /^(road|highway|route|motorway|railway|line|corridor|axis|area|sector|front|frontline|border|section|stretch|zone)$/;

const DASH = /^[-–—]$/;

/** "the road from A to B", "the highway between A and B", "the A–B highway", "the A-B area", "the road to A". */
export const alongRoad: Rule = {
  opens: (word) => ROAD.test(word) || DASH.test(word),
  read: ({ tokens, landmarkAt, landmarkBefore }, first) => {
    if (ROAD.test(tokens.lower(first))) return namedRoad({ tokens, landmarkAt }, first);
    const one = landmarkBefore(first);
    const two = one ? landmarkAt(first + 1) : null;
    if (!one || !two) return null;
    // The landmark may have taken the word for the road with it.
    const last = LINK.test(tokens.lower(two.last)) ? two.last + 1 : two.last;
    const word = tokens.lower(last - 1);
    return LINK.test(word) ? pair(one.first, last, one, two, `the ${word} between`) : null;
  },
};

function namedRoad(
  { tokens, landmarkAt }: Pick<Scene, 'tokens' | 'landmarkAt'>,
  first: number,
): Found | null {
  const link = tokens.lower(first + 1);
  if (!/^(from|between|linking|connecting|to)$/.test(link)) return null;
  const one = landmarkAt(first + 2);
  if (!one || one.place.precision === 'country') return null;
  const two = /^(to|and|with|towards?)$/.test(tokens.lower(one.last)) ? landmarkAt(one.last + 1) : null;
  if (two && link !== 'to') return pair(first, two.last, one, two, 'the road between');
  if (link !== 'to') return null;
  return {
    first,
    last: one.last,
    place: at(one.place, one.place, 'area', Math.max(40, one.place.radiusKm)),
    why: `a road to ${one.place.name}, from where is not said`,
  };
}
