import type { Place } from '../../../../record/index.js';
import { middle, partway } from '../../geometry.js';
import { at, borderPoint } from '../points.js';
import type { Landmark, Rule, Scene } from '../scene.js';

/** "the tri-border area of Mali, Burkina Faso and Niger": the middle of the three borders. */
export const triBorder: Rule = {
  opens: (word) => /^(?:tri|three|triple)(?:-border)?$/.test(word) || word === 'tripoint',
  read: (scene, first) => {
    const { tokens } = scene;
    let from = first;
    while (
      from < first + 5 &&
      /^(?:tri|three|triple|-|borders?|.+-border|tripoint|area|region|zone)$/.test(tokens.lower(from))
    )
      from += 1;
    const isBorder = /border|tripoint/.test(
      Array.from({ length: from - first }, (_, i) => tokens.lower(first + i)).join(' '),
    );
    if (!isBorder || !/^(?:of|between|where|shared)$/.test(tokens.lower(from))) return null;
    const marks = threeFrom(scene, tokens.lower(from) === 'shared' ? from + 2 : from + 1);
    if (!marks) return null;
    const [a, b, c] = marks.map(({ place }) => place) as [Place, Place, Place];
    const point = partway(middle(borderPoint(a, b), borderPoint(b, c)), borderPoint(a, c), 1 / 3);
    return {
      first,
      last: marks[2]!.last,
      place: {
        ...at(a, point, 'area', 200),
        name: `border of ${a.name}, ${b.name} and ${c.name}`,
        country: null,
        feature: null,
      },
      why: `where ${a.name}, ${b.name} and ${c.name} meet: the middle of their borders`,
    };
  },
};

/** Three countries in a list. */
function threeFrom({ tokens, landmarkAt }: Scene, at: number): Landmark[] | null {
  const marks: Landmark[] = [];
  let from = at;
  while (marks.length < 3) {
    const mark = landmarkAt(from);
    if (mark?.place.precision !== 'country') return null;
    marks.push(mark);
    from = mark.last;
    while (/^(?:,|and)$/.test(tokens.lower(from))) from += 1;
  }
  return marks;
}
