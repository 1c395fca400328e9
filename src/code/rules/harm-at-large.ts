import { isAny, pick } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Match } from './frames.js';
import type { HarmFrame } from './harm-frames.js';
import { isMeant } from './harm-senses.js';
import { isAtWar } from './harm-victims.js';
import { isAvoided, isOfCivilians, isReportedDeed, isWrought } from './harm-wrought.js';

/** Whether a noun tells of harm though it names no victim; null where its victim must show it. */
export function toldAtLarge(scene: Scene, match: Match<HarmFrame>): boolean | null {
  const { trigger, frame } = match;
  if (isWrought(scene, trigger) || isOfCivilians(scene, trigger)) return true;
  if (frame.test === 'atrocity' || frame.test === 'of life') return isMeant(scene, match, []);
  if (TOLLS.has(scene.lemma(trigger)) && isAvoided(scene, trigger)) return false;
  // "the harm that tariffs did to farmers"
  const by = pick(match.found, ['agent', 'by']);
  if (
    frame.detail === 'injured' &&
    scene.lemma(trigger) === 'harm' &&
    !isAtWar(scene, trigger) &&
    !isAny(scene, by, 'armed', 'body', 'named')
  )
    return false;
  return isReportedDeed(scene, trigger) ? true : null;
}

const TOLLS = words('casualty loss injury fatality harm');
