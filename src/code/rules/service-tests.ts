import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Match } from './frames.js';
import type { ServiceFrame } from './service-lexicon.js';
import { isService } from './service-things.js';

// What a verb that tells of services must be said of.

/** Networks and works, and no mere buildings: what breaks down for those it serves when it is damaged. */
export const NETWORKS = words(
  `water electricity power gas heating sewage sewerage internet pipeline substation grid supply station line cable main runway
  dam transformer pylon mast turbine well borehole pipe canal aqueduct waterworks powerline power_line railway reservoir pump
  plant reactor switchyard`,
);
const WORKS = words(
  `dam transformer pylon cable mast turbine well borehole pipe pipeline canal aqueduct waterworks powerline power_line substation
  line plant station reservoir pump grid main tower reactor switchyard`,
);
/** Buildings that care for people. */
export const CARING = words('hospital clinic ambulance ward bakery pharmacy dispensary');
const CURRENTS = words(
  `water electricity power gas heating heat internet light signal connectivity communication telephone supply service pump
  generator network connection traffic`,
);

/** A dam, a substation, a power line that a blow falls on; the supply lines of an army are none. */
export const isHurt = (scene: Scene, node: number): boolean =>
  WORKS.has(scene.lemma(node)) &&
  isService(scene, node) &&
  !scene.trees.children(node, 'compound').some((child) => scene.lemma(child) === 'supply');

/** What flows, and may return or come back by itself. */
export const isCurrent = (scene: Scene, node: number): boolean =>
  CURRENTS.has(scene.lemma(node)) && isService(scene, node);

const RELIEF = words('food fuel aid medicine relief assistance water flour supply');

/** "the entry of food": relief on its way. */
export const isAidMoved = (scene: Scene, node: number): boolean =>
  scene.trees.children(node, 'nmod', 'compound').some((child) => RELIEF.has(scene.lemma(child)));

/** "rolling blackouts": no power, whatever is said of it; a media blackout is none. */
export const isOutage = (scene: Scene, noun: number): boolean =>
  /^(?:blackout|outage|brownout)$/.test(scene.lemma(noun)) &&
  !scene.trees
    .children(noun, 'compound', 'amod')
    .some((child) => /^(?:media|news|information|press|diplomatic)$/.test(scene.tokens.lower(child)));

const MENDING = words('repair restore reconnect fix reestablish re-establish');
const PLANTS = words('plant line pump cable pipe transformer');

/** "the Jandar plant was repaired", "the supply was restored": what the text has named before by more words. */
export function isRepairedPlant(
  scene: Scene,
  { frame, trigger, isNoun }: Match<ServiceFrame>,
  node: number,
): boolean {
  const { trees } = scene;
  const verb = scene.lemma(trigger);
  if (isNoun ? verb !== 'repair' : frame.detail !== 'restored' || !MENDING.has(verb)) return false;
  const isBare = trees
    .children(node, 'compound', 'amod', 'nmod')
    .every((child) => trees.upos(child) === 'PROPN');
  const isSupply = scene.lemma(node) === 'supply' && /^re(?:store|-?establish)$/.test(verb);
  return isBare && (PLANTS.has(scene.lemma(node)) || isSupply);
}
