import type { Draft } from '../draft.js';
import {
  conjunctsOf,
  isAny,
  isPassive,
  isVerb,
  namedNodes,
  objectOf,
  prepositionOf,
  subjectOf,
} from '../grammar/index.js';
import { countsAt } from '../parts/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { alongWith } from './along-with.js';
import { isHardware } from './harm-things.js';
import { isFolk } from './harm-victims.js';
import { isMartial } from './martial.js';

/** "lost 40 fighters and two tanks": what a side lost in war, men as killed and means as destroyed, one draft for each. */
export function lossesOf(scene: Scene, token: number): Draft[] {
  if (/^(?:loss|casualty)$/.test(scene.lemma(token))) return amounting(scene, token);
  if (scene.lemma(token) !== 'lose' || !isVerb(scene, token) || isPassive(scene, token)) return [];
  const side = subjectOf(scene, token);
  if (!isAny(scene, side, 'armed') && !(isAny(scene, side, 'body', 'people') && isMartial(scene, token)))
    return [];
  const besides = alongWith(scene, token);
  return draftsOf(scene, token, token, [...objectOf(scene, token, false), ...(besides < 0 ? [] : [besides])]);
}

const AMOUNTING = words(
  'amount total reach exceed number come stand run be include comprise equal surpass top',
);

/** "Enemy losses amounted to 120 servicemen and two tanks" */
function amounting(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  if (trees.rel(token) !== 'nsubj') return [];
  if (trees.child(head, 'cop') >= 0) return draftsOf(scene, token, head, [head]);
  if (!AMOUNTING.has(scene.lemma(head))) return [];
  const told = trees
    .children(head, 'obj', 'obl')
    .filter((child) => child > head && /^(?:|to|at|than)$/.test(prepositionOf(scene, child)));
  return draftsOf(scene, token, head, told);
}

/** One draft for each of the things that somebody lost. */
const draftsOf = (scene: Scene, trigger: number, anchor: number, objects: readonly number[]): Draft[] =>
  objects
    .flatMap((object) => conjunctsOf(scene, object))
    .flatMap((lost) => {
      const detail = detailOf(scene, lost);
      const counts = countsAt(scene, lost);
      if (detail === null || (counts.length === 0 && !isOne(scene, lost))) return [];
      return [
        {
          kind: 'harm',
          detail,
          trigger,
          anchor,
          roles: { who: [lost] },
          single: ['who'],
          places: null,
          counts,
        },
      ];
    });

const MASSES = words(
  'personnel manpower serviceman servicemen soldier fighter equipment hardware armour weaponry',
);

/** "lost a sergeant": one, without a number; "lost personnel and equipment": some of their own. */
const isOne = (scene: Scene, lost: number): boolean =>
  (MASSES.has(scene.lemma(lost)) && scene.trees.child(lost, 'nmod', 'det') < 0) ||
  scene.trees.children(lost, 'det').some((child) => /^(?:an?|another)$/.test(scene.tokens.lower(child)));

function detailOf(scene: Scene, lost: number): 'killed' | 'destroyed' | null {
  const named = namedNodes(scene, lost).slice(0, 1);
  if (LIMBS.has(scene.lemma(lost))) return null;
  if (isAny(scene, named, 'arms') || isHardware(scene, lost) || isPieceOfArms(scene, lost))
    return 'destroyed';
  return isAny(scene, named, 'people', 'armed') || RANKS.has(scene.lemma(lost)) || isFolk(scene, lost)
    ? 'killed'
    : null;
}

/** "14 pieces of weaponry", "12 units of military equipment" */
const isPieceOfArms = (scene: Scene, node: number): boolean =>
  /^(?:equipment|hardware|weaponry|armour|armor)$/.test(scene.lemma(node)) ||
  (/^(?:piece|unit|item)$/.test(scene.lemma(node)) &&
    scene.trees
      .children(node, 'nmod')
      .some((one) =>
        /^(?:equipment|hardware|weaponry|weapon|armour|armor|ammunition)$/.test(scene.lemma(one)),
      ));

const RANKS = words(
  'sergeant corporal lieutenant captain major colonel officer pilot conscript private personnel man',
);
/** A man who lost an eye or an arm lost no weapon. */
const LIMBS = words('eye leg hand foot limb finger ear sight head nerve');
