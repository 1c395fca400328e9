import { conjunctsOf, prepositionOf, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isParty } from './act-parties.js';

// What is given as aid: relief, and arms.

const RELIEF = words(
  'aid assistance relief foodstuff medicine vaccine dose medication parcel help support training scholarship expertise',
);
const ARMS = words(
  'weapon weaponry ammunition munition missile tank drone howitzer javelin stinger jet shell system artillery battery launcher interceptor radar rocket round himars patriot atacms mig uav mortar hardware materiel armament f-16 atacm himar apam armour armor vehicle capability grenade rifle helicopter',
);

/** Relief in general, or by what it is: "humanitarian supplies". */
export const isReliefGoods = (scene: Scene, node: number): boolean =>
  conjunctsOf(scene, node).some((one) => RELIEF.has(scene.lemma(one)) || isPlainRelief(scene, one));
const isPlainRelief = (scene: Scene, node: number): boolean =>
  /^(?:supply|supplies|food|good|shipment|cargo|item)$/.test(scene.lemma(node)) &&
  scene.trees
    .children(node, 'amod', 'compound')
    .some((word) =>
      /^(?:humanitarian|relief|aid|medical|emergency|life|saving|life-saving|lifesaving)$/.test(
        scene.tokens.lower(word),
      ),
    );

/** Weapons and what goes with them; "a version of", "hundreds of" them. */
export const isArmament = (scene: Scene, node: number): boolean =>
  conjunctsOf(scene, node).some(
    (one) =>
      ARMS.has(scene.lemma(one)) ||
      ARMS.has(scene.tokens.lower(one).replace(/s$/, '')) ||
      (sortsOf(scene, one).has('arms') && !isParty(scene, one)),
  ) ||
  scene.trees
    .children(node, 'nmod')
    .some(
      (child) =>
        prepositionOf(scene, child) === 'of' &&
        (ARMS.has(scene.lemma(child)) || ARMS.has(scene.tokens.lower(child).replace(/s$/, ''))),
    );

const PACKAGED = words(
  'aid assistance security military humanitarian drawdown weapon weapons arms relief support defence defense',
);

/** "a new security assistance package", "drawdown packages" */
export const isAidPackage = (scene: Scene, node: number): boolean =>
  /^(?:package|tranche|drawdown|shipment|delivery)$/.test(scene.lemma(node)) &&
  (scene.trees.children(node, 'compound', 'amod').some((word) => PACKAGED.has(scene.tokens.lower(word))) ||
    scene.trees
      .children(node, 'nmod')
      .some((child) => prepositionOf(scene, child) === 'of' && isReliefGoods(scene, child)));
