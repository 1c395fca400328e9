import { isAny, isVerb, modifiers, pick, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import type { ControlFrame } from './control-frames.js';
import type { Match } from './frames.js';

// Ground told by how much of it there is ("regained 200 square miles", "if he takes all of Georgia"), and by what is done about
// it ("made progress in clearing the district").

const AREAS = words('mile kilometre kilometer km hectare acre percent per_cent');
const SHARES = words(
  'all half most much part third quarter percent per_cent kilometre kilometer mile swathe rest whole remainder',
);
const TAKING = words(
  'take seize grab regain recapture retake clear liberate capture reclaim recover secure gain win lose occupy hold control',
);

/** "200 square miles": an area, which is taken or lost whatever its name. */
const isArea = (scene: Scene, node: number): boolean =>
  AREAS.has(scene.lemma(node)) &&
  modifiers(scene, node).some((child) => /^(?:square|sq)$/.test(scene.tokens.lower(child)));

/** Whether somebody armed takes, holds or loses so many square miles. */
export const isOfArea = (scene: Scene, { isNoun, trigger, found }: Match<ControlFrame>): boolean =>
  !isNoun &&
  TAKING.has(scene.lemma(trigger)) &&
  (found.slots.get('patient') ?? []).some((node) => isArea(scene, node));

/** "if Russia takes all of Ukraine", "holds 200 square kilometres of Armenian territory": a state, or who rules it. */
export function isConquest(scene: Scene, { isNoun, trigger, found }: Match<ControlFrame>): boolean {
  if (isNoun || !TAKING.has(scene.lemma(trigger))) return false;
  const doers = pick(found, ['agent']);
  if (!isAny(scene, doers, 'named') || !isAny(scene, doers, 'body', 'person', 'place')) return false;
  return (found.slots.get('patient') ?? []).some(
    (node) =>
      SHARES.has(scene.lemma(node)) &&
      scene.trees
        .children(node, 'nmod')
        .some(
          (child) =>
            prepositionOf(scene, child) === 'of' &&
            (/^(?:territory|land|city|town|district|province|enclave)$/.test(scene.lemma(child)) ||
              placesAt(scene, child).some(({ place }) => place?.precision === 'country')),
        ),
  );
}

const ADVANCES = words('progress success headway gain inroad advance');

const UNDERTAKINGS = words('effort operation campaign push bid drive mission phase stage fight battle');

/**
 * "Our partners have made progress in clearing the town", "began the next phase of their effort to isolate it": who makes it clears
 * the town.
 */
export function pursuersOf(scene: Scene, verb: number): readonly number[] {
  const { tokens, trees } = scene;
  if (tokens.lower(verb - 1) === 'in' && ADVANCES.has(scene.lemma(verb - 2))) {
    const head = trees.head[verb - 2] ?? -1;
    return /^(?:make|see|have|achieve|score)$/.test(scene.lemma(head)) ? subjectOf(scene, head) : [];
  }
  if (trees.rel(verb) !== 'acl' || tokens.lower(verb - 1) !== 'to') return [];
  let node = trees.head[verb] ?? -1;
  while (node >= 0 && trees.rel(node) === 'nmod' && UNDERTAKINGS.has(scene.lemma(node)))
    node = trees.head[node] ?? -1;
  const isUndertaken = UNDERTAKINGS.has(scene.lemma(node)) && trees.rel(node) === 'obj';
  const head = trees.head[node] ?? -1;
  return isUndertaken && isVerb(scene, head) ? subjectOf(scene, head) : [];
}

/** "made progress in clearing the town": what is cleared says it, and not how near they came. */
export const isOfPursuit = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obj')
    .some(
      (object) =>
        ADVANCES.has(scene.lemma(object)) &&
        scene.tokens.lower(object + 1) === 'in' &&
        TAKING.has(scene.lemma(object + 2)),
    );

/** "terrain surrounding the town": around it, and no siege. */
export const isAround = (scene: Scene, verb: number): boolean =>
  scene.tokens.lower(verb) === 'surrounding' &&
  scene.trees.rel(verb) === 'acl' &&
  (GROUNDS.has(scene.lemma(scene.trees.head[verb] ?? -1)) ||
    isAny(scene, [scene.trees.head[verb] ?? -1], 'site'));
const GROUNDS = words('terrain countryside land hill desert village suburb farmland hinterland');
