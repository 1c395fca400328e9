import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isPassive } from './passives.js';
import { isVerb, prepositionOf } from './shape.js';

/**
 * "the seizure of Bunia by the M23", "condemned the siege of the town by the army": the doer behind what is done to, which a parser
 * hung on that or on the verb above. Only somebody named behind a thing or a person that is named: of "the call for the end of the
 * siege by the army" the siege is the army's.
 */
export function doersBeyond(scene: Scene, noun: number): number[] {
  const { trees } = scene;
  const suffering = trees
    .children(noun, 'nmod')
    .filter((child) => child > noun && prepositionOf(scene, child) === 'of' && isThing(scene, child));
  const last = suffering.at(-1);
  if (last === undefined) return [];
  const within = trees.children(last, 'nmod').filter((child) => isDoer(scene, child, last));
  if (within.length > 0) return within;
  const verb = trees.head[noun] ?? -1;
  if (!isVerb(scene, verb) || verb > noun) return [];
  const besides = trees.children(verb, 'obl').filter((child) => isDoer(scene, child, last));
  const isOwn =
    trees.rel(noun) === 'obj'
      ? !isPassive(scene, verb)
      : trees.rel(noun) === 'obl' && (!isPassive(scene, verb) || prepositionOf(scene, noun) === 'by');
  return isOwn ? besides : [];
}

/** What is named, counted or known, unlike a deed. */
const isThing = (scene: Scene, node: number): boolean =>
  scene.mentionAt(node) !== undefined ||
  scene.referenceAt(node) !== undefined ||
  scene.trees.child(node, 'nummod') >= 0 ||
  !/(?:[ts]ion|ment|ure|al|ing|[ae]nce|ack|aid|ege|ike|ade)$/.test(scene.lemma(node));

function isDoer(scene: Scene, node: number, behind: number): boolean {
  if (node < behind || prepositionOf(scene, node) !== 'by') return false;
  const named = scene.mentionAt(node) ?? scene.referenceAt(node);
  return /^(?:organisation|nationality|person)$/.test(named?.type ?? '') && startsBehind(scene, node, behind);
}

/** Whether nothing but the phrase of what is done to stands before the "by". */
function startsBehind({ trees, tokens }: Scene, node: number, behind: number): boolean {
  const by = trees.children(node, 'case').find((one) => tokens.lower(one) === 'by') ?? node;
  for (let i = behind + 1; i < by; i += 1)
    if (trees.upos(i) === 'VERB' || trees.upos(i) === 'PUNCT') return false;
  return true;
}

/** "the militia was responsible for the shelling", "Israel was behind the strike": who is said outright to have done it. */
export function answerable(scene: Scene, noun: number): readonly number[] {
  const { trees } = scene;
  const above = trees.head[noun] ?? -1;
  const isFor =
    above >= 0 &&
    scene.lemma(above) === 'responsible' &&
    prepositionOf(scene, noun) === 'for' &&
    trees.child(above, 'cop') >= 0;
  const isBehind = trees.child(noun, 'cop') >= 0 && prepositionOf(scene, noun) === 'behind';
  const told = isFor ? above : isBehind ? noun : -1;
  const stance = told < 0 ? undefined : scene.presentedAt(told);
  if (!stance || stance.polarity === 'denied' || stance.certainty !== 'certain' || stance.reality === 'asked')
    return [];
  return trees
    .children(told, 'nsubj')
    .filter((child) => !/^(?:who|what|which)$/.test(scene.tokens.lower(child)));
}

/** "condemned the airstrikes on the camp attributed to the army": whose deed it is said to be, wherever a parser hung the participle. */
export function attributedTo(scene: Scene, noun: number): readonly number[] {
  const { trees } = scene;
  const end = trees.extent(noun)[1];
  const clause = [
    ...trees.children(noun, 'acl'),
    ...trees.children(trees.head[noun] ?? -1, 'xcomp', 'advcl'),
  ].find(
    (child) =>
      child > noun && child <= end && ASCRIBED.has(scene.lemma(child)) && isPassiveForm(scene, child),
  );
  const told = clause ?? ascribingAbove(scene, noun);
  return told < 0 ? [] : trees.children(told, 'obl').filter((child) => prepositionOf(scene, child) === 'to');
}

/** "…, as well as the airstrikes on the camp attributed to the army": the participle that a parser made the verb of the noun; -1. */
function ascribingAbove({ trees, lemma }: Scene, noun: number): number {
  const verb = trees.head[noun] ?? -1;
  const isSaid = trees.rel(noun) === 'nsubj' && verb > noun && ASCRIBED.has(lemma(verb));
  return isSaid && trees.child(verb, 'aux', 'obj') < 0 ? verb : -1;
}
const ASCRIBED = new Set(['attribute', 'ascribe', 'impute']);

const isPassiveForm = ({ trees, tokens }: Scene, clause: number): boolean =>
  tokens.lower(clause).endsWith('d') && trees.child(clause, 'nsubj', 'aux', 'obj') < 0;

const DONE_TO =
  /(?:ing|ment|ure|[ts]ion|siege|massacre|murder|blockade|abduction|attack|strike|raid|assault|offensive|ambush|advance)$/;

/**
 * "the shelling by the Arakan Army of a clinic": where the name of the doer ends, which was taken together with what the deed is done
 * to. The end of the mention for any other word.
 */
export function endOfDoer(scene: Scene, node: number): number {
  const { tokens } = scene;
  const mention = scene.mentionAt(node);
  const end = mention?.last ?? node + 1;
  const inner = scene.referenceAt(node);
  const isShorter =
    inner !== undefined &&
    inner.head === node &&
    mention?.head === node &&
    inner.actor !== null &&
    inner.last < end &&
    /^(?:of|on|against|upon)$/.test(tokens.lower(inner.last));
  return isShorter && isDoerOfDeed(scene, node) ? inner.last : end;
}

/** "by the Arakan Army" behind "the shelling": whose deed a noun names that is done to something. */
export function isDoerOfDeed(scene: Scene, node: number): boolean {
  const { trees } = scene;
  const deed = trees.head[node] ?? -1;
  const isDeed = deed >= 0 && trees.rel(node) === 'nmod' && DONE_TO.test(scene.lemma(deed));
  return isDeed && scene.actorAt(node) !== null && prepositionOf(scene, node) === 'by';
}

/** "delivered a strike by high-precision weapons": with what, and not by whom. */
export const isMeans = (scene: Scene, node: number): boolean =>
  MEANS_OF_FIRE.has(scene.lemma(node)) &&
  scene.actorAt(node) === null &&
  scene.trees.conjuncts(node).every((one) => scene.actorAt(one) === null);
const MEANS_OF_FIRE = words(
  'weapon weaponry missile rocket drone uav artillery mortar bomb munition howitzer fire',
);
