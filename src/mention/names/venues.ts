import type { Tokens } from '../../analysis/index.js';
import type { Found } from './settle.js';

const VENUES = new Set(
  'school college university campus academy hospital clinic court courthouse hotel inn restaurant cafe bar pub museum library church cathedral mosque temple synagogue theatre theater stadium arena gym club centre center airport station prison jail park mall market plaza palace hall house embassy'.split(
    ' ',
  ),
);
const AT = new Set(['at', 'near', 'outside', 'inside', 'from', 'in', 'to', 'around', 'opposite', 'behind']);

/** Bodies with a house of their own are places where something is at, near or in them ("at Cloverfield District Court"). */
export function placeVenues(names: readonly Found[], tokens: Tokens): Found[] {
  return names.map((name) => {
    if (name.type !== 'organisation' || !VENUES.has(tokens.lower(name.last - 1))) return name;
    const before = tokens.lower(name.first - 1) === 'the' ? name.first - 2 : name.first - 1;
    return AT.has(tokens.lower(before)) ? { ...name, type: 'place' } : name;
  });
}
