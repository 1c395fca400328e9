import type { Draft } from '../draft.js';
import { conjunctsOf, isVerb } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { countsAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { toldOf } from './told-of.js';

// The dead and the hurt as hospitals count them: brought in, or left behind by a blow.

const draft = (
  scene: Scene,
  detail: string,
  at: readonly [number, number],
  who: readonly number[],
  more: Partial<Draft>,
): Draft => toldOf(scene, { kind: 'harm', detail }, at, who, more);

const ARRIVING = words('arrive reach receive bring take transfer transport admit enter come');
const HOSPITALS = words('hospital clinic morgue mortuary medical_centre');
/** "arrived at the hospital", "the hospital received" */
export const isToHospital = (scene: Scene, verb: number): boolean =>
  ARRIVING.has(scene.lemma(verb)) &&
  scene.trees.children(verb, 'obl', 'obj', 'nsubj').some((one) => HOSPITALS.has(scene.lemma(one)));

/** "and 120 injuries": whether hurt are joined to the dead. */
export const isHurt = (scene: Scene, node: number): boolean =>
  conjunctsOf(scene, node).some((one) => one !== node && SUFFERERS.has(scene.lemma(one)));
const SUFFERERS: ReadonlyMap<string, string> = new Map([
  ['martyr', 'killed'],
  ['fatality', 'killed'],
  ['injury', 'injured'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
]);
const LEAVING = words('leave claim result cause');

/** "leaving six dead and dozens of wounded": the hurt by the dozen. */
export function hurtByTheDozen(scene: Scene, token: number): Draft | null {
  const { tokens } = scene;
  const isOf = tokens.lower(token - 1) === 'of' && /^(?:dozen|score|hundred)s$/.test(tokens.lower(token - 2));
  if (!/^(?:wounded|injured)$/.test(tokens.lower(token)) || !isOf) return null;
  const isLast = !/^(?:NOUN|PROPN|ADJ)$/.test(scene.trees.upos(token + 1));
  return isLast
    ? draft(scene, 'injured', [token, token], [token - 2], { counts: [token - 2], single: ['who'] })
    : null;
}

/** "48 martyrs and 120 injuries arrived at the hospitals", "left six martyrs": so many dead or hurt. */
export function countedSufferers(scene: Scene, token: number): Draft | null {
  const { trees, lemma } = scene;
  const detail = SUFFERERS.get(lemma(token));
  const counts = countsAt(scene, token);
  if (!detail || trees.upos(token) !== 'NOUN' || counts.length === 0) return null;
  let top = token;
  while (trees.rel(top) === 'conj' || /^(?:body|corpse)$/.test(lemma(trees.head[top] ?? -1)))
    top = trees.head[top]!;
  if (top !== token && lemma(top) === 'body' && detail === 'killed') return null;
  const verb = trees.head[top] ?? -1;
  if (!isVerb(scene, verb)) return null;
  const isLeft = detail === 'killed' && LEAVING.has(lemma(verb)) && /^(?:obj|obl)$/.test(trees.rel(top));
  const isBrought = isToHospital(scene, verb) && /^(?:nsubj|obj)$/.test(trees.rel(top));
  return isLeft || isBrought
    ? draft(scene, detail, [token, verb], [token], { counts, single: ['who'] })
    : null;
}
