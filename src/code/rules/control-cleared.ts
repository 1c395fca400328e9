import type { Draft } from '../draft.js';
import { isAny, pick, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { ControlFrame } from './control-frames.js';
import type { Match } from './frames.js';

// Ground that is cleared: of whom, and what is no ground but lies in the way.

const CLEARING = words('clear purge cleanse rid sweep free liberate');
const OBSTACLES = words(
  'barricade roadblock rubble debris mine landmine ordnance obstacle wreckage snow blockade backlog',
);

/** "cleared the barricade on the road": what is in the way, and no ground. */
export const isObstacle = (scene: Scene, { trigger, found }: Match<ControlFrame>): boolean =>
  CLEARING.has(scene.lemma(trigger)) &&
  pick(found, ['patient']).some((node) => OBSTACLES.has(scene.lemma(node)));

/** "cleared the district of remnants of the militia": those who held it, whom a parser hung on the district. */
export function clearedOf(
  scene: Scene,
  { isNoun, found, trigger }: Match<ControlFrame>,
  draft: Draft,
): Draft {
  if (isNoun || draft.roles['from'] || !CLEARING.has(scene.lemma(trigger))) return draft;
  const within = (node: number): readonly number[] => [
    node,
    ...scene.trees.children(node, 'nmod').flatMap((child) => within(child)),
  ];
  const from = (found.slots.get('patient') ?? [])
    .flatMap((node) => within(node).slice(1))
    .filter(
      (node) =>
        prepositionOf(scene, node) === 'of' &&
        isAny(scene, [node], 'armed') &&
        [scene.mentionAt(node), scene.referenceAt(node)].some((one) => one?.head === node),
    )
    .slice(0, 1);
  return from.length > 0 ? { ...draft, roles: { ...draft.roles, from } } : draft;
}
