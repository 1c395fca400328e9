import type { Draft } from '../draft.js';
import {
  isAny,
  isPassive,
  isRepelling,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  subjectOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { ForceFrame } from './force-frames.js';
import { FORCE_NOUNS } from './force-nouns.js';
import { without, type Match } from './frames.js';
import { doersAbout, victimsAbout } from './force-defence.js';
import { isPlaceHit } from './force-places.js';
import { goingToWar } from './force-foes.js';

// Who fights whom, where the words around a deed of force tell it, and not its frame.

/** "used water cannon against a boat", "fired rockets at the town": what is shot at, and not what is shot. */
export const shotAt = (scene: Scene, draft: Draft, { found, isNoun }: Match<ForceFrame>): Draft => {
  const to = draft.roles['to'] ?? [];
  const isShot = !isNoun && to.length > 0 && to.every((node) => WEAPONRY.has(scene.lemma(node)));
  const aims = isShot ? pick(found, ['at', 'against', 'on', 'into', 'toward', 'towards']) : [];
  return aims.length > 0 ? { ...draft, roles: { ...draft.roles, to: aims } } : draft;
};
const WEAPONRY = words(
  'cannon rocket missile shell bomb grenade mortar gas gun rifle bullet round munition projectile flare weapon drone',
);

/** With both sides of a war that is gone to, else with those whom the words about a noun name where its own phrases do not. */
export const withDoers = (scene: Scene, draft: Draft, { isNoun, trigger }: Match<ForceFrame>): Draft => {
  const war = isNoun ? goingToWar(scene, trigger) : null;
  if (war) {
    const { anchor, by: first, to: second } = war;
    return { ...draft, anchor, roles: { ...(first.length > 0 ? { by: first } : {}), to: second } };
  }
  const by = isNoun && !draft.roles['by'] ? doersAbout(scene, trigger) : [];
  const to = isNoun && !draft.roles['to'] ? victimsAbout(scene, trigger) : [];
  const roles = { ...draft.roles, ...(by.length > 0 ? { by } : {}), ...(to.length > 0 ? { to } : {}) };
  return { ...draft, roles };
};

/** "took the town after clashes with the army": whoever does what the clause says fought them. */
export function withFighters(
  scene: Scene,
  draft: Draft,
  { isNoun, trigger, frame, found }: Match<ForceFrame>,
): Draft {
  const above = scene.trees.head[trigger] ?? -1;
  // "recovered two rifles after a battle with …", hung on the rifles
  const isBelowObject =
    scene.trees.rel(trigger) === 'nmod' &&
    scene.trees.rel(above) === 'obj' &&
    /^(?:after|during|in)$/.test(prepositionOf(scene, trigger));
  const verb = isBelowObject ? (scene.trees.head[above] ?? -1) : above;
  const isBeside =
    isNoun && frame.isMutual && (isBelowObject || scene.trees.rel(trigger) === 'obl') && isVerb(scene, verb);
  if (!isBeside || draft.roles['by'] || pick(found, ['with']).length === 0 || isPassive(scene, verb))
    return draft;
  const fighters = subjectOf(scene, verb).filter((node) => isAny(scene, [node], 'armed'));
  return fighters.length > 0 ? { ...draft, roles: { ...draft.roles, by: fighters } } : draft;
}

const ATTEMPTS = words('attempt advance breakthrough thrust push infiltration try');

/**
 * "repelled an attack by the M23" is also a fight with the M23. Where nobody is named who attacked, the attack, told by its
 * noun, is all that is said: whoever repels it is whom it was made on, and used no force on anybody named.
 */
export function withAttackers(scene: Scene, draft: Draft, { trigger, isNoun, found }: Match): Draft | null {
  if (isNoun || !isRepelling(scene, trigger)) return draft;
  const isByNobody = (draft.roles['by'] ?? []).length === 0;
  const attacks = pick(found, ['patient']).filter(
    (node) => FORCE_NOUNS.has(scene.lemma(node)) || ATTEMPTS.has(scene.lemma(node)),
  );
  if (attacks.length === 0) return draft;
  // "Two attacks were repelled": by whom is not said, and the noun tells of the attack.
  if (isByNobody && attacks.some((node) => FORCE_NOUNS.has(scene.lemma(node)))) return null;
  const attackers = attacks
    .flatMap((node) => pick(nounArguments(scene, node), ['agent', 'by', 'of']))
    .filter((node) => isAny(scene, [node], 'armed', 'body', 'named') && !isPlaceHit(scene, node));
  return attackers.length > 0 ? { ...draft, roles: { ...without(draft.roles, 'to'), to: attackers } } : null;
}
