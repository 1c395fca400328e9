import type { Scene } from '../scene.js';
import { isInfinitive } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { isNoLonger } from './meeting-fates.js';
import { type Meeting, PLANNING } from './meeting-lexicon.js';

/** What is held in the future is planned. */
export function timed(scene: Scene, detail: Meeting, verb: number, relation: string): Meeting {
  if (detail !== 'held') return detail;
  if (isNoLonger(scene, verb)) return 'cancelled';
  if (relation !== 'obl' && isPlannedAbove(scene, verb)) return 'planned';
  const reality = scene.presentedAt(verb)?.reality;
  if (
    scene.trees
      .children(verb, 'aux')
      .some((aux) => ['will', 'shall', "'ll"].includes(scene.tokens.lower(aux))) &&
    relation !== 'obl'
  )
    return 'planned';
  if (relation !== 'obl' && isSoon(scene, verb)) return 'planned';
  const isAhead =
    reality === 'expected' || reality === 'intended' || reality === 'requested' || reality === 'conditional';
  return isAhead && relation !== 'obl' ? 'planned' : detail;
}

/** "is due to visit", "an invitation to travel", "are slated to meet" */
function isPlannedAbove(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  const head = trees.head[verb] ?? -1;
  // "looks forward to welcoming"
  if (isLookedForward(scene, verb)) return true;
  if (head < 0 || !isInfinitive(scene, verb)) return false;
  return PLANNING.has(scene.lemma(head)) || PLANNING.has(tokens.lower(head));
}

/** "looks forward to welcoming" */
export const isLookedForward = (scene: Scene, verb: number): boolean =>
  scene.tokens.lower(verb).endsWith('ing') && isForward(scene, scene.trees.head[verb] ?? -1);

/** "looks forward": the look, or the forward that a parser hung the rest on. */
const isForward = ({ tokens }: Scene, head: number): boolean =>
  tokens.lower(head + 1) === 'forward' ||
  (tokens.lower(head) === 'forward' && /^look/.test(tokens.lower(head - 1)));

const PRESENT_BE = words("am is are 's 'm 're ’s ’m ’re");
const COMING = words('tomorrow tonight next coming shortly soon');
const DEPARTING = words('leave depart fly head');

/** "opens tomorrow", "is meeting him on Thursday", "leaves for Paris on Monday": the present of what is fixed for later. */
function isSoon(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  const form = tokens.lower(verb);
  const times = trees
    .children(verb, 'obl', 'advmod', 'obj', 'nmod')
    .flatMap((child) => [child, ...trees.children(child, 'nmod', 'obl', 'amod')]);
  const isFinite = form === scene.lemma(verb) || form === `${scene.lemma(verb)}s` || form.endsWith('es');
  const isProgressive =
    form.endsWith('ing') && trees.children(verb, 'aux').some((aux) => PRESENT_BE.has(tokens.lower(aux)));
  if (!isProgressive && (!isFinite || trees.children(verb, 'aux').length > 0)) return false;
  const isComing = times.some(
    (node) =>
      COMING.has(tokens.lower(node)) ||
      trees.children(node, 'amod').some((one) => COMING.has(tokens.lower(one))),
  );
  const isOnDay = times.some((node) =>
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens.lower(node)),
  );
  return isComing || (isOnDay && (isProgressive || DEPARTING.has(scene.lemma(verb))));
}
