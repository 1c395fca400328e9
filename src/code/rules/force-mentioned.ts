import { pick, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { doersAbout } from './force-defence.js';
import type { ForceFrame } from './force-frames.js';
import type { Match } from './frames.js';

const BACKGROUND = words('operation fighting');
const SAID = words('the that this these those');

/** "during the operation", "in the course of the fighting", "The operation will take place": spoken of before, only named here. */
export function isMentionedOnly(scene: Scene, noun: number): boolean {
  const { trees, tokens } = scene;
  if (!BACKGROUND.has(scene.lemma(noun)) && tokens.lower(noun) !== 'fighting') return false;
  const own = trees.children(noun).filter((child) => !/^(?:case|punct)$/.test(trees.rel(child)));
  if (own.length !== 1 || !SAID.has(tokens.lower(own[0]!))) return false;
  if (scene.lemma(noun) === 'operation')
    return !/^(?:obj|obl)$/.test(trees.rel(noun)) || prepositionOf(scene, noun) !== '';
  const isDuring = /^(?:during|in|amid|of|from|by)$/.test(prepositionOf(scene, noun));
  return isDuring && /^(?:nmod|obl)$/.test(trees.rel(noun));
}

/** "the assaults of settlers on villagers": whose they are, where it is said on whom. */
export function ownersOr(scene: Scene, { found, trigger, frame }: Match<ForceFrame>): readonly number[] {
  const about = doersAbout(scene, trigger);
  const isOfDoers = frame.roles['by']?.includes('of') === true && pick(found, ['on', 'against']).length > 0;
  return about.length > 0 || !isOfDoers ? about : pick(found, ['of']);
}
