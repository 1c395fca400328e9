import { counted, isAny, prepositionOf, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAtWar } from './harm-victims.js';

// What can be destroyed or damaged.

const NOT_THINGS = words(
  'community field state country market capital area location point people economy system network supply centre center scourge threat menace evil ideology hope dream trust chance prospect peace caliphate narrative myth faith belief',
);
const THINGS = words(
  `block engine cable transformer generator turbine facade ceiling vineyard orchard grove tree harvest archive icon relic statue library
  stadium playground greenhouse barn stable shed fence wall gate tomb grave cemetery shrine dome minaret chapel excavator tractor crane
  wharf pier quay berth hangar runway kiosk stall garage hut hamlet residence dwelling villa homestead dormitory orphanage seminary
  palace café cafe restaurant supermarket bakehouse mast antenna hull deck bow stern glazing fuselage rotor entrance staircase balcony chimney porch dugout lighthouse loom
  heritage artefact artifact antiquity manuscript treasure monument boiler well borehole bus-stop beehive oven kiln crop cupola statue mausoleum ordnance uxo fresco altar gravestone tombstone headstone pylon locomotive carriage wagon lorry pickup bulldozer harbour belongings`,
);
/** A thing built, grown or made. */
export const isThing = (scene: Scene, node: number): boolean =>
  (/^(?:item|piece|round|unit|cache|stockpile)$/.test(scene.lemma(node)) &&
    scene.trees
      .children(node, 'nmod')
      .some((one) => prepositionOf(scene, one) === 'of' && isThing(scene, one))) ||
  THINGS.has(scene.lemma(counted(scene, node))) ||
  isHardware(scene, node) ||
  (isAny(scene, [node], 'building', 'site', 'arms', 'service', 'place') &&
    (!NOT_THINGS.has(scene.lemma(node)) || isAtWar(scene, node) || isInstitution(scene, node)));

const INSTITUTIONS = words(
  'health cultural medical shopping community youth sports sport training distribution logistics command cultural business data trade media educational rehabilitation',
);
/** "a health centre", but no centre of power. */
const isInstitution = ({ trees, tokens, lemma }: Scene, node: number): boolean =>
  /^(?:centre|center)$/.test(lemma(node)) &&
  trees.children(node, 'amod', 'compound').some((one) => INSTITUTIONS.has(tokens.lower(one)));

/** "damaged a loading buoy": whatever is damaged in an attack and is neither somebody nor an idea. */
export const isObject = (scene: Scene, node: number, trigger: number): boolean =>
  scene.trees.upos(node) === 'NOUN' &&
  isAtWar(scene, trigger) &&
  sortsOf(scene, node).size === 0 &&
  scene.mentionAt(node) === undefined &&
  !NOT_THINGS.has(scene.lemma(node)) &&
  !/(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|th|al)$/.test(scene.lemma(node));

const HARDWARE = words(
  `tank vehicle truck lorry pickup pick-up car launcher howitzer mortar drone uav helicopter aircraft jet plane warplane boat ship vessel
  radar battery gunboat carrier engine jeep motorcycle minibus bus speedboat gunship cruiser frigate system`,
);
/** Vehicles and heavy arms, which are knocked out, and of which none is killed. */
export const isHardware = (scene: Scene, node: number): boolean =>
  scene.trees.upos(node) === 'NOUN' && HARDWARE.has(scene.lemma(counted(scene, node)));

const WORKS = words(
  'facility tunnel camp launcher infrastructure mine landmine ied device bomb shell minefield dump depot cache position stronghold dugout post emplacement bunker warehouse equipment crossing pontoon workshop hideout hide-out base',
);
/** What an army builds or holds and its enemy puts an end to. */
export const isWork = (scene: Scene, node: number): boolean =>
  scene.trees.upos(node) === 'NOUN' && WORKS.has(scene.lemma(counted(scene, node)));
