import type { Place } from '../../../../record/index.js';
import { kilometres } from '../../geometry.js';
import { at, borderPoint } from '../points.js';
import type { Rule, Scene } from '../scene.js';

/**
 * "the Iraqi border", "the border with Iraq", "the Syrian-Turkish border", "the border between X and Y": where the
 * circles of the two countries' areas meet on the line between their middles.
 */
export const onBorder: Rule = {
  opens: (word) => /^(borders?|frontier)$/.test(word),
  read: (scene, first) => {
    const sides = bordersSaid(scene, first);
    if (!sides) return null;
    const { one, two } = sides;
    if (one.country === two.country)
      return {
        ...sides,
        place: at(one, one, 'country', one.radiusKm),
        why: `border of ${one.name}, with whom is not said`,
      };
    const km = kilometres(one, two);
    const place: Place = {
      ...at(
        one,
        borderPoint(one, two),
        'area',
        Math.min(300, Math.max(50, Math.min(one.radiusKm, two.radiusKm))),
      ),
      name: `border of ${one.name} and ${two.name}`,
      feature: null,
    };
    return {
      first: sides.first,
      last: sides.last,
      place,
      why: `border of ${one.name} and ${two.name}, ${Math.round(km)} km from middle to middle`,
    };
  },
};

interface Sides {
  readonly first: number;
  readonly last: number;
  readonly one: Place;
  readonly two: Place;
}

function bordersSaid(scene: Scene, at: number): Sides | null {
  const { tokens, nationAt, landmarkAt, homeOtherThan } = scene;
  const second = nationAt(at - 1);
  if (second) {
    const isPair = /^[-–/]$/.test(tokens.form(at - 2));
    const firstOf = isPair ? nationAt(at - 3) : null;
    if (firstOf) return { first: at - 3, last: at + 1, one: firstOf, two: second };
    const home = homeOtherThan(second.country);
    return { first: at - 1, last: at + 1, one: home ?? second, two: second };
  }
  const one = /^(with|between|of)$/.test(tokens.lower(at + 1)) ? landmarkAt(at + 2) : null;
  if (one?.place.precision !== 'country') return null;
  const two = tokens.lower(one.last) === 'and' ? landmarkAt(one.last + 1) : null;
  if (two?.place.precision === 'country')
    return { first: at, last: two.last, one: one.place, two: two.place };
  const home = homeOtherThan(one.place.country);
  return home ? { first: at, last: one.last, one: home, two: one.place } : null;
}
