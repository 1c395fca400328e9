import { isAny, modifiers } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// Politics, business and service within one country: help for firms, work with a parliament, talks with one's staff. These are no
// acts between parties.

const HOME_BODIES = words(
  'congress senate speaker senator congressman congresswoman lawmaker legislator mp democrat republican fema treasury reserve business company firm bank consumer customer taxpayer reporter journalist correspondent press economist homeowner shareholder veteran voter restaurant shop retailer',
);
const HOME_PEOPLE = words(
  'people family worker public citizen household farmer community school student child',
);
const STAFF = words(
  'adviser advisor team cabinet aide staff secretary wife husband family colleague department',
);

/** "two companies" may be soldiers. */
const isCounted = ({ trees }: Scene, node: number): boolean => trees.child(node, 'nummod') >= 0;

/** Whether a phrase names somebody of one's own country, with whom no foreign act is done. */
export function isAtHome(scene: Scene, node: number): boolean {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(node);
  if (lemma === 'company' && isCounted(scene, node)) return false;
  if (HOME_BODIES.has(lemma) || HOME_BODIES.has(tokens.lower(node).replace(/s$/, ''))) return true;
  const isOwnedBy = (owners: RegExp): boolean =>
    trees.children(node, 'nmod', 'det').some((child) => owners.test(tokens.lower(child)));
  if (STAFF.has(lemma) && isOwnedBy(/^(?:his|her|its|my|our|their)$/)) return true;
  if (!HOME_PEOPLE.has(lemma)) return false;
  return (
    isOwnedBy(/^(?:our|my)$/) ||
    modifiers(scene, node).some((word) => tokens.lower(word) === 'american') ||
    tokens.lower(node - 1) === 'american'
  );
}

const STATES = words(
  'country nation state government ally partner army military force people authority side party counterpart community troop coalition minister president leader neighbour neighbor opposition rebel militia envoy junta regime battalion navy soldier',
);

/** Whether a phrase names a state, its people or forces, or a body by its name. */
export const isOfStates = (scene: Scene, node: number): boolean =>
  !isAtHome(scene, node) && (STATES.has(scene.lemma(node)) || isAny(scene, [node], 'named', 'armed'));
