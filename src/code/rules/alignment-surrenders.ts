import { isAny } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { AlignmentFrame } from './alignment-lexicon.js';
import { isOrganised, isParty } from './alignment-parties.js';
import type { Match } from './frames.js';

// Who gives in: by arms laid down, by oneself handed over, by a turn of phrase.

const HANDING = words('hand turn give deliver');
const LAYING = words('lay put cast throw set');
const GIVING_IN = words('throw come emerge hoist raise wave show');
const YIELDING = words('submit yield');
const RETURNING = words('avail accept settle regularise regularize abandon renounce');
const REFLEXIVE = /sel(?:f|ves)$/;

/** Whether those who give in bear arms, and give up those or themselves. */
export function isSurrender(
  scene: Scene,
  { found, trigger }: Match<AlignmentFrame>,
  who: readonly number[],
  whom: readonly number[],
): boolean {
  const lemma = scene.lemma(trigger);
  const isArmed = isAny(scene, who, 'armed') || who.some((node) => isOfGang(scene, node));
  const objects = scene.trees.children(trigger, 'obj', 'iobj', 'obl');
  if (whom.length > 0 && !whom.some((node) => isParty(scene, node) || isSite(scene, node))) return false;
  if (YIELDING.has(lemma)) return isArmed && whom.some((node) => isOrganised(scene, node));
  // "availed themselves of the amnesty", "settled their status", "gave up the struggle"
  if (RETURNING.has(lemma) && !objects.some((node) => isArms(scene, node)))
    return isArmed && objects.some((node) => /^(?:amnesty|status|struggle)$/.test(scene.lemma(node)));
  if (HANDING.has(lemma) || GIVING_IN.has(lemma)) {
    if (ownArms(scene, trigger)) return isArmed;
    const isSelf = objects.some((child) => REFLEXIVE.test(scene.tokens.lower(child)));
    if (isSelf) return isArmed || isAny(scene, who, 'person', 'people');
    return isArmed && isGivingIn(scene, trigger, objects);
  }
  const object = found.slots.get('patient') ?? [];
  if (LAYING.has(lemma)) return object.some((node) => isArms(scene, node));
  if (object.length === 0)
    return isAny(scene, who, 'armed', 'person', 'people') || isOrganised(scene, who[0]!);
  return object.some((node) => isArms(scene, node) || who.includes(node));
}

/** "gang members", "members of the militia" */
const isOfGang = (scene: Scene, node: number): boolean =>
  /^(?:member|element|leader|gangster|dissident)$/.test(scene.lemma(node)) &&
  scene.trees
    .children(node, 'compound', 'nmod', 'amod')
    .some((child) => scene.lemma(child) === 'gang' || isAny(scene, [child], 'armed'));

const isSite = (scene: Scene, node: number): boolean => isAny(scene, [node], 'site', 'building');
const isArms = ({ lemma }: Scene, node: number): boolean => /^(?:arm|weapon|gun|rifle)$/.test(lemma(node));

/** "threw in the towel", "came out of the bush", "gave up the fight", "raised a white flag". */
function isGivingIn(scene: Scene, verb: number, objects: readonly number[]): boolean {
  const { trees, tokens } = scene;
  return [...objects, ...trees.children(verb, 'advmod').flatMap((one) => trees.children(one, 'obl'))].some(
    (child) =>
      /^(?:towel|fight|struggle|bush|jungle|forest|hiding)$/.test(scene.lemma(child)) ||
      (scene.lemma(child) === 'flag' &&
        trees.children(child, 'amod').some((one) => tokens.lower(one) === 'white')),
  );
}

/** "handed in their weapons", not "handed over weapons to the army": one's own arms. */
const ownArms = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obj', 'obl')
    .some(
      (object) =>
        isArms(scene, object) &&
        scene.trees
          .children(object, 'nmod', 'det')
          .some((child) => /^(?:their|his|its|her)$/.test(scene.tokens.lower(child))),
    );
